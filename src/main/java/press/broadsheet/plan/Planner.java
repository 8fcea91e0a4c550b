package press.broadsheet.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import press.broadsheet.edition.Advert;
import press.broadsheet.edition.Day;
import press.broadsheet.edition.Proof;
import press.broadsheet.layout.Publication;
import press.broadsheet.layout.SectionPlan;
import press.broadsheet.plan.PageAllocator.Allotted;

/// Makes the flatplan: pages to sections, adverts to pages, stories to slots, jumps to where there is room.
///
/// Pure and deterministic; promises not to cut or change any story.
public final class Planner {
    /// Share of a page's slots that can be counted on to find a story that fits them.
    private static final double SLOTS_FILLED = 0.8;

    /// How often a page may be priced for one section: about five seconds' work.
    private static final long EFFORT = 30_000;

    /// Kinds of section that may have the last page's layouts.
    private static final List<String> BACK_KINDS = List.of("news", "business", "sports");

    private final Publication publication;
    private final Measurer measurer;
    private final List<LayoutTree> layouts;

    public Planner(Publication publication, Measurer measurer) {
        this.publication = publication;
        this.measurer = measurer;
        layouts = publication.layouts().values().stream().map(LayoutTree::of).toList();
    }

    /// Plans the day on as many pages as fit it, or on `pages` when that is not 0.
    public Proof<Flatplan> plan(Day received, int pages) {
        return plan(new Request(received, pages, Kept.NOTHING));
    }

    /// Plans the day again on the pages of an edition made before, some of which stay as they were.
    public Proof<Flatplan> plan(Day received, Kept kept) {
        return plan(new Request(received, kept.pages().size(), kept));
    }

    /// @param pages wanted, or 0
    private record Request(Day day, int pages, Kept kept) {}

    /// Where not all of the most valuable stories can stand on page 1 those that cannot are given up.
    private Proof<Flatplan> plan(Request request) {
        var exempt = new TreeSet<String>();
        var attempt = settled(request, exempt);
        var proof = new FlatplanMaker(measurer, attempt).make(request.day(), exempt);
        attempt.rules().check(proof.value());
        return proof;
    }

    /// @param exempt gets the stories that are given up
    private Attempt settled(Request request, SortedSet<String> exempt) {
        Locks.check(request.day().desk(), request.kept());
        var attempt = attempt(request, exempt);
        for (var missed = attempt.missed(); !missed.isEmpty(); missed = attempt.missed()) {
            exempt.addAll(missed);
            attempt = attempt(request, exempt);
        }
        return attempt;
    }

    /// Why the stories stand where they stand when the day is planned, in the order of pages.
    ///
    /// @param pages   as for [#plan]
    /// @param stories ids
    public List<Explanation> explain(Day received, int pages, Set<String> stories) {
        var attempt = settled(new Request(received, pages, Kept.NOTHING), new TreeSet<>());
        return new Explainer(new GroupPlanner(measurer, EFFORT), attempt).explain(received, stories);
    }

    /// A plan for which some of the most valuable stories need not stand on page 1.
    private Attempt attempt(Request request, SortedSet<String> exempt) {
        var kept = request.kept();
        var front = FrontPage.of(DeskRules.kept(request.day()), publication, exempt, kept);
        var rules = new DeskRules(front.day().desk(), front.leaders(), kept);
        var stay = new PageKeeper(publication, measurer, layouts, front.day()).keep(kept, rules);
        var items = Items.of(kept.without(front.day()), publication, kept.pictures(front.day()));
        var allotted = kept.isNothing() ? allot(items, request.pages()) : kept.allotted(publication);
        rules.checkPages(allotted.size());
        var booking = Booking.of(
                kept.unbooked(front.day().adverts()),
                allotted.size(),
                (advert, page) -> !kept.holds(page) && hasHole(advert, page, allotted));
        var tasks = tasks(allotted, items, booking, rules).stream()
                .filter(t -> !kept.holds(t.number()))
                .map(t -> stay.withJumps(t, kept))
                .toList();
        var planner = new GroupPlanner(measurer, EFFORT);
        var solved = stay.among(new Sections(planner).solve(tasks));
        var landed = kept.holds(1) ? solved : new Jumps(planner, kept).land(solved);
        var groups = new Variety(planner).varied(landed);
        return new Attempt(front, rules, booking, groups);
    }

