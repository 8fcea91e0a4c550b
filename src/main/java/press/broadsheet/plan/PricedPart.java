package press.broadsheet.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.Predicate;

/// A branch of a page's tree at some prices; see [PricedTree].
sealed interface PricedPart {
    int NEVER = ShapeCurve.NEVER;

    /// What it costs at least, by depth in lines and in scaled units.
    int[] costs();

    /// Adds what the part takes at a depth.
    void trace(int depth, List<PricedTree.Pick> picks);

    /// Tells what the whole page would cost with each choice of each slot in the part.
    ///
    /// @param outside by the part's depth: what the rest of the page costs at least
    void spread(int[] outside, PlaceBounds bounds);

    /// A part that is nothing but one slot.
    sealed interface Single extends PricedPart {
        /// The cheapest ways to fill it.
        Rivals rivals(int ranks);

        /// The costs of all ways but those of one item alone.
        int[] several();

        /// Adds what the slot takes when it takes this item and no other, or anything else at [Rivals#ANYBODY].
        void traceOnly(int item, int depth, List<PricedTree.Pick> picks);

        /// As [#spread]; the rest of the page costs more with some items than with others.
        ///
        /// @param outside for the item that is all the slot takes, or for [Rivals#ANYBODY]
        void spreadEach(IntFunction<int[]> outside, PlaceBounds bounds);

        @Override
        default void spread(int[] outside, PlaceBounds bounds) {
            spreadEach(item -> outside, bounds);
        }
    }

    /// Nothing stands in it that has a price.
    record Fixed(int[] costs) implements PricedPart {
        @Override
        public void trace(int depth, List<PricedTree.Pick> picks) {
            // No item.
        }

        @Override
        public void spread(int[] outside, PlaceBounds bounds) {
            // No item.
        }
    }

    /// Parts one under the other.
    record Row(RowFit fit, List<PricedPart> children, int[] costs) implements PricedPart {
        @Override
        public void trace(int depth, List<PricedTree.Pick> picks) {
            var cuts = fit.cuts(depth);
            for (var i = 0; i < cuts.size(); i++) {
                children.get(i).trace(cuts.get(i).depth(), picks);
            }
        }

        @Override
        public void spread(int[] outside, PlaceBounds bounds) {
            var below = fit.upsideDown();
            for (var i = 0; i < children.size(); i++) {
                if (!fit.isFurniture(i)) {
                    var under = below.beyond(outside, children.size() - 1 - i);
                    children.get(i).spread(fit.beyond(under, i), bounds);
                }
            }
        }
    }

    /// Parts side by side.
    record Side(List<PricedPart> children, int[] costs) implements PricedPart {
        static int[] sum(int[] a, int[] b) {
            var sum = new int[a.length];
            for (var depth = 0; depth < sum.length; depth++) {
                sum[depth] = Math.min(NEVER, a[depth] + b[depth]);
            }
            return sum;
        }

        @Override
        public void trace(int depth, List<PricedTree.Pick> picks) {
            children.forEach(child -> child.trace(depth, picks));
        }

        @Override
        public void spread(int[] outside, PlaceBounds bounds) {
            for (var child : children) {
                var rest = outside;
                for (var other : children) {
                    rest = other == child ? rest : sum(rest, other.costs());
                }
                child.spread(rest, bounds);
            }
        }
    }

    /// Single slots side by side, no two of which take the same item.
    record Apart(List<Single> children, List<Rivals> rivals, int[] costs) implements PricedPart {
        static Apart of(List<Single> children, int lines) {
            var rivals = children.stream().map(c -> c.rivals(children.size())).toList();
            return new Apart(children, rivals, Rivals.apart(rivals, lines, Rivals.ANYBODY));
        }

        @Override
        public void trace(int depth, List<PricedTree.Pick> picks) {
            var ranks = Rivals.ranks(rivals, depth);
            for (var i = 0; i < ranks.length; i++) {
                children.get(i).traceOnly(rivals.get(i).item(ranks[i], depth), depth, picks);
            }
        }

        @Override
        public void spread(int[] outside, PlaceBounds bounds) {
            for (var i = 0; i < children.size(); i++) {
                var others = new ArrayList<>(rivals);
                others.remove(i);
                children.get(i)
                        .spreadEach(item -> Side.sum(outside, Rivals.apart(others, costs.length - 1, item)), bounds);
            }
        }
    }

    /// A slot that may stay empty.
    record Either(Single filled, int leaf, int[] empty, int[] costs) implements Single {
        @Override
        public void trace(int depth, List<PricedTree.Pick> picks) {
            if (filled.costs()[depth] <= empty[depth]) {
                filled.trace(depth, picks);
            } else if (depth > 0) {
                picks.add(new PricedTree.Pick(leaf, 0, depth));
            }
        }

