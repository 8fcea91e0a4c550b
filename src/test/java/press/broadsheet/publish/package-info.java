/// Bundles on disk.
@NullMarked
package press.broadsheet.publish;

import org.jspecify.annotations.NullMarked;
