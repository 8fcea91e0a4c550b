package press.broadsheet.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Plans one page: sketches each layout that may serve it, works the most promising out and keeps the cheapest.
final class PageSolver {
    /// How many sketches are worked out.
    private static final int MOST_WORKED_OUT = 3;

    private final Measurer measurer;

    PageSolver(Measurer measurer) {
        this.measurer = measurer;
    }

    /// One layout being tried.
    private record Trial(LayoutTree tree, DepthFit fit, AssignmentSearch search, int sketched) {
        String name() {
            return tree.layout().name();
        }
    }

    /// The best plan found; equal costs are settled by the layout's name. Empty when no layout can be filled.
    Optional<PageSolution> solve(PageTask task) {
        return trials(task).stream()
                .sorted(Comparator.comparingInt(Trial::sketched).thenComparing(Trial::name))
                .limit(MOST_WORKED_OUT)
                .map(trial -> workedOut(task, trial))
                .filter(PageSolution::filled)
                .min(Comparator.comparingInt(PageSolution::cost)
                        .thenComparing(s -> s.tree().layout().name()));
    }

    private List<Trial> trials(PageTask task) {
        var trials = new ArrayList<Trial>();
        for (var tree : task.layouts()) {
            AdvertPlanner.book(tree, task.adverts()).ifPresent(booked -> {
                var curves = new LeafCurves(tree, task.pool(), measurer, task.mayJump());
                var fit = new DepthFit(tree, curves, booked, task.number());
                var search = new AssignmentSearch(task, tree, fit);
                trials.add(new Trial(tree, fit, search, search.sketch()));
            });
        }
        return trials;
    }

    private static PageSolution workedOut(PageTask task, Trial trial) {
        var found = trial.search().search();
        var filled = found.cost() < DepthFit.NEVER;
        var placements = filled ? trial.fit().placements(found.assignment()) : List.<Placement>of();
        return new PageSolution(task, trial.tree(), found.assignment(), found.cost(), placements);
    }
}
