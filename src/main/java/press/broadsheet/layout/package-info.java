/// Page layouts and publication settings from `layouts/`; slot geometry; type styles from the CSS cascade.
@NullMarked
package press.broadsheet.layout;

import org.jspecify.annotations.NullMarked;
