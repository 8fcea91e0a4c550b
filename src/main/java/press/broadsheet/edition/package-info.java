/// The domain: what a day's newspaper is made of, and results with remarks.
@NullMarked
package press.broadsheet.edition;

import org.jspecify.annotations.NullMarked;
