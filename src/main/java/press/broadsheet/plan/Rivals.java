package press.broadsheet.plan;

import java.util.Arrays;
import java.util.List;

/// The cheapest ways to fill a part of a page at each depth, told apart by the one item that is all they take.
///
/// Columns side by side reach the same depth, so that an item that suits one suits its neighbours: without this, the
/// bound would give all of them the same item.
final class Rivals {
    /// Several items, or none: goes with whatever the neighbours take.
    static final int ANYBODY = -1;

    private static final int NEVER = ShapeCurve.NEVER;

    private final int[][] costs;
    private final int[][] items;

    /// @param ranks so many ways are kept; as many as there are neighbours, so that one of them is always free
    Rivals(int ranks, int lines) {
        costs = new int[ranks][];
        items = new int[ranks][lines + 1];
        for (var rank = 0; rank < ranks; rank++) {
            costs[rank] = RowFit.nowhere(lines);
        }
    }

    /// Takes a way that it had not been told of.
    void offer(int depth, int cost, int item) {
        var rank = costs.length;
        while (rank > 0 && cost < costs[rank - 1][depth]) {
            rank--;
            if (rank + 1 < costs.length) {
                costs[rank + 1][depth] = costs[rank][depth];
                items[rank + 1][depth] = items[rank][depth];
            }
        }
        if (rank < costs.length) {
            costs[rank][depth] = cost;
            items[rank][depth] = item;
        }
    }

    /// The same way at every depth.
    void offer(int[] byDepth, int item) {
        for (var depth = 0; depth < byDepth.length; depth++) {
            if (byDepth[depth] < NEVER) {
                offer(depth, byDepth[depth], item);
            }
        }
    }

    int item(int rank, int depth) {
        return items[rank][depth];
    }

    /// The least that neighbours cost together when no two take the same item; never where one cannot be filled.
    ///
    /// @param without an item that none of them takes, or [#ANYBODY]
    static int[] apart(List<Rivals> neighbours, int lines, int without) {
        var least = RowFit.nowhere(lines);
        for (var depth = 0; depth <= lines; depth++) {
            if (canAllBeFilled(neighbours, depth)) {
                least[depth] = new Choice(neighbours, depth).least(without);
            }
        }
        return least;
    }

    private static boolean canAllBeFilled(List<Rivals> neighbours, int depth) {
        for (var neighbour : neighbours) {
            if (neighbour.costs[0][depth] >= NEVER) {
                return false;
            }
        }
        return true;
    }

    /// Which way each of the neighbours takes then, as ranks.
    static int[] ranks(List<Rivals> neighbours, int depth) {
        var choice = new Choice(neighbours, depth);
        choice.least(ANYBODY);
        return choice.best;
    }

    /// A choice of one way for each neighbour at one depth.
    private static final class Choice {
        private final List<Rivals> neighbours;
        private final int depth;
        private final int[] taken;
        private final int[] ranks;
        private int[] best;
        private int least = NEVER;

        Choice(List<Rivals> neighbours, int depth) {
            this.neighbours = neighbours;
            this.depth = depth;
            taken = new int[neighbours.size()];
            ranks = new int[neighbours.size()];
            best = new int[neighbours.size()];
        }

        int least(int without) {
            choose(0, 0, without);
            return least;
        }

        private void choose(int neighbour, int cost, int without) {
            if (neighbour == taken.length) {
                if (cost < least) {
                    least = cost;
                    best = Arrays.copyOf(ranks, ranks.length);
                }
                return;
            }
            var own = neighbours.get(neighbour);
            for (var rank = 0; rank < own.costs.length && own.costs[rank][depth] < NEVER; rank++) {
                var item = own.items[rank][depth];
                if (item == ANYBODY || (item != without && isFree(item, neighbour))) {
                    taken[neighbour] = item;
                    ranks[neighbour] = rank;
                    choose(neighbour + 1, cost + own.costs[rank][depth], without);
                    if (neighbour == taken.length - 1) {
                        return;
                    }
                }
            }
        }

        private boolean isFree(int item, int neighbour) {
            for (var before = 0; before < neighbour; before++) {
                if (taken[before] == item) {
                    return false;
                }
            }
            return true;
        }
    }
}
