package press.broadsheet.plan;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import press.broadsheet.edition.Advert;

/// Plans one page: tries each layout that may serve it and keeps the cheapest.
final class PageSolver {
    private final Measurer measurer;

    PageSolver(Measurer measurer) {
        this.measurer = measurer;
    }

    /// The best plan found; equal costs are settled by the layout's name. Empty when no layout can be filled.
    Optional<PageSolution> solve(PageTask task) {
        return task.layouts().stream()
                .flatMap(tree -> AdvertPlanner.book(tree, task.adverts()).map(b -> solve(task, tree, b)).stream())
                .filter(PageSolution::filled)
                .min(Comparator.comparingInt(PageSolution::cost)
                        .thenComparing(s -> s.tree().layout().name()));
    }

    private PageSolution solve(PageTask task, LayoutTree tree, List<Advert> booked) {
        var fit = new DepthFit(tree, new LeafCurves(tree, task.pool(), measurer, task.mayJump()), booked);
        var found = new AssignmentSearch(task, tree, fit).search();
        var placements = found.cost() < DepthFit.NEVER ? fit.placements(found.assignment()) : List.<Placement>of();
        return new PageSolution(task, tree, found.assignment(), found.cost(), placements);
    }
}
