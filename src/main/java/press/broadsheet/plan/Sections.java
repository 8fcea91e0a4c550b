package press.broadsheet.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.ToDoubleBiFunction;
import press.broadsheet.layout.SectionPlan;

/// Plans the pages of each section: shares its stories out among its pages, then fills page by page, what found no
/// room on one going to the next.
final class Sections {
    private final PageSolver solver;

    Sections(PageSolver solver) {
        this.solver = solver;
    }

    /// One solution a page, in page order. Sections are independent of each other, so they are planned side by side.
    List<PageSolution> solve(List<PageTask> tasks) {
        var bySection = new LinkedHashMap<List<SectionPlan>, List<PageTask>>();
        tasks.forEach(t ->
                bySection.computeIfAbsent(t.sections(), s -> new ArrayList<>()).add(t));
        return List.copyOf(bySection.values()).parallelStream()
                .flatMap(pages -> solveSection(pages).stream())
                .sorted(Comparator.comparingInt(s -> s.task().number()))
                .toList();
    }

    /// A section of several pages is shared out in two ways, by area and by slots, and the cheaper stands.
    private List<PageSolution> solveSection(List<PageTask> pages) {
        var byArea = solveShared(pages, share(pages, Sections::area));
        if (pages.size() == 1) {
            return byArea;
        }
        var bySlots = solveShared(pages, share(pages, Sections::areaOrSlot));
        return cost(bySlots) < cost(byArea) ? bySlots : byArea;
    }

    /// What the pages cost together; what one leaves to the next is not left out.
    private static int cost(List<PageSolution> solutions) {
        var cost = PageCost.leftOut(solutions.getLast().unplaced());
        for (var solution : solutions) {
            cost += solution.cost() - PageCost.leftOut(solution.unplaced());
        }
        return cost;
    }

    private List<PageSolution> solveShared(List<PageTask> pages, List<List<Item>> shares) {
        var solutions = new ArrayList<PageSolution>();
        var carried = List.<Item>of();
        for (var i = 0; i < pages.size(); i++) {
            var task = pages.get(i).withPool(inOrder(shares.get(i), carried));
            var solution = solver.solve(task).orElseThrow(() -> unfillable(pages.getFirst()));
            carried = solution.unplaced();
            solutions.add(solution);
        }
        return pages.size() > 1 && !carried.isEmpty() ? secondRound(solutions, carried) : solutions;
    }

    /// What found no room on the last page is offered to the others once more.
    private List<PageSolution> secondRound(List<PageSolution> first, List<Item> leftOver) {
        var solutions = new ArrayList<PageSolution>();
        var rest = leftOver;
        for (var solution : first.subList(0, first.size() - 1)) {
            var task = solution.task().withPool(inOrder(solution.placed(), rest));
            var better = solver.solve(task).filter(s -> s.cost() < solution.cost() + PageCost.leftOut(leftOver));
            solutions.add(better.orElse(solution));
            rest = better.map(PageSolution::unplaced).orElse(rest);
        }
        solutions.add(lastOf(first, rest));
        return solutions;
    }

    /// The last page as it is, but for what it leaves out.
    private PageSolution lastOf(List<PageSolution> first, List<Item> rest) {
        var last = first.getLast();
        var task = last.task().withPool(inOrder(last.placed(), rest));
        return solver.solve(task).orElse(last);
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

    private static IllegalStateException unfillable(PageTask task) {
        var names = task.layouts().stream().map(t -> t.layout().name()).toList();
        return new IllegalStateException("page " + task.number() + ": none of the layouts " + names
                + " can be filled with the " + task.pool().size() + " stories of "
                + task.sections().stream().map(SectionPlan::title).toList()
                + "; add a layout with fewer required slots, or give the section fewer pages");
    }

    /// The most valuable item to the page with the least to print, the first of equals; pages that have slots for
    /// certain subsections get those first.
    private static List<List<Item>> share(List<PageTask> pages, ToDoubleBiFunction<Item, PageTask> weight) {
        var shares = new ArrayList<List<Item>>();
        pages.forEach(p -> shares.add(new ArrayList<>()));
        var loads = new double[pages.size()];
        for (var item : pages.getFirst().pool()) {
            var page = home(item, pages, loads);
            shares.get(page).add(item);
            loads[page] += weight.applyAsDouble(item, pages.get(page));
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

    private static int home(Item item, List<PageTask> pages, double[] loads) {
        var best = -1;
        for (var i = 0; i < pages.size(); i++) {
            if (hasSlot(pages.get(i), item) && (best < 0 || loads[i] < loads[best])) {
                best = i;
            }
        }
        return Math.max(best, 0);
    }

    private static boolean hasSlot(PageTask task, Item item) {
        return task.layouts().stream().flatMap(t -> t.leaves().stream()).anyMatch(leaf -> task.allows(leaf, item));
    }
}
