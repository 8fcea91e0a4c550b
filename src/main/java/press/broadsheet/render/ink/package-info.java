/// What a page is printed with, taken back out of its PDF: every sign, rule and photograph at its place, for programs
/// that draw pages sharp at any size.
@NullMarked
package press.broadsheet.render.ink;

import org.jspecify.annotations.NullMarked;
