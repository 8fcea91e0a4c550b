package press.broadsheet.plan;

import java.util.List;
import press.broadsheet.typeset.Galley;

/// Everything that an item can be dressed in for one slot, set and measured.
record Wardrobe(List<Item> items, Galley galley, List<Head> heads, Head byline, List<PictureOption> pictures) {

    static Wardrobe ofBriefs(List<Item> items, Galley galley) {
        return new Wardrobe(items, galley, List.of(Head.NONE), Head.NONE, List.of());
    }

    Item item() {
        return items.getFirst();
    }
}
