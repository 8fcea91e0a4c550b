package press.broadsheet.plan;

import java.util.Arrays;

/// What a page would cost at least at some prices, if a certain item stood in a certain slot. From these bounds the
/// search knows which places are out of the question (reduced-cost fixing).
final class PlaceBounds {
    private static final int NEVER = ShapeCurve.NEVER;

    private final int[][] costs;

    PlaceBounds(int leaves, int items) {
        costs = new int[leaves][items];
        for (var leaf : costs) {
            Arrays.fill(leaf, NEVER);
        }
    }

    /// In scaled units; [ShapeCurve#NEVER] where the item cannot stand in the slot.
    int of(int leaf, int item) {
        return costs[leaf][item];
    }

    /// Notes what a choice costs; of several choices with an item the least counts.
    void lower(int leaf, long items, int cost) {
        for (var rest = items; rest != 0; rest &= rest - 1) {
            var item = Long.numberOfTrailingZeros(rest);
            costs[leaf][item] = Math.min(costs[leaf][item], cost);
        }
    }

    /// The least cost over all depths of a curve and what it leaves to the rest.
    static int least(LeafCurves.Curve curve, int extra, int[] rest) {
        var own = curve.own();
        var least = NEVER;
        for (var depth = curve.first(); depth <= curve.last(); depth++) {
            if (own[depth] < NEVER) {
                least = Math.min(least, own[depth] * PricedTree.SCALE + extra + rest[depth]);
            }
        }
        return least;
    }

    /// The same where the part may be white at its foot.
    static int[] whitened(int[] outside, int perWhite) {
        var whitened = outside.clone();
        for (var depth = whitened.length - 2; depth >= 0; depth--) {
            if (whitened[depth + 1] < NEVER) {
                whitened[depth] = Math.min(whitened[depth], whitened[depth + 1] + perWhite);
            }
        }
        return whitened;
    }
}
