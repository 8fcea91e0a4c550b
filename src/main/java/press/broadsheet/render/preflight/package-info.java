/// Preflight: reopens any PDF and tells what an archive, a press or a screen reader would stumble over.
@NullMarked
package press.broadsheet.render.preflight;

import org.jspecify.annotations.NullMarked;
