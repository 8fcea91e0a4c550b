package press.broadsheet.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import press.broadsheet.layout.Grid;
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

    private List<PageSolution> solveSection(List<PageTask> pages) {
        var solutions = new ArrayList<PageSolution>();
        var carried = List.<Item>of();
        var shares = share(pages);
        for (var i = 0; i < pages.size(); i++) {
            var pool = new ArrayList<>(shares.get(i));
            pool.addAll(carried);
            pool.sort(Comparator.comparingInt(pages.get(i).pool()::indexOf));
            var solution = solver.solve(pages.get(i).withPool(pool)).orElseThrow(() -> unfillable(pages.getFirst()));
            carried = solution.unplaced();
            solutions.add(solution);
        }
        return solutions;
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
    private static List<List<Item>> share(List<PageTask> pages) {
        var shares = new ArrayList<List<Item>>();
        pages.forEach(p -> shares.add(new ArrayList<>()));
        var loads = new double[pages.size()];
        for (var item : pages.getFirst().pool()) {
            var page = home(item, pages, loads);
            shares.get(page).add(item);
            loads[page] += Load.of(item, grid(pages.get(page)));
        }
        return shares;
    }

    private static Grid grid(PageTask task) {
        return task.layouts().getFirst().layout().grid();
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
