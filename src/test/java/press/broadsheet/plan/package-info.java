/// Plans of small pages, drawn as letters.
@NullMarked
package press.broadsheet.plan;

import org.jspecify.annotations.NullMarked;
