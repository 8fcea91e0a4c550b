@NullMarked
package press.broadsheet.lint;

import org.jspecify.annotations.NullMarked;
