/// The command line as a user meets it.
@NullMarked
package press.broadsheet.cli;

import org.jspecify.annotations.NullMarked;
