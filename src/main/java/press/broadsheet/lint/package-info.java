/// The last look at a made edition before its release: what a reader, a lawyer or a rival would point at.
@NullMarked
package press.broadsheet.lint;

import org.jspecify.annotations.NullMarked;
