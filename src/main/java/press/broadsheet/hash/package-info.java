/// What bytes are, in short.
@NullMarked
package press.broadsheet.hash;

import org.jspecify.annotations.NullMarked;
