package press.broadsheet.makeup;

import java.util.List;
import press.broadsheet.layout.Grid;

/// A page with everything in its place: the one hand-over to every output. PDF, images, maps read it and decide
/// nothing.
///
/// @param number  from 1
/// @param section title of its section, or of its sections joined by ` / `
/// @param layout  name of its layout
/// @param stories furniture first, then stories in reading order
public record MadePage(int number, String section, String layout, Grid grid, List<PlacedStory> stories) {
    public MadePage {
        stories = List.copyOf(stories);
    }
}
