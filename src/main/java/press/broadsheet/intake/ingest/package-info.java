/// Sources into a day's folder, each story exactly once.
@NullMarked
package press.broadsheet.intake.ingest;

import org.jspecify.annotations.NullMarked;
