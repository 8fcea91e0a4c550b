@NullMarked
package press.broadsheet.intake.fetch;

import org.jspecify.annotations.NullMarked;
