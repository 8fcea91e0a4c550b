package press.broadsheet.plan;

import java.util.List;
import press.broadsheet.edition.Advert;

/// What the parts of a layout cost that hold no story, by depth in lines: furniture, adverts, empty slots.
final class StandingCosts {
    private static final int NEVER = ShapeCurve.NEVER;
    private static final int EMPTY_SLOT = 900;

    private final LayoutTree tree;
    private final List<Advert> booked;
    private final boolean mayStayEmpty;
    private final int lines;

    /// @param booked   for each advert hole the advert that was booked into it, [AdvertPlanner#NONE] for none
    /// @param mayStayEmpty whether a slot that has to be filled may be filled with the paper's own matter
    StandingCosts(LayoutTree tree, List<Advert> booked, boolean mayStayEmpty) {
        this.tree = tree;
        this.booked = booked;
        this.mayStayEmpty = mayStayEmpty;
        lines = tree.layout().grid().lines();
    }

    /// Nothing but this depth.
    int[] exactly(int depth) {
        var costs = RowFit.nowhere(lines);
        costs[depth] = 0;
        return costs;
    }

    int[] advert(int number) {
        var hole = tree.holes().get(number);
        var advert = booked.get(number);
        if (!advert.id().isEmpty()) {
            return exactly(AdvertPlanner.lines(advert, tree.layout().grid()));
        }
        var costs = hole.min() == 0 ? exactly(0) : RowFit.nowhere(lines);
        var deepest = Math.min(hole.max(), lines);
        for (var depth = Math.max(hole.min(), AdvertPlanner.SHALLOWEST); depth <= deepest; depth++) {
            costs[depth] = AdvertPlanner.houseCost(hole.span(), depth);
        }
        return costs;
    }

    /// An empty slot closes up where it may, else the paper's own matter fills it at a price that no page pays gladly.
    int[] empty(Leaf leaf) {
        if (leaf.optional()) {
            return exactly(0);
        }
        var costs = RowFit.nowhere(lines);
        var shallowest = Math.max(leaf.min(), AdvertPlanner.SHALLOWEST);
        for (var depth = shallowest; mayStayEmpty && depth <= Math.min(leaf.max(), lines); depth++) {
            costs[depth] = EMPTY_SLOT + AdvertPlanner.houseCost(leaf.span(), depth);
        }
        return costs;
    }
}
