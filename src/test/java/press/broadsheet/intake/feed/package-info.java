@NullMarked
package press.broadsheet.intake.feed;

import org.jspecify.annotations.NullMarked;
