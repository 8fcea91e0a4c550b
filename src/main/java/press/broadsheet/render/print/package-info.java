/// The edition for the press: the reader's PDF with every colour turned into ink, in boxes and marks (PDF/X-4 intent).
@NullMarked
package press.broadsheet.render.print;

import org.jspecify.annotations.NullMarked;
