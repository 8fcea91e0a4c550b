/// Who may open what: the table of routes, signing in, tokens, limits.
@NullMarked
package press.broadsheet.web.access;

import org.jspecify.annotations.NullMarked;
