package press.broadsheet.plan;

import java.util.ArrayList;
import java.util.List;

/// Which items of a pool stand in which leaf of a layout. Items are numbered by their place in the pool, leaves by
/// theirs in the layout; the items of one leaf stand in the pool's order.
///
/// Each leaf's items are the bits of one number, so that assignments are quick to copy and compare.
final class Assignment {
    /// A pool holds at most so many items.
    static final int MOST_ITEMS = 64;

    /// The place of an item that stands in no leaf.
    static final int NOWHERE = -1;

    private final List<Item> pool;
    private final long[] leaves;

    private Assignment(List<Item> pool, long[] leaves) {
        this.pool = pool;
        this.leaves = leaves;
    }

    /// All leaves empty.
    static Assignment none(List<Item> pool, int leaves) {
        if (pool.size() > MOST_ITEMS) {
            throw new IllegalArgumentException("a pool holds " + MOST_ITEMS + " items, not " + pool.size());
        }
        return new Assignment(pool, new long[leaves]);
    }

    int items() {
        return pool.size();
    }

    /// The leaf's items as bits.
    long bits(int leaf) {
        return leaves[leaf];
    }

    int count(int leaf) {
        return Long.bitCount(leaves[leaf]);
    }

    /// The leaf's items in the pool's order.
    List<Item> in(int leaf) {
        return items(leaves[leaf]);
    }

    /// All that stand somewhere, as bits.
    long placed() {
        var placed = 0L;
        for (var leaf : leaves) {
            placed |= leaf;
        }
        return placed;
    }

    private List<Item> items(long bits) {
        var items = new ArrayList<Item>();
        for (var i = 0; i < pool.size(); i++) {
            if ((bits >>> i & 1) != 0) {
                items.add(pool.get(i));
            }
        }
        return items;
    }

    /// The leaf an item stands in, or [#NOWHERE].
    int placeOf(int item) {
        for (var leaf = 0; leaf < leaves.length; leaf++) {
            if ((leaves[leaf] >>> item & 1) != 0) {
                return leaf;
            }
        }
        return NOWHERE;
    }

    /// The same with one item elsewhere.
    Assignment moved(int item, int to) {
        var changed = leaves.clone();
        var from = placeOf(item);
        if (from != NOWHERE) {
            changed[from] &= ~(1L << item);
        }
        if (to != NOWHERE) {
            changed[to] |= 1L << item;
        }
        return new Assignment(pool, changed);
    }
}
