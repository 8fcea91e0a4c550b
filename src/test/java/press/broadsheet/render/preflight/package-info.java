@NullMarked
package press.broadsheet.render.preflight;

import org.jspecify.annotations.NullMarked;
