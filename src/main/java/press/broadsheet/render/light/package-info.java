/// The edition for a bad line or a USB stick: all of its text, its pictures as small as it takes.
@NullMarked
package press.broadsheet.render.light;

import org.jspecify.annotations.NullMarked;
