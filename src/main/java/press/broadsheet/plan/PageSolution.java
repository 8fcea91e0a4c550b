package press.broadsheet.plan;

import java.util.List;
import java.util.stream.IntStream;

/// A planned page, or the news that no layout can be filled.
///
/// @param cost of the page as [PageCost] counts it
record PageSolution(PageTask task, LayoutTree tree, Assignment assignment, int cost, List<Placement> placements) {

    boolean filled() {
        return cost < DepthFit.NEVER;
    }

    /// What stands on it, in the leaves' order.
    List<Item> placed() {
        return IntStream.range(0, tree.leaves().size())
                .boxed()
                .flatMap(leaf -> assignment.in(leaf).stream())
                .toList();
    }

    List<Item> unplaced() {
        return assignment.unplaced();
    }
}
