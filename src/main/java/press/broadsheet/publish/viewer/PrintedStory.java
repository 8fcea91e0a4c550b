package press.broadsheet.publish.viewer;

import java.util.List;
import press.broadsheet.edition.Picture;
import press.broadsheet.edition.Story;

/// A story with what the paper has of it.
///
/// @param section  title of the one it stands under
/// @param pages    on which it stands, in order, at least one
/// @param pictures as printed, in reading order
record PrintedStory(Story story, String section, List<Integer> pages, List<Printed> pictures) {
    PrintedStory {
        pages = List.copyOf(pages);
        pictures = List.copyOf(pictures);
    }

    /// @param file from the bundle's folder: `pages/0001/photo-01.jpg`
    record Printed(Picture picture, String file, int widthPx, int heightPx) {}

    String id() {
        return story.id();
    }
}
