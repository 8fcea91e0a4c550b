package press.broadsheet.plan;

import java.util.List;

/// A planned page.
///
/// @param cost of the page its own slots, adverts and white
record PageSolution(PageTask task, LayoutTree tree, Assignment assignment, int cost, List<Placement> placements) {}
