package press.broadsheet.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import press.broadsheet.edition.Advert;
import press.broadsheet.edition.Day;
import press.broadsheet.edition.Proof;
import press.broadsheet.edition.Remark;
import press.broadsheet.edition.Severity;
import press.broadsheet.edition.Story;
import press.broadsheet.layout.Publication;
import press.broadsheet.layout.SectionPlan;
import press.broadsheet.plan.PageAllocator.Allotted;

/// Makes the flatplan: pages to sections, adverts to pages, stories to slots, jumps to where there is room.
///
/// Pure and deterministic; promises not to cut or change any story.
public final class Planner {
    /// Share of a page's slots that can be counted on to find a story that fits them.
    private static final double SLOTS_FILLED = 0.8;

    /// How often a page may be priced for one group of pages: about five seconds' work.
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
        var rules = new DeskRules(received.desk());
        var promoted = Promotion.of(rules.kept(received), publication);
        var day = promoted.value();
        var items = Items.of(day, publication);
        var allotted = allot(items, pages);
        rules.checkPages(allotted.size());
        var booking = Booking.of(day.adverts(), allotted.size(), (advert, page) -> hasHole(advert, page, allotted));
        var tasks = tasks(allotted, items, booking, rules);
        var planner = new GroupPlanner(measurer, EFFORT);
        var solved = new Sections(planner).solve(tasks);
        var landed = new Jumps(planner).land(solved);
        var proof = flatplan(received, new Variety(planner).varied(landed), booking, promoted.remarks());
        rules.check(proof.value());
        return proof;
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

    private Proof<Flatplan> flatplan(Day day, List<GroupPlan> groups, Booking booking, List<Remark> promotions) {
        var solutions = groups.stream().flatMap(g -> g.pages().stream()).toList();
        var remarks = new ArrayList<>(promotions);
        var pages = new ArrayList<PagePlan>();
        for (var s : solutions) {
            pages.add(
                    new PagePlan(s.task().number(), s.tree().layout(), s.task().sections(), s.placements(), s.cost()));
        }
        var leftOut = leftOut(day, solutions, new DeskRules(day.desk()));
        leftOut.forEach(l -> remarks.add(Remark.ofStory(
                "LEFT_OUT", l.newsValue() <= 2 ? Severity.WARNING : Severity.NOTE, l.id(), l.reason(), "not printed")));
        booking.unbooked()
                .forEach(a -> remarks.add(Remark.ofEdition(
                        "ADVERT_LEFT_OUT",
                        Severity.ERROR,
                        "no layout has a hole " + a.columns() + " columns wide and " + a.depthCm()
                                + " cm deep for advert " + a.id(),
                        "not printed")));
        remarks.addAll(settingRemarks(solutions));
        var bound = groups.stream().mapToInt(GroupPlan::bound).sum();
        return new Proof<>(new Flatplan(pages, leftOut, booking.unbooked(), Sections.total(groups), bound), remarks);
    }

    /// What setting the bodies that were taken had to remark; a jumped body counts once.
    private List<Remark> settingRemarks(List<PageSolution> solutions) {
        return solutions.stream()
                .flatMap(s -> s.placements().stream())
                .filter(Placement.Matter.class::isInstance)
                .flatMap(p ->
                        measurer.remarksOn(((Placement.Matter) p).treatment().galley()).stream())
                .distinct()
                .toList();
    }

    private List<LeftOut> leftOut(Day day, List<PageSolution> solutions, DeskRules rules) {
        var placed = solutions.stream()
                .flatMap(s -> s.placements().stream())
                .filter(Placement.Matter.class::isInstance)
                .flatMap(p -> ((Placement.Matter) p).treatment().items().stream())
                .map(i -> i.story().id())
                .distinct()
                .toList();
        return day.stories().stream()
                .filter(s -> !placed.contains(s.id()))
                .sorted(Comparator.comparingInt(Story::newsValue)
                        .thenComparing(Story::order)
                        .reversed())
                .map(s -> new LeftOut(
                        s.id(), s.headline(), s.newsValue(), rules.reason(s).orElseGet(() -> reason(s, solutions))))
                .toList();
    }

    private String reason(Story story, List<PageSolution> solutions) {
        var pages = solutions.stream()
                .filter(s -> s.task().sections().stream().anyMatch(p -> p.name().equals(story.section())))
                .map(s -> Integer.toString(s.task().number()))
                .toList();
        return Optional.of(pages)
                .filter(p -> !p.isEmpty())
                .map(p -> "no room on page " + String.join(", ", p) + " for " + story.section())
                .orElse("no page for " + story.section() + " in this edition");
    }
}
