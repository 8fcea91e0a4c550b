/// Made pages as lines of text.
@NullMarked
package press.broadsheet.makeup;

import org.jspecify.annotations.NullMarked;
