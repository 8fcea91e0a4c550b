package press.broadsheet.plan;

import java.util.Arrays;
import java.util.List;

/// Chooses the layout of each of several pages in a row: the cheapest way through, where two pages that follow each
/// other in one layout cost more (dynamic programming, both ways).
final class LayoutChain {
    /// What a layout costs that the page before has too.
    static final int SAME_LAYOUT = 40;

    private static final int NEVER = ShapeCurve.NEVER;

    private final List<List<String>> names;
    private final int[][] costs;
    private final int again;
    private final int[][] before;
    private final int[][] after;

    /// @param names layouts by page
    /// @param costs by page and layout, [ShapeCurve#NEVER] for one that cannot be had
    /// @param again what the same layout twice in a row costs
    LayoutChain(List<List<String>> names, int[][] costs, int again) {
        this.names = names;
        this.costs = costs;
        this.again = again;
        before = new int[costs.length][];
        after = new int[costs.length][];
        for (var page = 0; page < costs.length; page++) {
            before[page] = page == 0 ? new int[costs[0].length] : reached(page, page - 1, before[page - 1]);
        }
        for (var page = costs.length - 1; page >= 0; page--) {
            after[page] =
                    page == costs.length - 1 ? new int[costs[page].length] : reached(page, page + 1, after[page + 1]);
        }
    }

    /// The least cost of all pages.
    int cost() {
        return Arrays.stream(through()[0]).min().orElse(NEVER);
    }

    /// For each page and layout: the least cost of all pages if that page has that layout.
    int[][] through() {
        var through = new int[costs.length][];
        for (var page = 0; page < costs.length; page++) {
            through[page] = new int[costs[page].length];
            for (var own = 0; own < costs[page].length; own++) {
                var sum = (long) before[page][own] + costs[page][own] + after[page][own];
                through[page][own] = (int) Math.min(NEVER, sum);
            }
        }
        return through;
    }

    /// The layouts of the cheapest way; of equals the first.
    int[] best() {
        var best = new int[costs.length];
        for (var page = 0; page < costs.length; page++) {
            var least = Integer.MAX_VALUE;
            for (var own = 0; own < costs[page].length; own++) {
                var come = page == 0 ? 0 : repeat(page - 1, best[page - 1], page, own);
                var sum = (int) Math.min(NEVER, (long) come + costs[page][own] + after[page][own]);
                if (sum < least) {
                    least = sum;
                    best[page] = own;
                }
            }
        }
        return best;
    }

    private int[] reached(int page, int neighbour, int[] beyond) {
        var reached = new int[costs[page].length];
        for (var own = 0; own < reached.length; own++) {
            var least = (long) NEVER;
            for (var other = 0; other < costs[neighbour].length; other++) {
                var sum = (long) beyond[other] + costs[neighbour][other] + repeat(page, own, neighbour, other);
                least = Math.min(least, sum);
            }
            reached[own] = (int) least;
        }
        return reached;
    }

    private int repeat(int page, int layout, int otherPage, int otherLayout) {
        return names.get(page).get(layout).equals(names.get(otherPage).get(otherLayout)) ? again : 0;
    }
}
