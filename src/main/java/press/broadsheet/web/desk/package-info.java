/// The editor's evening in a browser.
@NullMarked
package press.broadsheet.web.desk;

import org.jspecify.annotations.NullMarked;
