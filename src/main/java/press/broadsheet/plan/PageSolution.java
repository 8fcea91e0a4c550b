package press.broadsheet.plan;

import java.util.List;

/// A planned page, or the news that no layout can be filled.
///
/// @param cost of the page as [PageCost] counts it
record PageSolution(PageTask task, LayoutTree tree, Assignment assignment, int cost, List<Placement> placements) {

    boolean filled() {
        return cost < DepthFit.NEVER;
    }

    List<Item> unplaced() {
        return assignment.unplaced();
    }
}
