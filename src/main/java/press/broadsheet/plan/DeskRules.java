package press.broadsheet.plan;

import java.util.List;
import java.util.Optional;
import press.broadsheet.edition.Day;
import press.broadsheet.edition.Desk;
import press.broadsheet.edition.Story;
import press.broadsheet.edition.Wish;
import press.broadsheet.layout.SectionPlan;

/// What the editor's word means for the plan: it binds, and where it cannot be met the edition is not made.
final class DeskRules {
    private final Desk desk;

    DeskRules(Desk desk) {
        this.desk = desk;
    }

    /// The day without what is kept out.
    Day kept(Day day) {
        return day.withStories(
                day.stories().stream().filter(s -> !desk.keepsOut(s.id())).toList());
    }

    /// @throws IllegalStateException where a wish is for a page that the edition does not have
    void checkPages(int pages) {
        desk.of(Wish.Pin.class).filter(w -> w.page() > pages).findFirst().ifPresent(w -> refuse(w, w.page(), pages));
        desk.of(Wish.OfPage.class).filter(w -> w.page() > pages).findFirst().ifPresent(w -> refuse(w, w.page(), pages));
    }

    private static void refuse(Wish wish, int page, int pages) {
        throw new IllegalStateException("desk.yaml, line " + wish.line() + ": there is no page " + page
                + " in this edition of " + pages + " pages; ask for more with --pages");
    }

    /// Whether the story may stand on one of the pages.
    boolean mayStandOn(Item item, List<PageTask> pages) {
        return desk.pin(item.story().id())
                .map(pin -> pages.stream().anyMatch(t -> t.number() == pin.page()))
                .orElse(true);
    }

    /// Why a story is not printed, where the editor says so.
    Optional<String> reason(Story story) {
        return desk.of(Wish.KeepOut.class)
                .filter(w -> w.story().equals(story.id()))
                .map(w -> "kept out by desk.yaml, line " + w.line())
                .findFirst();
    }

    /// A story that is pinned to a page of another section stands in that section.
    Item placedBy(Item item, List<List<SectionPlan>> pages) {
        return desk.pin(item.story().id())
                .filter(pin -> pin.page() <= pages.size())
                .map(pin -> pages.get(pin.page() - 1))
                .filter(own ->
                        own.stream().noneMatch(s -> s.name().equals(item.story().section())))
                .map(own -> item.in(own.getFirst().name()))
                .orElse(item);
    }

    /// The page's layouts, as far as the editor leaves them open.
    ///
    /// @param all every layout of the publication
    List<LayoutTree> layouts(int page, List<LayoutTree> free, List<LayoutTree> all) {
        return desk.layout(page)
                .map(force -> all.stream()
                        .filter(t -> t.layout().name().equals(force.layout()))
                        .toList())
                .orElse(free);
    }

    /// Whether a story may or must go on elsewhere from a page where stories may.
    Jumping jumping(Item item, boolean mayJump) {
        var wish = desk.jump(item.story().id());
        if (!mayJump) {
            return Jumping.NO;
        }
        return wish.map(w -> w.jumps() ? Jumping.MUST : Jumping.NO).orElse(Jumping.MAY);
    }

    /// What the drafts allow, and no more than the editor does.
    ///
    /// @param drafts by page
    Limits limits(List<List<PageDraft>> drafts, List<Item> pool) {
        var limits = Limits.of(drafts, must(pool));
        for (var item = 0; item < pool.size(); item++) {
            var pin = desk.pin(pool.get(item).story().id());
            if (pin.isPresent() && pool.get(item).kind() != Item.Kind.JUMP) {
                limits = pinned(limits, drafts, item, pin.get());
            }
        }
        return limits;
    }

    private Limits pinned(Limits limits, List<List<PageDraft>> drafts, int item, Wish.Pin pin) {
        var pinned = limits;
        for (var page = 0; page < drafts.size(); page++) {
            if (drafts.get(page).getFirst().task().number() != pin.page()) {
                pinned = pinned.bannedFrom(item, page);
            } else if (!pin.slot().isEmpty()) {
                pinned = pinned.keptTo(item, page, drafts.get(page), pin.slot());
            }
        }
        return pinned;
    }

    /// Jumps, and what the editor wants to see in print, as bits.
    private long must(List<Item> pool) {
        var must = 0L;
        for (var i = 0; i < pool.size(); i++) {
            var item = pool.get(i);
            var isWanted = item.picture() <= 0 && desk.mustRun(item.story().id());
            must |= item.kind() == Item.Kind.JUMP || isWanted ? 1L << i : 0;
        }
        return must;
    }

    /// @throws IllegalStateException where a wish was not met; it names the line
    void check(Flatplan flatplan) {
        var printed = flatplan.pages().stream()
                .flatMap(p -> p.placements().stream())
                .filter(Placement.Matter.class::isInstance)
                .flatMap(p -> ((Placement.Matter) p).treatment().items().stream())
                .map(i -> i.story().id())
                .toList();
        desk.of(Wish.OfStory.class)
                .filter(w -> w instanceof Wish.MustRun || w instanceof Wish.Pin)
                .filter(w -> !printed.contains(w.story()))
                .findFirst()
                .ifPresent(w -> {
                    throw new IllegalStateException("desk.yaml, line " + w.line() + ": no plan has room for story "
                            + w.story() + "; keep another story out, or take the wish back");
                });
    }
}
