package press.broadsheet.plan;

import java.util.ArrayList;
import java.util.List;

/// Keeps neighbouring pages from having the same layout, where another costs little more.
final class Variety {
    /// What it may cost.
    private static final int PRICE = 120;

    private final PageSolver solver;

    Variety(PageSolver solver) {
        this.solver = solver;
    }

    /// The same pages, some in other layouts; no story leaves its page.
    List<PageSolution> varied(List<PageSolution> pages) {
        var varied = new ArrayList<>(pages);
        for (var i = 1; i < varied.size(); i++) {
            var page = varied.get(i);
            if (name(page).equals(name(varied.get(i - 1)))) {
                varied.set(i, otherwise(page, neighbours(varied, i)));
            }
        }
        return varied;
    }

    private static List<String> neighbours(List<PageSolution> pages, int i) {
        var names = new ArrayList<>(List.of(name(pages.get(i - 1))));
        if (i + 1 < pages.size()) {
            names.add(name(pages.get(i + 1)));
        }
        return names;
    }

    private static String name(PageSolution page) {
        return page.tree().layout().name();
    }

    private PageSolution otherwise(PageSolution page, List<String> avoided) {
        var task = page.task();
        var others = task.layouts().stream()
                .filter(t -> !avoided.contains(t.layout().name()))
                .toList();
        return solver.solve(task.in(others))
                .filter(s -> s.cost() <= page.cost() + PRICE
                        && s.unplaced().size() <= page.unplaced().size())
                .orElse(page);
    }
}
