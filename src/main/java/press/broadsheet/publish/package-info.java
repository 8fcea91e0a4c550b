/// The edition bundle on disk: report, recipe, maps, archive files, and the rename that makes it visible whole.
@NullMarked
package press.broadsheet.publish;

import org.jspecify.annotations.NullMarked;
