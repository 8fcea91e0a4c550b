/// Tests of pages taken back out of their PDF.
@NullMarked
package press.broadsheet.render.ink;

import org.jspecify.annotations.NullMarked;
