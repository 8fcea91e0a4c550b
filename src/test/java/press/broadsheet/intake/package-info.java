/// What must hold of the day's reading.
@NullMarked
package press.broadsheet.intake;

import org.jspecify.annotations.NullMarked;
