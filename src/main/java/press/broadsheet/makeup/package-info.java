/// Galleys into slots: copyfit, columns, pictures, folios; hands on made pages.
@NullMarked
package press.broadsheet.makeup;

import org.jspecify.annotations.NullMarked;
