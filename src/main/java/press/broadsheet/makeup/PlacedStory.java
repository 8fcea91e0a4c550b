package press.broadsheet.makeup;

import java.util.List;
import press.broadsheet.geometry.Box;

/// One story's matter on one page, in reading order.
///
/// @param story the story's id; empty for furniture and adverts
/// @param slot  the slot's name, unique on the page
/// @param box   what the story covers
/// @param items tints and frames first, then in reading order
public record PlacedStory(String story, String slot, Box box, List<Placed> items) {
    public PlacedStory {
        items = List.copyOf(items);
    }
}
