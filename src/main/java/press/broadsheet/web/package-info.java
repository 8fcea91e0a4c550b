/// The service: desk and API pages, and who may open them.
@NullMarked
package press.broadsheet.web;

import org.jspecify.annotations.NullMarked;
