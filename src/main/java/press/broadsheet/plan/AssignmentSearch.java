package press.broadsheet.plan;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// Finds which item stands in which slot of one layout: a greedy start by news value and prominence, then every move of
/// one item and every exchange of two that makes the page cheaper, in a fixed order, until none does.
final class AssignmentSearch {
    /// Bounds the search: at the bound the best so far stands.
    private static final int MOST_TRIALS = 3000;

    private static final int SKETCH_TRIALS = 220;

    /// How often the depths found are put to the proof and the search goes on with what that showed.
    private static final int MOST_ROUNDS = 8;

    /// How often more the depths alone are put to the proof.
    private static final int MOST_PROOFS = 40;

    private final PageTask task;
    private final LayoutTree tree;
    private final DepthFit fit;
    private final PageCost pageCost;
    private final boolean[][] allowed;
    private int trials;
    private Assignment best;
    private int bestCost;

    /// @param cost [DepthFit#NEVER] or more when no assignment fills the layout
    record Found(Assignment assignment, int cost) {}

    AssignmentSearch(PageTask task, LayoutTree tree, DepthFit fit) {
        this.task = task;
        this.tree = tree;
        this.fit = fit;
        pageCost = new PageCost(task.pool(), tree.leaves());
        allowed = allowed(task, tree, fit);
        best = start();
        bestCost = cost(best);
    }

    private static boolean[][] allowed(PageTask task, LayoutTree tree, DepthFit fit) {
        var allowed = new boolean[tree.leaves().size()][task.pool().size()];
        for (var leaf = 0; leaf < allowed.length; leaf++) {
            for (var item = 0; item < task.pool().size(); item++) {
                allowed[leaf][item] =
                        task.allows(tree.leaves().get(leaf), task.pool().get(item)) && fit.isPossible(leaf, item);
            }
        }
        return allowed;
    }

    /// A first look: so many trials at most.
    int sketch() {
        improve(SKETCH_TRIALS);
        if (bestCost >= DepthFit.NEVER) {
            startAgain();
        }
        return bestCost;
    }

    /// Goes on from the sketch until nothing makes the page cheaper.
    Found search() {
        improve(MOST_TRIALS);
        for (var round = 0; round < MOST_ROUNDS && bestCost < DepthFit.NEVER && fit.settle(best); round++) {
            bestCost = cost(best);
            improve(MOST_TRIALS);
        }
        for (var round = 0; round < MOST_PROOFS && bestCost < DepthFit.NEVER && fit.settle(best); round++) {
            bestCost = cost(best);
        }
        return new Found(best, bestCost);
    }

    /// Where the greedy start leads nowhere, from empty slots.
    private void startAgain() {
        var empty = Assignment.none(task.pool(), tree.leaves().size());
        var cost = cost(empty);
        if (cost < bestCost) {
            best = empty;
            bestCost = cost;
            improve(2 * SKETCH_TRIALS);
        }
    }

    private void improve(int limit) {
        var before = Integer.MAX_VALUE;
        while (bestCost < before && trials < limit) {
            before = bestCost;
            pass(limit);
        }
    }

    /// Tries each item in each other place, and in the place of each other item.
    private void pass(int limit) {
        for (var item = 0; item < best.items(); item++) {
            for (var to = Assignment.NOWHERE; to < tree.leaves().size(); to++) {
                if (to != best.placeOf(item) && mayStand(item, to) && hasRoom(to)) {
                    take(best.moved(item, to), limit);
                }
            }
            for (var other = item + 1; other < best.items(); other++) {
                if (mayExchange(item, other)) {
                    take(best.exchanged(item, other), limit);
                }
            }
        }
    }

    private boolean mayStand(int item, int leaf) {
        return leaf == Assignment.NOWHERE || allowed[leaf][item];
    }

    private boolean hasRoom(int leaf) {
        return leaf == Assignment.NOWHERE
                || best.count(leaf) < tree.leaves().get(leaf).most();
    }

    private boolean mayExchange(int a, int b) {
        var placeA = best.placeOf(a);
        var placeB = best.placeOf(b);
        return placeA != placeB && mayStand(a, placeB) && mayStand(b, placeA);
    }

    private void take(Assignment trial, int limit) {
        if (trials < limit) {
            var cost = cost(trial);
            if (cost < bestCost) {
                best = trial;
                bestCost = cost;
            }
        }
    }

    private int cost(Assignment assignment) {
        trials++;
        return fit.cost(assignment) + pageCost.of(assignment);
    }

    /// One item for each slot that must have one, the most valuable to the most prominent.
    private Assignment start() {
        var assignment = Assignment.none(task.pool(), tree.leaves().size());
        for (var leaf : byProminence()) {
            for (var item = 0; item < task.pool().size(); item++) {
                if (allowed[leaf][item] && assignment.placeOf(item) == Assignment.NOWHERE) {
                    assignment = assignment.moved(item, leaf);
                    break;
                }
            }
        }
        return assignment;
    }

    /// Slots for certain subsections choose first; then by prominence, optional ones last.
    private List<Integer> byProminence() {
        return IntStream.range(0, tree.leaves().size())
                .boxed()
                .sorted(Comparator.comparing(
                                (Integer i) -> tree.leaves().get(i).kinds().isEmpty())
                        .thenComparing(i -> tree.leaves().get(i).optional())
                        .thenComparing(i -> -tree.leaves().get(i).prominence()))
                .toList();
    }
}
