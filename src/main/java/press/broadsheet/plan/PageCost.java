package press.broadsheet.plan;

import java.util.List;
import press.broadsheet.edition.Story;

/// What it costs to put items where an assignment puts them, besides what their shape costs.
final class PageCost {
    private static final int[] WANTED_PROMINENCE = {0, 100, 72, 52, 32, 14};
    private static final int[] LEFT_OUT = {0, 4000, 700, 300, 180, 110};

    /// A jump without a place would cut its story; nor is what has to be printed ever left out gladly.
    private static final int CUT = 20_000;

    private PageCost() {}

    /// What leaving all of them out costs.
    static int leftOut(List<Item> items) {
        return items.stream().mapToInt(PageCost::leftOut).sum();
    }

    static int leftOut(Item item) {
        if (item.mustStand()) {
            return CUT;
        }
        return switch (item.kind()) {
            case JUMP -> CUT;
            case STORY -> LEFT_OUT[item.story().newsValue()];
            case CARTOON -> LEFT_OUT[2];
            case PHOTO -> item.picture() == 0 ? LEFT_OUT[2] : LEFT_OUT[3];
        };
    }

    /// A valuable story low on the page costs more than a brief high on it.
    static int misplaced(Item item, Leaf leaf) {
        if (item.kind() != Item.Kind.STORY || leaf.role().equals("editorial")) {
            return 0;
        }
        var wanted = wantedProminence(item.story());
        var distance = leaf.prominence() - wanted;
        return distance < 0 ? -distance * 6 / 10 : distance * 4 / 10;
    }

    /// The prominence that a story's news value and picture ask for.
    static int wantedProminence(Story story) {
        return WANTED_PROMINENCE[story.newsValue()] + (story.pictures().isEmpty() ? 0 : 6);
    }
}
