/// The flatplan: adverts first, which layout for which page, which story in which slot at which depth, jumps. Pure.
@NullMarked
package press.broadsheet.plan;

import org.jspecify.annotations.NullMarked;
