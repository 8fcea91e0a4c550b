@NullMarked
package press.broadsheet.intake.ingest;

import org.jspecify.annotations.NullMarked;
