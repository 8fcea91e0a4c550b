package press.broadsheet.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Finds the prices of items at which the pages, each planned for itself, cost most together: the bound. Subgradient
/// steps (Held, Wolfe and Crowder, Validation of subgradient optimization, Mathematical Programming 6, 1974, p. 66).
final class Prices {
    private static final int SCALE = PricedTree.SCALE;
    private static final int NEVER = ShapeCurve.NEVER;

    /// Steps without gain after which they are halved.
    private static final int PATIENCE = 6;

    private static final double SHORTEST_STEP = 0.01;

    private final List<List<PricedTree>> trees;
    private final List<List<String>> names;
    private final boolean[] likeBefore;
    private final int[] leftOut;
    private long pricings;

    /// What the pages take at some prices.
    ///
    /// @param value  their cost and the prices of all items, in scaled units: no plan costs less
    /// @param drafts the one that each page takes
    /// @param priced each page in it
    /// @param pages  what stands in the slots of each
    /// @param values by page and draft: what the bound would be if the page took that draft
    /// @param costs  by page and draft: of the page alone at these prices
    record Taken(
            int value,
            int[] prices,
            int[] drafts,
            List<PricedTree.Priced> priced,
            List<List<PricedTree.Pick>> pages,
            int[][] values,
            int[][] costs) {}

    /// @param drafts by page
    Prices(List<List<PageDraft>> drafts, List<Item> pool) {
        trees = drafts.stream()
                .map(page -> page.stream().map(PricedTree::new).toList())
                .toList();
        names = drafts.stream()
                .map(page -> page.stream().map(PageDraft::name).toList())
                .toList();
        likeBefore = new boolean[drafts.size()];
        for (var page = 1; page < likeBefore.length; page++) {
            likeBefore[page] = PageDraft.areAlike(drafts.get(page), drafts.get(page - 1));
        }
        leftOut = pool.stream().mapToInt(i -> PageCost.leftOut(i) * SCALE).toArray();
    }

    /// How often a page was priced: the measure of effort.
    long pricings() {
        return pricings;
    }

    /// A first guess.
    int[] start() {
        return Arrays.stream(leftOut).map(l -> Math.min(l, 60 * SCALE)).toArray();
    }

    /// The best bound found in so many steps; empty where the pages cannot be filled at all.
    ///
    /// @param enough a plan costs so much: no higher bound is needed, in the plan's units
    Optional<Taken> raise(Limits limits, int[] start, int steps, int enough) {
        var best = take(limits, start);
        if (best.value() >= NEVER) {
            return Optional.empty();
        }
        var now = best;
        var length = 1.0;
        var idle = 0;
        var way = new double[leftOut.length];
        for (var step = 0; step < steps && bound(best) < enough && length > SHORTEST_STEP; step++) {
            var slope = slope(limits, now);
            if (Arrays.stream(slope).allMatch(s -> s == 0)) {
                break;
            }
            way = deflected(slope, way);
            var norm = Arrays.stream(way).map(s -> s * s).sum();
            var gap = Math.max(SCALE, Math.min((long) enough * SCALE, best.value() + 400L * SCALE) - now.value());
            now = take(limits, moved(limits, now.prices(), way, length * gap / norm));
            idle = now.value() > best.value() ? 0 : idle + 1;
            best = now.value() > best.value() ? now : best;
            if (idle >= PATIENCE) {
                length /= 2;
                idle = 0;
                now = best;
            }
        }
        return Optional.of(best);
    }

    /// In the plan's whole units: costs are whole, so a bound may be rounded up.
    static int bound(Taken taken) {
        return Math.ceilDiv(taken.value(), SCALE);
    }

    /// What each page takes at these prices; pages that follow each other in the same layout cost more.
    Taken take(Limits limits, int[] wanted) {
        var prices = wanted.clone();
        var sum = 0;
        for (var item = 0; item < prices.length; item++) {
            prices[item] = limits.isOut(item) ? leftOut[item] : prices[item];
            sum += prices[item];
        }
        var priced = new ArrayList<List<Optional<PricedTree.Priced>>>();
        for (var page = 0; page < trees.size(); page++) {
            priced.add(limits.isUntouched() && likeBefore[page] ? priced.getLast() : pageAt(prices, limits, page));
        }
        return chosen(prices, sum, priced);
    }

