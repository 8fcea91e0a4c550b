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
        var before = steps.getLast();
        var open = nowhere(child.length - 1);
        var closed = nowhere(child.length - 1);
        var afterOpen = new Reach(before.open());
        var afterClosed = new Reach(before.closed());
        for (var depth = 0; depth < child.length; depth++) {
            if (child[depth] < NEVER) {
                if (isFurniture) {
                    afterOpen.shift(child[depth], depth, open);
                    afterClosed.shift(child[depth], depth, open);
                } else if (depth == 0) {
                    afterOpen.shift(child[0], 0, open);
                    afterClosed.shift(child[0], 0, closed);
                } else {
                    afterOpen.shift(child[depth], depth, closed);
                    afterClosed.shift(child[depth], depth + gap, closed);
                }
            }
        }
        clamp(open);
        clamp(closed);
        children.add(child);
        furniture.add(isFurniture);
        steps.add(new Step(open, closed));
    }

    /// What no depth led to may have been made a little cheaper by a price; it stays out of reach.
    static void clamp(int[] costs) {
        for (var depth = 0; depth < costs.length; depth++) {
            costs[depth] = costs[depth] > NEVER / 2 ? NEVER : costs[depth];
        }
    }

    /// The depths that can be reached, from the first to the last; the inner loop of all planning runs over them.
    static final class Reach {
        private final int[] costs;
        private final int first;
        private final int last;

        Reach(int[] costs) {
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

        /// Adds a child of depth `by` at `cost` to every depth reached.
        void shift(int cost, int by, int[] to) {
            var end = Math.min(last, to.length - 1 - by);
            for (var depth = first; depth <= end; depth++) {
                to[depth + by] = Math.min(to[depth + by], costs[depth] + cost);
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
