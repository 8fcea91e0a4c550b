/// Lengths in whole millipoints, sizes and boxes.
@NullMarked
package press.broadsheet.geometry;

import org.jspecify.annotations.NullMarked;
