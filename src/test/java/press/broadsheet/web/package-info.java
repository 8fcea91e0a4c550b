@NullMarked
package press.broadsheet.web;

import org.jspecify.annotations.NullMarked;
