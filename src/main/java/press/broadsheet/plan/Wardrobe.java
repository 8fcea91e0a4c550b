package press.broadsheet.plan;

import java.util.List;
import press.broadsheet.typeset.Galley;
import press.broadsheet.typeset.Line;

/// Everything that an item can be dressed in for one slot, set and measured.
record Wardrobe(List<Item> items, Galley galley, List<Head> heads, List<Line> byline, List<PictureOption> pictures) {

    static Wardrobe ofBriefs(List<Item> items, Galley galley) {
        return new Wardrobe(items, galley, List.of(new Head(List.of(), 0, 0)), List.of(), List.of());
    }

    Item item() {
        return items.getFirst();
    }
}
