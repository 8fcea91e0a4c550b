package press.broadsheet.newsroom;

import java.util.ArrayList;
import java.util.List;
import press.broadsheet.edition.FixedEdition;
import press.broadsheet.edition.FixedPage;
import press.broadsheet.edition.FixedSlot;

/// A fixed edition with its pages several times over.
final class FixedCopies {
    private FixedCopies() {}

    /// @param times 1 for the edition itself
    static FixedEdition of(FixedEdition edition, int times) {
        var pages = new ArrayList<>(edition.pages());
        for (var copy = 1; copy < times; copy++) {
            for (var page : edition.pages()) {
                pages.add(new FixedPage(pages.size() + 1, page.section(), copied(page.slots(), "-" + copy)));
            }
        }
        return new FixedEdition(
                edition.title(),
                edition.date(),
                edition.isoDate(),
                edition.language(),
                edition.trim(),
                edition.margin(),
                edition.type(),
                pages);
    }

    private static List<FixedSlot> copied(List<FixedSlot> slots, String suffix) {
        return slots.stream().map(slot -> copied(slot, suffix)).toList();
    }

    private static FixedSlot copied(FixedSlot slot, String suffix) {
        var id = slot.id() + suffix;
        return switch (slot) {
            case FixedSlot.Text t ->
                new FixedSlot.Text(
                        id,
                        t.box(),
                        t.columns(),
                        t.gutter(),
                        t.headline(),
                        t.byline(),
                        t.bodyTop(),
                        t.bodyDepth(),
                        t.story().copied(t.story().id() + suffix, t.story().order()));
            case FixedSlot.Photo p -> new FixedSlot.Photo(id, p.box(), p.depth(), p.picture());
        };
    }
}
