package press.broadsheet.plan;

import java.util.List;
import press.broadsheet.layout.PictureWish;
import press.broadsheet.layout.StoryType;

/// A hole of a layout, whatever its kind, as the planner sees it.
///
/// @param name    unique on its page
/// @param span    grid columns
/// @param legs    columns of text
/// @param most    most items it takes
/// @param section index of the page's section that it belongs to
/// @param kinds   subsections it is for; empty for any
record Leaf(
        Kind kind,
        String name,
        String role,
        int span,
        int legs,
        int prominence,
        PictureWish picture,
        int min,
        int max,
        int most,
        boolean optional,
        int section,
        List<String> kinds,
        StoryType type) {
    enum Kind {
        STORY,
        BRIEFS,
        PHOTO,
        CARTOON
    }

    /// Whether the slot is made for such an item.
    boolean takes(Item item) {
        return switch (kind) {
            case STORY -> takesStory(item);
            case BRIEFS -> item.kind() == Item.Kind.STORY && item.story().newsValue() >= 4 && item.picture() < 0;
            case PHOTO -> item.kind() == Item.Kind.PHOTO;
            case CARTOON -> item.kind() == Item.Kind.CARTOON;
        };
    }

    private boolean takesStory(Item item) {
        if (role.equals("jump") || item.kind() == Item.Kind.JUMP) {
            return role.equals("jump") && item.kind() == Item.Kind.JUMP;
        }
        return item.kind() == Item.Kind.STORY
                && (kinds.isEmpty() || kinds.contains(item.story().subsection()));
    }
}
