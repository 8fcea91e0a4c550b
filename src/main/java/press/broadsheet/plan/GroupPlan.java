package press.broadsheet.plan;

import java.util.List;

/// Some pages planned together, with one pool of items.
///
/// @param tasks   the pages, in order
/// @param pages   as planned
/// @param leftOut items without a place
/// @param cost    of the pages and of what is left out
/// @param bound   no plan of these pages costs less; equal to the cost when the plan is proven best
record GroupPlan(List<PageTask> tasks, List<PageSolution> pages, List<Item> leftOut, int cost, int bound) {
    GroupPlan {
        tasks = List.copyOf(tasks);
        pages = List.copyOf(pages);
        leftOut = List.copyOf(leftOut);
    }

    int firstPage() {
        return tasks.getFirst().number();
    }

    String firstLayout() {
        return pages.getFirst().tree().layout().name();
    }

    String lastLayout() {
        return pages.getLast().tree().layout().name();
    }

    /// The same plan of what has a place: what has none is somebody else's.
    GroupPlan passingOn() {
        var placed = placed();
        var less = PageCost.leftOut(leftOut);
        var own = tasks.stream().map(t -> t.withPool(placed)).toList();
        return new GroupPlan(own, pages, List.of(), cost - less, bound - less);
    }

    /// Whether everything that has to be printed has a place.
    boolean isComplete() {
        return leftOut.stream().noneMatch(Item::mustStand);
    }

    List<Item> placed() {
        return tasks.getFirst().pool().stream()
                .filter(i -> !leftOut.contains(i))
                .toList();
    }

    /// The same, dearer for a reason outside these pages.
    GroupPlan dearer(int by) {
        return new GroupPlan(tasks, pages, leftOut, cost + by, bound + by);
    }
}
