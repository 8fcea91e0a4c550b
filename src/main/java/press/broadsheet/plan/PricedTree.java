package press.broadsheet.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import press.broadsheet.plan.LayoutTree.Branch;

/// One draft of a page when every item has a price: what a slot gains by taking an item, so that no slot has to know
/// what the others take. The same item may then be taken twice, which is what makes this a bound and not a plan
/// (Geoffrion, Lagrangean relaxation for integer programming, Mathematical Programming Study 2, 1974, p. 84).
///
/// Costs and prices are in units of 1/[#SCALE] of the plan's, so that whole numbers are fine enough.
final class PricedTree {
    static final int SCALE = 16;
    private static final int NEVER = ShapeCurve.NEVER;

    private final PageDraft draft;
    private final int lines;
    private final int gap;
    private final List<int[]> emptySlots = new ArrayList<>();
    private final List<int[]> adverts = new ArrayList<>();
    private final StandingCosts standing;

    /// What a slot takes at these prices.
    ///
    /// @param items as bits; 0 where the paper's own matter fills the slot
    /// @param depth in lines
    record Pick(int leaf, long items, int depth) {}

    /// @param cost the least at these prices, [ShapeCurve#NEVER] where the page cannot be filled
    record Priced(int cost, Part root, int lines) {
        /// How that least cost comes about.
        List<Pick> picks() {
            var picks = new ArrayList<Pick>();
            root.trace(lines, picks);
            return picks;
        }

        /// What the page would cost with each item in each slot.
        PlaceBounds places(int leaves, int items) {
            var bounds = new PlaceBounds(leaves, items);
            var outside = RowFit.nowhere(lines);
            outside[lines] = 0;
            root.spread(outside, bounds);
            return bounds;
        }
    }

    PricedTree(PageDraft draft) {
        this.draft = draft;
        lines = draft.tree().layout().grid().lines();
        gap = draft.tree().layout().gap();
        standing = draft.standing();
        draft.tree().leaves().forEach(leaf -> emptySlots.add(scaled(standing.empty(leaf))));
        for (var hole = 0; hole < draft.tree().holes().size(); hole++) {
            adverts.add(scaled(standing.advert(hole)));
        }
    }

    /// Prices the page.
    ///
    /// @param prices by item
    /// @param limits what may stand where
    /// @param page   the page's place among the limits' pages
    /// @param number the draft's place among the page's drafts
    Priced price(int[] prices, Limits limits, int page, int number) {
        var root = new Pricing(prices, limits, page, number).part(draft.tree().root());
        return new Priced(root.costs()[lines], root, lines);
    }

    private static int[] scaled(int[] costs) {
        return Arrays.stream(costs).map(c -> c < NEVER ? c * SCALE : NEVER).toArray();
    }

    /// A branch of the tree at some prices.
    interface Part {
        /// By depth in lines.
        int[] costs();

        /// Adds what the part takes at a depth.
        void trace(int depth, List<Pick> picks);

        /// Tells what the whole page would cost with each choice of each slot in the part.
        ///
        /// @param outside by the part's depth: what the rest of the page costs at least
        void spread(int[] outside, PlaceBounds bounds);
    }

    private record Fixed(int[] costs) implements Part {
        @Override
        public void trace(int depth, List<Pick> picks) {
            // Nothing stands in it that has a price.
        }

        @Override
        public void spread(int[] outside, PlaceBounds bounds) {
            // Nothing stands in it that has a price.
        }
    }