    private List<Optional<PricedTree.Priced>> pageAt(int[] prices, Limits limits, int page) {
        var priced = new ArrayList<Optional<PricedTree.Priced>>();
        for (var draft = 0; draft < trees.get(page).size(); draft++) {
            if (limits.isDropped(page, draft)) {
                priced.add(Optional.empty());
            } else {
                priced.add(Optional.of(price(prices, limits, page, draft)));
            }
        }
        return priced;
    }

    private PricedTree.Priced price(int[] prices, Limits limits, int page, int draft) {
        pricings++;
        return trees.get(page).get(draft).price(prices, limits, page, draft);
    }

    private Taken chosen(int[] prices, int sum, List<List<Optional<PricedTree.Priced>>> priced) {
        var costs = priced.stream()
                .map(page -> page.stream()
                        .mapToInt(p -> p.map(PricedTree.Priced::cost).orElse(NEVER))
                        .toArray())
                .toArray(int[][]::new);
        var chain = new LayoutChain(names, costs, LayoutChain.SAME_LAYOUT * SCALE);
        var drafts = chain.best();
        var value = chain.cost() >= NEVER ? NEVER : sum + chain.cost();
        var taken = new ArrayList<PricedTree.Priced>();
        var pages = new ArrayList<List<PricedTree.Pick>>();
        if (value < NEVER) {
            for (var page = 0; page < drafts.length; page++) {
                taken.add(priced.get(page).get(drafts[page]).orElseThrow());
                pages.add(taken.getLast().picks());
            }
        }
        var through = chain.through();
        for (var page : through) {
            for (var draft = 0; draft < page.length; draft++) {
                page[draft] = page[draft] >= NEVER ? NEVER : sum + page[draft];
            }
        }
        return new Taken(value, prices, drafts, taken, pages, through, costs);
    }

    /// How often each item is taken.
    static int[] uses(Taken taken, int items) {
        var uses = new int[items];
        for (var page : taken.pages()) {
            for (var pick : page) {
                for (var rest = pick.items(); rest != 0; rest &= rest - 1) {
                    uses[Long.numberOfTrailingZeros(rest)]++;
                }
            }
        }
        return uses;
    }

    /// Whether leaving the item out costs nothing at its price.
    boolean isLeftOut(Limits limits, Taken taken, int item) {
        return limits.isOut(item) || (!limits.mustBePlaced(item) && taken.prices()[item] >= leftOut[item]);
    }

    private int[] slope(Limits limits, Taken taken) {
        var slope = uses(taken, leftOut.length);
        for (var item = 0; item < slope.length; item++) {
            var left = slope[item] == 0 && isLeftOut(limits, taken, item);
            slope[item] = left ? 0 : 1 - slope[item];
        }
        return slope;
    }

    /// Keeps some of the last step's way where the new slope would turn back on it (Camerini, Fratta and Maffioli,
    /// On improving relaxation methods by modified gradient techniques, Mathematical Programming Study 3, p. 26).
    private static double[] deflected(int[] slope, double[] last) {
        var along = 0.0;
        var length = 0.0;
        for (var i = 0; i < last.length; i++) {
            along += slope[i] * last[i];
            length += last[i] * last[i];
        }
        var kept = along < 0 ? -1.5 * along / length : 0;
        var way = new double[last.length];
        for (var i = 0; i < way.length; i++) {
            way[i] = slope[i] + kept * last[i];
        }
        return way;
    }

    private int[] moved(Limits limits, int[] prices, double[] slope, double step) {
        var moved = prices.clone();
        for (var item = 0; item < moved.length; item++) {
            var price = prices[item] + (int) Math.round(slope[item] * step);
            moved[item] = limits.mustBePlaced(item) ? Math.min(price, 40_000 * SCALE) : Math.min(price, leftOut[item]);
        }
        return moved;
    }
}
