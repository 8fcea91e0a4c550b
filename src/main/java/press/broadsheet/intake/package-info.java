/// The day's folder into clean stories: articles, pictures, adverts and panel data as the desk needs them.
///
/// Nothing that a feed sends gets past here as it came: markup becomes blocks and runs, pictures are opened and
/// measured, and whatever is refused or lost is remarked.
@NullMarked
package press.broadsheet.intake;

import org.jspecify.annotations.NullMarked;
