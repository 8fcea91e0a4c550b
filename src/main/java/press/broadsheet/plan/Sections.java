package press.broadsheet.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleBiFunction;
import press.broadsheet.layout.SectionPlan;

/// Plans the pages of each section. Two pages that may have the same layouts are planned together; a longer section is
/// planned group by group, each with its share of the stories and what found no room before.
final class Sections {
    /// Pages that are planned together.
    private static final int MOST_PAGES = 2;

    private final GroupPlanner planner;

    Sections(GroupPlanner planner) {
        this.planner = planner;
    }

    /// One plan a group, in page order. Sections are independent of each other, so they are planned side by side.
    List<GroupPlan> solve(List<PageTask> tasks) {
        var bySection = new LinkedHashMap<List<SectionPlan>, List<PageTask>>();
        tasks.forEach(t ->
                bySection.computeIfAbsent(t.sections(), s -> new ArrayList<>()).add(t));
        return List.copyOf(bySection.values()).parallelStream()
                .flatMap(pages -> section(pages).stream())
                .sorted(Comparator.comparingInt(GroupPlan::firstPage))
                .toList();
    }

    /// A section of several groups is shared out by area; where that leaves a story out or a slot empty, by slots
    /// too, and the cheaper stands.
    private List<GroupPlan> section(List<PageTask> pages) {
        var grouped = grouped(pages);
        if (grouped.size() == 1) {
            return List.of(planner.mustPlan(pages));
        }
        var groups = planner.sharing(grouped.size());
        var byArea = shared(groups, grouped, share(grouped, Sections::area));
        var isGood = byArea.getLast().leftOut().isEmpty()
                && byArea.stream().noneMatch(g -> g.tasks().getFirst().mayStayEmpty());
        if (isGood) {
            return byArea;
        }
        var bySlots = shared(groups, grouped, share(grouped, Sections::areaOrSlot));
        return total(bySlots) < total(byArea) ? bySlots : byArea;
    }

    /// Neighbours with the same choice of layouts, two by two.
    private static List<List<PageTask>> grouped(List<PageTask> pages) {
        var grouped = new ArrayList<List<PageTask>>();
        for (var page : pages) {
            var last = grouped.isEmpty() ? List.<PageTask>of() : grouped.getLast();
            if (!last.isEmpty()
                    && last.size() < MOST_PAGES
                    && last.getLast().layouts().equals(page.layouts())) {
                last.add(page);
            } else {
                grouped.add(new ArrayList<>(List.of(page)));
            }
        }
        return grouped;
    }

    private static List<GroupPlan> shared(GroupPlanner groups, List<List<PageTask>> grouped, List<List<Item>> shares) {
        var plans = new ArrayList<GroupPlan>();
        var carried = List.<Item>of();
        for (var i = 0; i < grouped.size(); i++) {
            var plan = groups.mustPlan(withPool(grouped.get(i), inOrder(shares.get(i), carried)));
            carried = plan.leftOut();
            plans.add(i < grouped.size() - 1 ? plan.passingOn() : plan);
        }
        return carried.isEmpty() ? plans : secondRound(groups, plans, carried);
    }

    /// What found no room in the last group is offered to the others once more.
    private static List<GroupPlan> secondRound(GroupPlanner groups, List<GroupPlan> first, List<Item> leftOver) {
        var plans = new ArrayList<GroupPlan>();
        var rest = leftOver;
        for (var plan : first.subList(0, first.size() - 1)) {
            var before = plan.cost() + PageCost.leftOut(rest);
            var better = groups.plan(withPool(plan.tasks(), inOrder(plan.placed(), rest)), before);
            rest = better.map(GroupPlan::leftOut).orElse(rest);
            plans.add(better.map(GroupPlan::passingOn).orElse(plan));
        }
        var last = first.getLast();
        plans.add(groups.mustPlan(withPool(last.tasks(), inOrder(last.placed(), rest))));
        return plans;
    }

    private static List<PageTask> withPool(List<PageTask> tasks, List<Item> pool) {
        return tasks.stream().map(t -> t.withPool(pool)).toList();
    }

    /// Two lists in one, the most valuable first.
    private static List<Item> inOrder(List<Item> items, List<Item> more) {
        var all = new ArrayList<>(items);
        all.addAll(more);
        all.sort(Comparator.comparingInt((Item i) -> i.story().newsValue())
                .thenComparing(i -> i.story().order())
                .thenComparing(Item::key));
        return all;
    }

    /// The most valuable item to the group with the least to print for each of its pages, the first of equals; groups
    /// that have slots for certain subsections get those first.
    private static List<List<Item>> share(List<List<PageTask>> grouped, ToDoubleBiFunction<Item, PageTask> weight) {
        var shares = new ArrayList<List<Item>>();
        grouped.forEach(g -> shares.add(new ArrayList<>()));
        var loads = new double[grouped.size()];
        for (var item : grouped.getFirst().getFirst().pool()) {
            var group = home(item, grouped, loads);
            shares.get(group).add(item);
            loads[group] += weight.applyAsDouble(item, grouped.get(group).getFirst())
                    / grouped.get(group).size();
        }
        return shares;
    }

    /// The part of a page that an item fills.
    private static double area(Item item, PageTask task) {
        var grid = task.layouts().getFirst().layout().grid();
        return Load.of(item, grid) / Load.page(grid);
    }

    /// The same, or its part of the slots that must be filled where that is more.
    private static double areaOrSlot(Item item, PageTask task) {
        var slots = task.layouts().stream()
                .mapToLong(t -> t.leaves().stream().filter(l -> !l.optional()).count())
                .average()
                .orElse(1);
        return Math.max(area(item, task), 1 / slots);
    }

    private static int home(Item item, List<List<PageTask>> grouped, double[] loads) {
        var best = -1;
        for (var i = 0; i < grouped.size(); i++) {
            var first = grouped.get(i).getFirst();
            var mayStand = hasSlot(first, item) && first.rules().mayStandOn(item, grouped.get(i));
            if (mayStand && (best < 0 || loads[i] < loads[best])) {
                best = i;
            }
        }
        return Math.max(best, 0);
    }

    private static boolean hasSlot(PageTask task, Item item) {
        return task.layouts().stream().flatMap(t -> t.leaves().stream()).anyMatch(leaf -> task.allows(leaf, item));
    }

    /// The groups with one replaced.
    static List<GroupPlan> replaced(List<GroupPlan> groups, GroupPlan by) {
        return groups.stream()
                .map(g -> g.firstPage() == by.firstPage() ? by : g)
                .toList();
    }

    /// The best of two ways, the first of equals; empty only where both are.
    static Optional<List<GroupPlan>> cheaper(Optional<List<GroupPlan>> a, Optional<List<GroupPlan>> b) {
        if (a.isEmpty() || b.isEmpty()) {
            return a.or(() -> b);
        }
        return total(b.get()) < total(a.get()) ? b : a;
    }

    /// What all groups cost together.
    static int total(List<GroupPlan> groups) {
        return groups.stream().mapToInt(GroupPlan::cost).sum();
    }
}
