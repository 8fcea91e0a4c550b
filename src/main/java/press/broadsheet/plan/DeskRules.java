package press.broadsheet.plan;

import java.util.List;
import java.util.Optional;
import press.broadsheet.edition.Day;
import press.broadsheet.edition.Desk;
import press.broadsheet.edition.Story;
import press.broadsheet.edition.Wish;
import press.broadsheet.layout.SectionPlan;

/// What binds the plan: the editor's word, and that the most valuable stories stand on page 1. Where the editor's word
/// cannot be met the edition is not made.
final class DeskRules {
    /// Pins that no line of `desk.yaml` asks for.
    private static final int NO_LINE = 0;

    private final Desk desk;
    private final List<String> leaders;
    private final Kept kept;

    /// @param leaders ids of stories that have to stand on page 1
    /// @param kept    what stays of an edition made before
    DeskRules(Desk desk, List<String> leaders, Kept kept) {
        this.desk = desk;
        this.leaders = leaders;
        this.kept = kept;
    }

    /// Where an item has to stand, if that is settled; what a page 1 that stays sends to another page stands there.
    private Optional<Wish.Pin> pin(Item item) {
        var id = item.story().id();
        if (item.kind() == Item.Kind.JUMP) {
            return kept.holds(1)
                    ? kept.jumpPage(id).map(page -> new Wish.Pin(id, page, "", NO_LINE))
                    : Optional.empty();
        }
        return desk.pin(id)
                .or(() -> leaders.contains(id) ? Optional.of(new Wish.Pin(id, 1, "", NO_LINE)) : Optional.empty());
    }

    /// What binds an item to its page, in words; empty where only the cost does.
    Optional<String> why(Item item) {
        var id = item.story().id();
        return desk.pin(id)
                .map(pin -> "desk.yaml, line " + pin.line() + ", puts it there")
                .or(() -> leaders.contains(id)
                        ? Optional.of("it is one of the day's most valuable stories, which stand on page 1")
                        : Optional.empty());
    }

    /// The day without what is kept out.
    static Day kept(Day day) {
        return day.withStories(
                day.stories().stream().filter(s -> !day.desk().keepsOut(s.id())).toList());
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
        return pin(item)
                .map(pin -> pages.stream().anyMatch(t -> t.number() == pin.page()))
                .orElse(true);
    }

    /// Why a story is not printed, where the editor says so.
    Optional<String> reason(Story story) {
        var jump = desk.jump(story.id())
                .filter(Wish.Jump::jumps)
                .map(w -> "has to jump by desk.yaml, line " + w.line()
                        + ", which only a story of page 1 can; pin it there");
        return desk.of(Wish.KeepOut.class)
                .filter(w -> w.story().equals(story.id()))
                .map(w -> "kept out by desk.yaml, line " + w.line())
                .findFirst()
                .or(() -> jump);
    }

    /// The item as the rules have it: what has to be printed says so, and what is pinned to a page of another section
    /// stands in that section.
    Item placedBy(Item item, List<List<SectionPlan>> pages) {
        var placed = pin(item)
                .filter(pin -> pin.page() <= pages.size())
                .map(pin -> pages.get(pin.page() - 1))
                .filter(own ->
                        own.stream().noneMatch(s -> s.name().equals(item.story().section())))
                .map(own -> item.in(own.getFirst().name()))
                .orElse(item);
        return isWanted(item) ? placed.asWanted() : placed;
    }

    /// A picture story is wanted for its first picture.
    private boolean isWanted(Item item) {
        var id = item.story().id();
        return item.picture() <= 0 && (desk.mustRun(id) || leaders.contains(id));
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

    /// Whether the editor lets the item stand on such a page: what has to jump stands only where stories may.
    boolean allows(Item item, boolean mayJump) {
        return mayJump || item.kind() != Item.Kind.STORY || !mustJump(item.story());
    }

    private boolean mustJump(Story story) {
        return desk.jump(story.id()).filter(Wish.Jump::jumps).isPresent();
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
            var pin = pin(pool.get(item));
            if (pin.isPresent()) {
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

    /// Jumps, and what has to be printed, as bits.
    private static long must(List<Item> pool) {
        var must = 0L;
        for (var i = 0; i < pool.size(); i++) {
            must |= pool.get(i).mustStand() ? 1L << i : 0;
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