    private List<Allotted> allot(List<Item> items, int pages) {
        var counts = pages > 0 ? List.of(pages) : publication.pagesByDay();
        return new PageAllocator(publication.sections(), loads(items)).allot(counts);
    }

    /// In pages: the area the items take, or the slots, whichever needs more pages.
    private SortedMap<String, Double> loads(List<Item> items) {
        var loads = new TreeMap<String, Double>();
        for (var section : publication.sections()) {
            var own = items.stream().filter(i -> belongs(i, List.of(section))).toList();
            if (!own.isEmpty()) {
                var area = own.stream()
                        .mapToDouble(i -> Load.of(i, publication.grid()))
                        .sum();
                var bySlots = own.size() / (SLOTS_FILLED * mostStories(section));
                loads.put(section.name(), Math.max(area / Load.page(publication.grid()), bySlots));
            }
        }
        return loads;
    }

    /// How many stories a page of the section takes at most.
    private int mostStories(SectionPlan section) {
        var kinds = List.of(section.kind().split(" "));
        return layouts.stream()
                .filter(t -> t.layout().kinds().stream().anyMatch(kinds::contains)
                        && t.layout().sections() == 1)
                .mapToInt(t -> t.leaves().stream()
                        .filter(leaf -> !leaf.role().equals("jump"))
                        .mapToInt(Leaf::most)
                        .sum())
                .max()
                .orElse(1);
    }

    private boolean hasHole(Advert advert, int page, List<Allotted> allotted) {
        return layoutsFor(page, allotted).stream()
                .anyMatch(tree -> AdvertPlanner.book(tree, List.of(advert)).isPresent());
    }

    private List<PageTask> tasks(List<Allotted> allotted, List<Item> free, Booking booking, DeskRules rules) {
        var tasks = new ArrayList<PageTask>();
        var pages = allotted.stream().map(Allotted::sections).toList();
        var items = free.stream().map(i -> rules.placedBy(i, pages)).toList();
        for (var number = 1; number <= allotted.size(); number++) {
            var sections = allotted.get(number - 1).sections();
            var pool = items.stream().filter(i -> belongs(i, sections)).toList();
            tasks.add(new PageTask(
                    number,
                    sections,
                    rules.layouts(number, layoutsFor(number, allotted), layouts),
                    pool,
                    booking.on(number),
                    number == 1,
                    rules,
                    false));
        }
        return tasks;
    }

    /// Cartoons go with the opinion pages.
    private static boolean belongs(Item item, List<SectionPlan> sections) {
        return sections.stream()
                .anyMatch(s -> s.name().equals(item.story().section())
                        || (item.kind() == Item.Kind.CARTOON && s.kind().contains("editorial")));
    }

    /// A section's first word of kinds is for its first page, the second for the others; the last page is a `back`.
    private List<LayoutTree> layoutsFor(int number, List<Allotted> allotted) {
        var sections = allotted.get(number - 1).sections();
        var opens = number == 1 || !allotted.get(number - 2).sections().equals(sections);
        var words = List.of(sections.getFirst().kind().split(" "));
        var kind = sections.size() > 1 ? "news" : opens ? words.getFirst() : words.getLast();
        var own = ofKind(kind, sections.size());
        if (number < allotted.size() || !BACK_KINDS.contains(words.getFirst())) {
            return own;
        }
        var back = ofKind("back", sections.size());
        return back.isEmpty() ? own : back;
    }

    private List<LayoutTree> ofKind(String kind, int sections) {
        return layouts.stream()
                .filter(t -> t.layout().kinds().contains(kind) && t.layout().sections() == sections)
                .toList();
    }
}
