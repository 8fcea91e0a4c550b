package press.broadsheet.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/// Where each item may stand, and what the plan would cost then at least. Every page has one draft left.
final class Places {
    private final List<List<PageDraft>> drafts;
    private final Limits limits;
    private final Prices.Taken taken;
    private final int bestCost;
    private final List<PlaceBounds> bounds = new ArrayList<>();

    /// Told of a place of an item.
    interface PlaceTaker {
        void take(int page, int leaf, int bound);
    }

    /// @param drafts   by page
    /// @param bestCost of the best plan: only places that may be part of a better one count
    Places(List<List<PageDraft>> drafts, Limits limits, Prices.Taken taken, int bestCost) {
        this.drafts = drafts;
        this.limits = limits;
        this.taken = taken;
        this.bestCost = bestCost;
        for (var page = 0; page < drafts.size(); page++) {
            var leaves =
                    drafts.get(page).get(taken.drafts()[page]).tree().leaves().size();
            bounds.add(taken.priced().get(page).places(leaves, taken.prices().length));
        }
    }

    /// Every place of the item that may be part of a better plan.
    void eachOf(int item, PlaceTaker taker) {
        for (var page = 0; page < drafts.size(); page++) {
            var draft = taken.drafts()[page];
            for (var leaf = 0;
                    leaf < drafts.get(page).get(draft).tree().leaves().size();
                    leaf++) {
                var bound = bound(page, leaf, item);
                if ((limits.open(page, draft, leaf) >>> item & 1) != 0 && bound < bestCost) {
                    taker.take(page, leaf, bound);
                }
            }
        }
    }

    private int bound(int page, int leaf, int item) {
        var rest = (long) taken.value() - taken.priced().get(page).cost();
        return (int) Math.ceilDiv(rest + bounds.get(page).of(leaf, item), (long) PricedTree.SCALE);
    }

    /// Of the items that were taken more than once, or not at all and yet not left out, the one with the fewest
    /// places; -1 when there is none.
    int mostContested(IntPredicate isLeftOut) {
        var uses = Prices.uses(taken, taken.prices().length);
        var best = -1;
        var fewest = Integer.MAX_VALUE;
        for (var item = 0; item < uses.length; item++) {
            var isContested = uses[item] > 1 || (uses[item] == 0 && !isLeftOut.test(item));
            if (isContested && count(item) < fewest) {
                best = item;
                fewest = count(item);
            }
        }
        return best;
    }

    private int count(int item) {
        var count = new int[1];
        eachOf(item, (page, leaf, bound) -> count[0]++);
        return count[0];
    }

    /// Without the places that no better plan uses.
    Limits narrowed() {
        var banned = new long[drafts.size()][];
        for (var page = 0; page < banned.length; page++) {
            var draft = taken.drafts()[page];
            banned[page] = new long[drafts.get(page).get(draft).tree().leaves().size()];
            for (var leaf = 0; leaf < banned[page].length; leaf++) {
                banned[page][leaf] = tooDear(page, draft, leaf);
            }
        }
        return limits.banned(taken.drafts(), banned);
    }

    private long tooDear(int page, int draft, int leaf) {
        var dear = 0L;
        for (var rest = limits.open(page, draft, leaf); rest != 0; rest &= rest - 1) {
            var isDear = bound(page, leaf, Long.numberOfTrailingZeros(rest)) >= bestCost;
            dear |= isDear ? Long.lowestOneBit(rest) : 0;
        }
        return dear;
    }
}
