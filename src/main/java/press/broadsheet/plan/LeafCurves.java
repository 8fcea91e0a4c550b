package press.broadsheet.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import press.broadsheet.layout.Grid;

/// What items cost in the leaves of one layout, by depth: their shape curves with white lines allowed under the matter.
final class LeafCurves {
    static final int NEVER = ShapeCurve.NEVER;

    /// One white line in one column at a slot's foot.
    static final int PER_WHITE_LINE = 30;

    /// No slot has more white lines than these at its foot.
    static final int MOST_WHITE = 14;

    private final List<Leaf> leaves;
    private final Grid grid;
    private final Measurer measurer;
    private final PageTask task;
    private final List<Map<Long, Curve>> known = new ArrayList<>();
    private int version;

    /// One item's curve in one leaf, as far as it is settled.
    static final class Curve {
        private final ShapeCurve shape;
        private final int span;
        private final int[] own;
        private final int first;
        private final int last;
        private final Map<Integer, Treatment> settled = new LinkedHashMap<>();
        private int[] costs;

        Curve(ShapeCurve shape, int span) {
            this.shape = shape;
            this.span = span;
            own = shape.costs().clone();
            first = edge(own, 0, 1);
            last = edge(own, own.length - 1, -1);
            costs = whitened(own, span);
        }

        private static int edge(int[] own, int from, int step) {
            var depth = from;
            while (depth >= 0 && depth < own.length && own[depth] >= NEVER) {
                depth += step;
            }
            return depth;
        }

        /// With white allowed under the matter.
        int[] costs() {
            return costs;
        }

        /// Without white; possible from [#first] to [#last] only.
        int[] own() {
            return own;
        }

        int first() {
            return first;
        }

        int last() {
            return last;
        }

        /// The deepest slot that it can fill, with white under it.
        int deepest() {
            return Math.min(last + MOST_WHITE, own.length - 1);
        }

        /// The depth at which the matter alone costs least.
        int cheapest() {
            return LeafCurves.cheapest(own);
        }

        boolean isPossible() {
            return own[cheapest()] < NEVER;
        }

        /// The matter's own depth where its slot is `depth` lines deep at the cost counted for that.
        int matterDepth(int depth) {
            for (var white = 0; white <= MOST_WHITE && white < depth; white++) {
                if (own[depth - white] < NEVER && own[depth - white] + white * span * PER_WHITE_LINE == costs[depth]) {
                    return depth - white;
                }
            }
            throw new IllegalStateException("no treatment for a slot of " + depth + " lines");
        }

        /// How the matter is treated in a slot of that depth.
        Treatment treatment(int depth) {
            var matter = matterDepth(depth);
            var chosen = settled.get(matter);
            return chosen == null ? shape.treatments().apply(matter).getFirst() : chosen;
        }

        /// See [LeafCurves#settle].
        private boolean settle(int depth, int legs) {
            var matter = matterDepth(depth);
            if (settled.containsKey(matter)) {
                return false;
            }
            var found = Settling.best(shape.treatments().apply(matter), legs);
            settled.put(matter, found.treatment());
            var dearer = found.cost() > own[matter];
            own[matter] = found.cost();
            costs = whitened(own, span);
            return dearer;
        }
    }

    LeafCurves(LayoutTree tree, PageTask task, Measurer measurer) {
        leaves = tree.leaves();
        grid = tree.layout().grid();
        this.task = task;
        this.measurer = measurer;
        leaves.forEach(leaf -> known.add(new LinkedHashMap<>()));
    }

    /// The curve of the items whose bits are set: one, or several in a briefs slot.
    Curve of(int leaf, long bits) {
        var curve = known.get(leaf).get(bits);
        if (curve == null) {
            curve = make(leaf, bits);
            known.get(leaf).put(bits, curve);
        }
        return curve;
    }

    /// Makes sure of the treatment for a slot of that depth: it is really cut into its legs, and where that leaves a
    /// widow the next cheapest is tried. True when that made the depth dearer; curves only ever rise.
    boolean settle(int leaf, long bits, int depth) {
        var dearer = of(leaf, bits).settle(depth, leaves.get(leaf).legs());
        version += dearer ? 1 : 0;
        return dearer;
    }

    /// Grows whenever a curve rises.
    int version() {
        return version;
    }

    private Curve make(int leaf, long bits) {
        var items = new ArrayList<Item>();
        for (var rest = bits; rest != 0; rest &= rest - 1) {
            items.add(task.pool().get(Long.numberOfTrailingZeros(rest)));
        }
        var shape = measurer.curve(items, leaves.get(leaf), grid, task.jumping(items.getFirst()));
        return new Curve(shape, leaves.get(leaf).span());
    }

    private static int[] whitened(int[] costs, int span) {
        var padded = costs.clone();
        whiten(padded, span * PER_WHITE_LINE);
        return padded;
    }

    /// Allows up to [#MOST_WHITE] white lines under every depth.
    static void whiten(int[] costs, int perLine) {
        var own = costs.clone();
        var source = 0;
        for (var depth = 1; depth < costs.length; depth++) {
            if (depth - source > MOST_WHITE) {
                source = cheapestSource(own, depth, perLine);
            }
            var padded = own[source] < NEVER ? own[source] + (depth - source) * perLine : NEVER;
            if (own[depth] <= padded) {
                source = depth;
            } else {
                costs[depth] = padded;
            }
        }
    }

    private static int cheapestSource(int[] own, int depth, int perLine) {
        var best = depth;
        for (var source = depth - 1; source >= depth - MOST_WHITE; source--) {
            var padded = own[source] < NEVER ? own[source] + (depth - source) * perLine : NEVER;
            best = padded < (own[best] < NEVER ? own[best] + (depth - best) * perLine : NEVER) ? source : best;
        }
        return best;
    }

    private static int cheapest(int[] costs) {
        var best = costs.length - 1;
        for (var depth = costs.length - 1; depth >= 0; depth--) {
            best = costs[depth] < NEVER && costs[depth] <= costs[best] ? depth : best;
        }
        return best;
    }
}
