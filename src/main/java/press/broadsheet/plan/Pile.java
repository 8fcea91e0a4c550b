package press.broadsheet.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// Up to so many different items one under the other: the least cost of each depth, item by item as in a knapsack, so
/// that none is taken twice.
final class Pile {
    private static final int NEVER = ShapeCurve.NEVER;

    private final List<PageDraft.Choice> choices;
    private final int[] extra;
    private final long forced;
    private final int most;
    private final int gap;
    private final int lines;
    private int[][] full = {};

    /// Takes what stands in the pile.
    interface Taker {
        void take(long items, int depth);
    }

    /// @param choices one item each
    /// @param extra   what each costs besides its shape, in scaled units
    /// @param forced  items that must be among them
    /// @param most    at most so many
    Pile(List<PageDraft.Choice> choices, int[] extra, long forced, int most, int gap, int lines) {
        this.choices = choices;
        this.extra = extra;
        this.forced = forced;
        this.most = most;
        this.gap = gap;
        this.lines = lines;
    }

    /// By depth, of one item or more.
    int[] costs() {
        full = nothing();
        for (var i = 0; i < extra.length; i++) {
            full = with(full, i);
        }
        return least(full, 1);
    }

    /// By depth, of `fewest` items or more, once [#costs] is known.
    int[] least(int fewest) {
        return least(full, fewest);
    }

    /// All costs after so many choices: needed for the few piles whose content is asked for.
    private List<int[][]> history() {
        var history = new ArrayList<int[][]>();
        history.add(nothing());
        for (var i = 0; i < extra.length; i++) {
            history.add(with(copy(history.getLast()), i));
        }
        return history;
    }

    /// The pile when it holds one item only.
    PricedPart.Slot single(int leaf, int perWhite) {
        var alone = IntStream.range(0, extra.length)
                .filter(i -> (forced & ~choices.get(i).items()) == 0)
                .toArray();
        var own = Arrays.stream(alone).mapToObj(choices::get).toList();
        var costs = Arrays.stream(alone).map(i -> extra[i]).toArray();
        return new PricedPart.Slot(leaf, perWhite, own, costs, RowFit.nowhere(lines));
    }

    /// By number of items and depth: none yet.
    private int[][] nothing() {
        var best = new int[most + 1][];
        for (var count = 0; count <= most; count++) {
            best[count] = RowFit.nowhere(lines);
        }
        best[0][0] = 0;
        return best;
    }

    /// The same with the choice taken, or not taken where it need not be. Works in place from the fullest pile down.
    private int[][] with(int[][] best, int i) {
        var curve = choices.get(i).curve();
        var must = (forced & choices.get(i).items()) != 0;
        for (var count = most; count > 0; count--) {
            if (must) {
                Arrays.fill(best[count], NEVER);
            }
            add(best[count - 1], best[count], curve, extra[i], count > 1 ? gap : 0);
            RowFit.clamp(best[count]);
        }
        if (must) {
            best[0] = RowFit.nowhere(lines);
        }
        return best;
    }

    private void add(int[] from, int[] to, LeafCurves.Curve curve, int extra, int gap) {
        var own = curve.own();
        var before = new RowFit.Reached(from);
        var reach = new RowFit.Reach(to, 0, lines);
        for (var depth = curve.first(); depth <= curve.last(); depth++) {
            if (own[depth] < NEVER) {
                reach.lower(before, own[depth] * PricedTree.SCALE + extra, depth + gap);
            }
        }
    }

    private int[] least(int[][] best, int fewest) {
        var least = RowFit.nowhere(lines);
        for (var count = fewest; count <= most; count++) {
            for (var depth = 0; depth <= lines; depth++) {
                least[depth] = Math.min(least[depth], best[count][depth]);
            }
        }
        return least;
    }

    /// Tells what stands in the pile at a depth; white is given to the last item.
    ///
    /// @param least so many items or more
    void trace(int least, int depth, int perWhite, Taker taker) {
        var history = history();
        var best = history.getLast();
        var white = white(least(best, least), depth, perWhite);
        var foot = depth - white;
        var count = cheapest(best, least, foot);
        for (var i = extra.length - 1; i >= 0 && count > 0; i--) {
            var own = takenDepth(history.get(i), history.get(i + 1), i, count, foot);
            if (own > 0) {
                taker.take(choices.get(i).items(), own + white);
                white = 0;
                foot -= own + (count > 1 ? gap : 0);
                count--;
            }
        }
    }

    /// Tells what the page would cost at least with each choice in the pile and some other below or above it.
    ///
    /// @param outside by the pile's depth, with white allowed
    void spread(int leaf, int[] outside, PlaceBounds bounds) {
        var others = others();
        var rest = RowFit.nowhere(lines);
        for (var more = 0; more <= lines; more++) {
            if (others[more] < NEVER) {
                for (var own = 0; own + more <= lines; own++) {
                    rest[own] = Math.min(rest[own], others[more] + outside[own + more]);
                }
            }
        }
        for (var i = 0; i < extra.length; i++) {
            bounds.lower(
                    leaf,
                    choices.get(i).items(),
                    PlaceBounds.least(choices.get(i).curve(), extra[i], rest));
        }
    }

    /// The least cost of up to one item less than there may be, by depth and with the gap that each brings.
    private int[] others() {
        var best = nothing();
        for (var i = 0; i < extra.length; i++) {
            var curve = choices.get(i).curve();
            for (var count = most - 1; count > 0; count--) {
                add(best[count - 1], best[count], curve, extra[i], gap);
            }
        }
        return least(best, 1);
    }

    private static int[][] copy(int[][] best) {
        var copy = new int[best.length][];
        for (var i = 0; i < best.length; i++) {
            copy[i] = best[i].clone();
        }
        return copy;
    }

    private static int white(int[] least, int depth, int perWhite) {
        var best = 0;
        for (var white = 0; white <= LeafCurves.MOST_WHITE && white < depth; white++) {
            if (least[depth - white] < NEVER
                    && (least[depth - best] >= NEVER
                            || least[depth - white] + white * perWhite < least[depth - best] + best * perWhite)) {
                best = white;
            }
        }
        return best;
    }

    private int cheapest(int[][] best, int least, int depth) {
        var cheapest = least;
        for (var count = least + 1; count <= most; count++) {
            cheapest = best[count][depth] < best[cheapest][depth] ? count : cheapest;
        }
        return cheapest;
    }

    /// The depth at which the choice was taken, 0 where it was not.
    private int takenDepth(int[][] before, int[][] after, int i, int count, int foot) {
        var must = (forced & choices.get(i).items()) != 0;
        if (!must && before[count][foot] == after[count][foot]) {
            return 0;
        }
        var curve = choices.get(i).curve();
        for (var own = curve.first(); own <= curve.last(); own++) {
            var start = foot - own - (count > 1 ? gap : 0);
            if (start >= 0
                    && curve.own()[own] < NEVER
                    && before[count - 1][start] < NEVER
                    && before[count - 1][start] + curve.own()[own] * PricedTree.SCALE + extra[i]
                            == after[count][foot]) {
                return own;
            }
        }
        throw new IllegalStateException("nothing of the pile led to depth " + foot);
    }
}
