package press.broadsheet.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Stacks branches one under the other: the least cost of each total depth, and the way back to the depths it is made
/// of. Between two neighbours with matter stands a gap; next to furniture, or to nothing, stands none.
final class RowFit {
    private static final int NEVER = ShapeCurve.NEVER;

    private final int gap;
    private final List<int[]> children = new ArrayList<>();
    private final List<Boolean> furniture = new ArrayList<>();
    private final List<Step> steps = new ArrayList<>();

    /// Costs after some of the children, by depth: `open` where the last thing is furniture or nothing, so that no gap
    /// is due; `closed` where it is matter.
    private record Step(int[] open, int[] closed) {}

    /// One child's place.
    ///
    /// @param top   from the row's top
    /// @param ruled whether a gap stands above it
    record Cut(int top, int depth, boolean ruled) {}

    RowFit(int lines, int gap) {
        this.gap = gap;
        var open = nowhere(lines);
        open[0] = 0;
        steps.add(new Step(open, nowhere(lines)));
    }

    static int[] nowhere(int lines) {
        var costs = new int[lines + 1];
        Arrays.fill(costs, NEVER);
        return costs;
    }

    boolean isFurniture(int child) {
        return furniture.get(child);
    }

    /// The same branches from the foot upwards.
    RowFit upsideDown() {
        var turned = new RowFit(steps.getFirst().open().length - 1, gap);
        for (var i = children.size() - 1; i >= 0; i--) {
            turned.add(children.get(i), furniture.get(i));
        }
        return turned;
    }

    /// What the first `count` branches and `rest` cost together, by the depth of what stands between them: at least,
    /// over all depths those branches can have. What stands between is matter.
    ///
    /// @param rest by the depth of the branches and what stands between
    int[] beyond(int[] rest, int count) {
        var least = nowhere(rest.length - 1);
        beyond(steps.get(count).open(), 0, rest, least);
        beyond(steps.get(count).closed(), gap, rest, least);
        return least;
    }

    private static void beyond(int[] before, int gap, int[] rest, int[] least) {
        for (var depth = 0; depth + gap < before.length; depth++) {
            if (before[depth] < NEVER) {
                for (var own = 0; own + depth + gap < rest.length; own++) {
                    least[own] = Math.min(least[own], before[depth] + rest[own + depth + gap]);
                }
            }
        }
        for (var own = 0; own < least.length; own++) {
            least[own] = Math.min(least[own], NEVER);
        }
    }

    /// Puts one more branch at the foot.
    void add(int[] child, boolean isFurniture) {
        add(child, isFurniture, 0, child.length - 1);
    }

    /// Puts the last branch at the foot of a row of which only this depth is wanted: the others are not looked at.
    void addLast(int[] child, boolean isFurniture, int wanted) {
        add(child, isFurniture, wanted, wanted);
    }

    private void add(int[] child, boolean isFurniture, int low, int high) {
        var before = steps.getLast();
        var open = new Reach(nowhere(child.length - 1), low, high);
        var closed = new Reach(nowhere(child.length - 1), low, high);
        var afterOpen = new Reached(before.open());
        var afterClosed = new Reached(before.closed());
        for (var depth = 0; depth < child.length; depth++) {
            if (child[depth] < NEVER) {
                if (isFurniture) {
                    open.lower(afterOpen, child[depth], depth);
                    open.lower(afterClosed, child[depth], depth);
                } else if (depth == 0) {
                    open.lower(afterOpen, child[0], 0);
                    closed.lower(afterClosed, child[0], 0);
                } else {
                    closed.lower(afterOpen, child[depth], depth);
                    closed.lower(afterClosed, child[depth], depth + gap);
                }
            }
        }
        clamp(open.costs);
        clamp(closed.costs);
        children.add(child);
        furniture.add(isFurniture);
        steps.add(new Step(open.costs, closed.costs));
    }

    /// What no depth led to may have been made a little cheaper by a price; it stays out of reach.
    static void clamp(int[] costs) {
        for (var depth = 0; depth < costs.length; depth++) {
            costs[depth] = costs[depth] > NEVER / 2 ? NEVER : costs[depth];
        }
    }

    /// The depths that were reached, from the first to the last.
    static final class Reached {
        private final int[] costs;
        private final int first;
        private final int last;

        Reached(int[] costs) {
            this.costs = costs;
            var low = 0;
            while (low < costs.length && costs[low] >= NEVER) {
                low++;
            }
            var high = costs.length - 1;
            while (high >= low && costs[high] >= NEVER) {
                high--;
            }
            first = low;
            last = high;
        }
    }

    /// The depths that are to be reached, from the lowest to the highest wanted.
    static final class Reach {
        private final int[] costs;
        private final int low;
        private final int high;

        /// @param costs as far as they are known; they are lowered in place
        Reach(int[] costs, int low, int high) {
            this.costs = costs;
            this.low = low;
            this.high = high;
        }

        /// Adds a child of depth `by` at `cost` to every depth reached before: the inner loop of all planning.
        void lower(Reached before, int cost, int by) {
            var from = before.costs;
            var to = costs;
            var end = Math.min(before.last, high - by);
            for (var depth = Math.max(before.first, low - by); depth <= end; depth++) {
                to[depth + by] = Math.min(to[depth + by], from[depth] + cost);
            }
        }
    }

    /// The least cost of each depth.
    int[] costs() {
        var best = steps.getLast().open().clone();
        for (var i = 0; i < best.length; i++) {
            best[i] = Math.min(best[i], steps.getLast().closed()[i]);
        }
        return best;
    }

    /// How the least cost of `depth` came about, child by child.
    List<Cut> cuts(int depth) {
        var cuts = new ArrayList<Cut>();
        var foot = depth;
        var closed = steps.getLast().closed()[depth] < steps.getLast().open()[depth];
        for (var i = children.size() - 1; i >= 0; i--) {
            var back = back(i, foot, closed);
            cuts.addFirst(new Cut(foot - back.depth(), back.depth(), back.ruled()));
            foot -= back.depth() + (back.ruled() ? gap : 0);
            closed = back.beforeClosed();
        }
        return cuts;
    }

    private record Back(int depth, boolean ruled, boolean beforeClosed) {}

    /// Undoes [#add]: which depth of the child, after which state, led to `foot`.
    private Back back(int i, int foot, boolean closed) {
        var before = steps.get(i);
        var goal = (closed ? steps.get(i + 1).closed() : steps.get(i + 1).open())[foot];
        for (var depth = 0; depth <= foot; depth++) {
            var cost = children.get(i)[depth];
            if (cost < NEVER && leadsTo(furniture.get(i), depth, closed)) {
                var passes = furniture.get(i) || depth == 0;
                if ((furniture.get(i) || depth > 0 || !closed) && before.open()[foot - depth] + cost == goal) {
                    return new Back(depth, false, false);
                }
                var start = foot - depth - (passes ? 0 : gap);
                if ((furniture.get(i) || closed) && start >= 0 && before.closed()[start] + cost == goal) {
                    return new Back(depth, !passes, true);
                }
            }
        }
        throw new IllegalStateException("nothing led to depth " + foot);
    }

    /// Whether a child of that depth can leave the row in that state.
    private static boolean leadsTo(boolean furniture, int depth, boolean closed) {
        return furniture ? !closed : depth == 0 || closed;
    }
}
