package press.broadsheet.intake.ingest;

import java.nio.file.Path;
import java.util.Optional;
import press.broadsheet.intake.feed.Feed;

/// One answer or file of a source.
///
/// @param feed   its bytes, and which form they have
/// @param folder where pictures lie that it names by path; a web source has none
/// @param base   the address against which its relative addresses stand, or empty
/// @param after  the cursor once all of it is kept
/// @param moves  whether the cursor may follow its stories: not when one may have slipped by before them
record Gathered(Feed feed, Optional<Path> folder, String base, Cursor after, boolean moves) {}
