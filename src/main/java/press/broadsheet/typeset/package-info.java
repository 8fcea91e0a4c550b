/// Text into lines: hyphenation, total-fit breaks, headlines. Pure; glyphs come through [Face].
@NullMarked
package press.broadsheet.typeset;

import org.jspecify.annotations.NullMarked;