    private record Row(RowFit fit, List<Part> children, int[] costs) implements Part {
        @Override
        public void trace(int depth, List<Pick> picks) {
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

    private record Side(List<Part> children, int[] costs) implements Part {
        @Override
        public void trace(int depth, List<Pick> picks) {
            children.forEach(child -> child.trace(depth, picks));
        }

        @Override
        public void spread(int[] outside, PlaceBounds bounds) {
            for (var child : children) {
                var rest = outside.clone();
                for (var depth = 0; depth < rest.length; depth++) {
                    var others = costs[depth] >= NEVER ? NEVER : costs[depth] - child.costs()[depth];
                    rest[depth] = Math.min(NEVER, rest[depth] + others);
                }
                child.spread(rest, bounds);
            }
        }
    }

    /// Whichever of two is cheaper at a depth.
    private record Either(Part first, Part second, int[] costs) implements Part {
        @Override
        public void trace(int depth, List<Pick> picks) {
            (first.costs()[depth] <= second.costs()[depth] ? first : second).trace(depth, picks);
        }

        @Override
        public void spread(int[] outside, PlaceBounds bounds) {
            first.spread(outside, bounds);
        }
    }

    private record Empty(int leaf, int[] costs) implements Part {
        @Override
        public void trace(int depth, List<Pick> picks) {
            if (depth > 0) {
                picks.add(new Pick(leaf, 0, depth));
            }
        }

        @Override
        public void spread(int[] outside, PlaceBounds bounds) {
            // Nothing stands in it that has a price.
        }
    }

    /// The best of several choices at each depth.
    private record Slot(int leaf, int perWhite, List<PageDraft.Choice> choices, int[] extra, int[] costs)
            implements Part {
        @Override
        public void trace(int depth, List<Pick> picks) {
            for (var white = 0; white <= LeafCurves.MOST_WHITE && white < depth; white++) {
                for (var i = 0; i < extra.length; i++) {
                    var own = choices.get(i).curve().own()[depth - white];
                    if (own < NEVER && own * SCALE + extra[i] + white * perWhite == costs[depth]) {
                        picks.add(new Pick(leaf, choices.get(i).items(), depth));
                        return;
                    }
                }
            }
            throw new IllegalStateException("nothing costs " + costs[depth] + " at depth " + depth);
        }

        @Override
        public void spread(int[] outside, PlaceBounds bounds) {
            var rest = PlaceBounds.whitened(outside, perWhite);
            for (var i = 0; i < extra.length; i++) {
                bounds.lower(
                        leaf,
                        choices.get(i).items(),
                        PlaceBounds.least(choices.get(i).curve(), extra[i], rest));
            }
        }
    }

    /// Items one under the other.
    private record Stack(int leaf, int perWhite, Pile pile, int[] costs) implements Part {
        @Override
        public void trace(int depth, List<Pick> picks) {
            pile.trace(depth, perWhite, (items, own) -> picks.add(new Pick(leaf, items, own)));
        }

        @Override
        public void spread(int[] outside, PlaceBounds bounds) {
            pile.spread(leaf, PlaceBounds.whitened(outside, perWhite), bounds);
        }
    }

    /// One pricing of the tree.
    private final class Pricing {
        private final int[] prices;
        private final Limits limits;
        private final int page;
        private final int number;

        Pricing(int[] prices, Limits limits, int page, int number) {
            this.prices = prices;
            this.limits = limits;
            this.page = page;
            this.number = number;
        }

        Part part(Branch branch) {
            return switch (branch) {
                case Branch.Hole hole -> hole(hole.leaf());
                case Branch.AdvertSpace space -> new Fixed(adverts.get(space.hole()));
                case Branch.Furniture furniture -> new Fixed(standing.exactly(furniture.depth()));
                case Branch.Across across -> side(across);
                case Branch.Down down -> row(down);
            };
        }

        private Part side(Branch.Across across) {
            var children = across.children().stream().map(this::part).toList();
            var sum = new int[lines + 1];
            for (var child : children) {
                for (var depth = 0; depth <= lines; depth++) {
                    sum[depth] = Math.min(NEVER, sum[depth] + child.costs()[depth]);
                }
            }
            return new Side(children, sum);
        }

        private Part row(Branch.Down down) {
            var fit = new RowFit(lines, gap);
            var children = new ArrayList<Part>();
            for (var child : down.children()) {
                var part = part(child);
                children.add(part);
                fit.add(part.costs(), child instanceof Branch.Furniture);
            }
            return new Row(fit, children, fit.costs());
        }

        private Part hole(int leaf) {
            var slot = draft.tree().leaves().get(leaf);
            var forced = limits.forced(page, number, leaf);
            var filled = slot.kind() == Leaf.Kind.BRIEFS || slot.most() == 1
                    ? slot(leaf, choices(leaf, forced))
                    : pile(leaf, forced, slot.most());
            return forced != 0 ? filled : either(filled, new Empty(leaf, emptySlots.get(leaf)));
        }

        private Part either(Part filled, Part empty) {
            var costs = filled.costs().clone();
            for (var depth = 0; depth <= lines; depth++) {
                costs[depth] = Math.min(costs[depth], empty.costs()[depth]);
            }
            return new Either(filled, empty, costs);
        }

        private Part pile(int leaf, long forced, int most) {
            var choices = choices(leaf, 0);
            var pile = new Pile(choices, extra(choices), forced, most, gap, lines);
            var costs = pile.costs();
            var perWhite = perWhite(leaf);
            LeafCurves.whiten(costs, perWhite);
            return new Stack(leaf, perWhite, pile, costs);
        }

        private int perWhite(int leaf) {
            return LeafCurves.PER_WHITE_LINE
                    * SCALE
                    * draft.tree().leaves().get(leaf).span();
        }

        private List<PageDraft.Choice> choices(int leaf, long forced) {
            var open = limits.open(page, number, leaf);
            var all = draft.choicesOf(leaf);
            var choices = new ArrayList<PageDraft.Choice>(all.size());
            for (var choice : all) {
                if ((choice.items() & ~open) == 0 && (forced & ~choice.items()) == 0) {
                    choices.add(choice);
                }
            }
            return choices;
        }

        /// What each choice costs besides its shape.
        private int[] extra(List<PageDraft.Choice> choices) {
            var extra = new int[choices.size()];
            for (var i = 0; i < extra.length; i++) {
                extra[i] = choices.get(i).misplaced() * SCALE
                        - value(choices.get(i).items());
            }
            return extra;
        }

        private Part slot(int leaf, List<PageDraft.Choice> choices) {
            var costs = RowFit.nowhere(lines);
            var extra = extra(choices);
            for (var i = 0; i < extra.length; i++) {
                lower(costs, choices.get(i).curve(), extra[i]);
            }
            LeafCurves.whiten(costs, perWhite(leaf));
            return new Slot(leaf, perWhite(leaf), choices, extra, costs);
        }

        /// The inner loop of the search.
        private static void lower(int[] costs, LeafCurves.Curve curve, int extra) {
            var own = curve.own();
            for (var depth = curve.first(); depth <= curve.last(); depth++) {
                if (own[depth] < NEVER) {
                    costs[depth] = Math.min(costs[depth], own[depth] * SCALE + extra);
                }
            }
        }

        private int value(long items) {
            var value = 0;
            for (var rest = items; rest != 0; rest &= rest - 1) {
                value += prices[Long.numberOfTrailingZeros(rest)];
            }
            return value;
        }
    }
}
