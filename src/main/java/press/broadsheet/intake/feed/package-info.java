/// What newsrooms and agencies send, in each of its forms, into copy: one common form.
///
/// Works on bytes that are already here: opens no address. Each reader's mapping is a table in `src/docs/intake.md`.
@NullMarked
package press.broadsheet.intake.feed;

import org.jspecify.annotations.NullMarked;