        @Override
        public void traceOnly(int item, int depth, List<PricedTree.Pick> picks) {
            if (item != Rivals.ANYBODY || filled.several()[depth] <= empty[depth]) {
                filled.traceOnly(item, depth, picks);
            } else if (depth > 0) {
                picks.add(new PricedTree.Pick(leaf, 0, depth));
            }
        }

        @Override
        public int[] several() {
            return PricedTree.least(filled.several(), empty);
        }

        @Override
        public Rivals rivals(int ranks) {
            var rivals = filled.rivals(ranks);
            rivals.offer(empty, Rivals.ANYBODY);
            return rivals;
        }

        @Override
        public void spreadEach(IntFunction<int[]> outside, PlaceBounds bounds) {
            filled.spreadEach(outside, bounds);
        }
    }

    /// The best of several choices at each depth.
    record Slot(int leaf, int perWhite, List<PageDraft.Choice> choices, int[] extra, int[] costs) implements Single {
        @Override
        public void trace(int depth, List<PricedTree.Pick> picks) {
            trace(choice -> true, costs[depth], depth, picks);
        }

        @Override
        public void traceOnly(int item, int depth, List<PricedTree.Pick> picks) {
            if (item == Rivals.ANYBODY) {
                trace(choice -> !choice.isOne(), several()[depth], depth, picks);
            } else {
                picks.add(new PricedTree.Pick(leaf, 1L << item, depth));
            }
        }

        private void trace(Predicate<PageDraft.Choice> wanted, int cost, int depth, List<PricedTree.Pick> picks) {
            for (var i = 0; i < extra.length; i++) {
                if (wanted.test(choices.get(i)) && cost(i, depth) == cost) {
                    picks.add(new PricedTree.Pick(leaf, choices.get(i).items(), depth));
                    return;
                }
            }
            throw new IllegalStateException("nothing costs " + cost + " at depth " + depth);
        }

        private int cost(int choice, int depth) {
            return PricedTree.cost(choices.get(choice).curve().costs()[depth], extra[choice]);
        }

        @Override
        public Rivals rivals(int ranks) {
            var rivals = new Rivals(ranks, costs.length - 1);
            for (var i = 0; i < extra.length; i++) {
                offer(rivals, i);
            }
            return rivals;
        }

        private void offer(Rivals rivals, int choice) {
            var item = choices.get(choice).identity();
            var curve = choices.get(choice).curve();
            for (var depth = curve.first(); depth <= curve.deepest(); depth++) {
                rivals.offer(depth, cost(choice, depth), item);
            }
        }

        @Override
        public int[] several() {
            var several = RowFit.nowhere(costs.length - 1);
            for (var i = 0; i < extra.length; i++) {
                if (!choices.get(i).isOne()) {
                    for (var depth = 0; depth < several.length; depth++) {
                        several[depth] = Math.min(several[depth], cost(i, depth));
                    }
                }
            }
            return several;
        }

        @Override
        public void spreadEach(IntFunction<int[]> outside, PlaceBounds bounds) {
            for (var i = 0; i < extra.length; i++) {
                var choice = choices.get(i);
                var rest = PlaceBounds.whitened(outside.apply(choice.identity()), perWhite);
                bounds.lower(leaf, choice.items(), PlaceBounds.least(choice.curve(), extra[i], rest));
            }
        }
    }

    /// Items one under the other.
    record Stack(int leaf, int perWhite, Pile pile, int[] costs) implements Single {
        @Override
        public void trace(int depth, List<PricedTree.Pick> picks) {
            pile.trace(1, depth, perWhite, (items, own) -> picks.add(new PricedTree.Pick(leaf, items, own)));
        }

        @Override
        public void traceOnly(int item, int depth, List<PricedTree.Pick> picks) {
            if (item == Rivals.ANYBODY) {
                pile.trace(2, depth, perWhite, (items, own) -> picks.add(new PricedTree.Pick(leaf, items, own)));
            } else {
                picks.add(new PricedTree.Pick(leaf, 1L << item, depth));
            }
        }

        @Override
        public Rivals rivals(int ranks) {
            var rivals = pile.single(leaf, perWhite).rivals(ranks);
            rivals.offer(several(), Rivals.ANYBODY);
            return rivals;
        }

        @Override
        public int[] several() {
            var several = pile.least(2);
            LeafCurves.whiten(several, perWhite);
            return several;
        }

        @Override
        public void spreadEach(IntFunction<int[]> outside, PlaceBounds bounds) {
            pile.single(leaf, perWhite).spreadEach(outside, bounds);
            pile.spread(leaf, PlaceBounds.whitened(outside.apply(Rivals.ANYBODY), perWhite), bounds);
        }
    }
}
