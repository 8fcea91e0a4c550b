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
    record Priced(int cost, PricedPart root, int lines) {
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

    /// What a choice costs besides its items' prices, at those prices.
    static int cost(int own, int extra) {
        return own < NEVER ? own * SCALE + extra : NEVER;
    }

    static int[] least(int[] a, int[] b) {
        var least = new int[a.length];
        Arrays.setAll(least, i -> Math.min(a[i], b[i]));
        return least;
    }

    private static int[] scaled(int[] costs) {
        return Arrays.stream(costs).map(c -> c < NEVER ? c * SCALE : NEVER).toArray();
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

        PricedPart part(Branch branch) {
            return switch (branch) {
                case Branch.Hole hole -> hole(hole.leaf());
                case Branch.AdvertSpace space -> new PricedPart.Fixed(adverts.get(space.hole()));
                case Branch.Furniture furniture -> new PricedPart.Fixed(standing.exactly(furniture.depth()));
                case Branch.Across across -> side(across);
                case Branch.Down down -> row(down);
            };
        }

        private PricedPart side(Branch.Across across) {
            var children = across.children().stream().map(this::part).toList();
            var singles = new ArrayList<PricedPart.Single>();
            var parts = new ArrayList<PricedPart>();
            for (var child : children) {
                if (child instanceof PricedPart.Single single) {
                    singles.add(single);
                } else {
                    parts.add(child);
                }
            }
            if (singles.size() > 1) {
                parts.add(PricedPart.Apart.of(singles, lines));
            } else {
                parts.addAll(singles);
            }
            return parts.size() == 1 ? parts.getFirst() : new PricedPart.Side(parts, sum(parts));
        }

        private int[] sum(List<PricedPart> parts) {
            var sum = new int[lines + 1];
            for (var part : parts) {
                sum = PricedPart.Side.sum(sum, part.costs());
            }
            return sum;
        }

        private PricedPart row(Branch.Down down) {
            var parts = down.children().stream().map(this::part).toList();
            var standing = parts.stream().filter(p -> !isNothing(p)).toList();
            if (standing.size() == 1 && standing.getFirst() instanceof PricedPart.Single single) {
                return single;
            }
            var fit = new RowFit(lines, gap);
            for (var i = 0; i < parts.size(); i++) {
                var isFurniture = down.children().get(i) instanceof Branch.Furniture;
                if (down.isPage() && down.isLast(i)) {
                    fit.addLast(parts.get(i).costs(), isFurniture, lines);
                } else {
                    fit.add(parts.get(i).costs(), isFurniture);
                }
            }
            return new PricedPart.Row(fit, parts, fit.costs());
        }

        /// Whether the part can only be left away, and costs nothing then.
        private static boolean isNothing(PricedPart part) {
            var costs = part.costs();
            var depth = 1;
            while (depth < costs.length && costs[depth] >= NEVER) {
                depth++;
            }
            return costs[0] == 0 && depth == costs.length;
        }

        private PricedPart hole(int leaf) {
            var slot = draft.tree().leaves().get(leaf);
            var forced = limits.forced(page, number, leaf);
            var filled = slot.kind() == Leaf.Kind.BRIEFS || slot.most() == 1
                    ? slot(leaf, choices(leaf, forced))
                    : pile(leaf, forced, slot.most());
            var empty = emptySlots.get(leaf);
            return forced != 0 ? filled : new PricedPart.Either(filled, leaf, empty, least(filled.costs(), empty));
        }

        private PricedPart.Single pile(int leaf, long forced, int most) {
            var choices = choices(leaf, 0);
            var pile = new Pile(choices, extra(choices), forced, most, gap, lines);
            var costs = pile.costs();
            var perWhite = perWhite(leaf);
            LeafCurves.whiten(costs, perWhite);
            return new PricedPart.Stack(leaf, perWhite, pile, costs);
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

        private PricedPart.Single slot(int leaf, List<PageDraft.Choice> choices) {
            var costs = RowFit.nowhere(lines);
            var extra = extra(choices);
            for (var i = 0; i < extra.length; i++) {
                lower(costs, choices.get(i).curve(), extra[i]);
            }
            LeafCurves.whiten(costs, perWhite(leaf));
            return new PricedPart.Slot(leaf, perWhite(leaf), choices, extra, costs);
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
