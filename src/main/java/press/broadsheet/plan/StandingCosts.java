package press.broadsheet.plan;

import java.util.List;
import press.broadsheet.edition.Advert;

/// What the parts of a layout cost that hold no story, by depth in lines: furniture, adverts, empty slots.
final class StandingCosts {
    private static final int NEVER = ShapeCurve.NEVER;
    private static final int EMPTY_SLOT = 900;

    private final LayoutTree tree;
    private final List<Advert> booked;
    private final int lines;

    /// @param booked for each advert hole the advert that was booked into it, [AdvertPlanner#NONE] for none
    StandingCosts(LayoutTree tree, List<Advert> booked) {
        this.tree = tree;
        this.booked = booked;
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
        var costs = leaf.optional() ? exactly(0) : RowFit.nowhere(lines);
        for (var depth = AdvertPlanner.SHALLOWEST; depth <= lines; depth++) {
            costs[depth] = EMPTY_SLOT + AdvertPlanner.houseCost(leaf.span(), depth);
        }
        return costs;
    }
}
