/// Whole editions made from days on disk, looked at from outside.
@NullMarked
package press.broadsheet.newsroom;

import org.jspecify.annotations.NullMarked;
