package press.broadsheet.plan;

import java.util.ArrayList;
import java.util.List;
import press.broadsheet.edition.Advert;

/// One page in one of the layouts that may serve it, with all that may stand in each of its slots.
///
/// Items are numbered by their place in the page's pool and written as bits of one number.
final class PageDraft {
    private final PageTask task;
    private final LayoutTree tree;
    private final List<Advert> booked;
    private final LeafCurves curves;
    private final StandingCosts standing;
    private final DepthFit fit;
    private final List<List<Choice>> choices = new ArrayList<>();

    /// What may fill a slot: one item, or the items of a briefs slot.
    ///
    /// @param items     as bits
    /// @param misplaced what their news value asks for and the slot is not
    record Choice(long items, LeafCurves.Curve curve, int misplaced) {
        boolean isOne() {
            return Long.bitCount(items) == 1;
        }

        /// The one item's number, or [Rivals#ANYBODY].
        int identity() {
            return isOne() ? Long.numberOfTrailingZeros(items) : Rivals.ANYBODY;
        }
    }

    /// @param booked for each advert hole the advert that was booked into it
    /// @param curves may be shared by pages that have the same pool
    PageDraft(PageTask task, LayoutTree tree, List<Advert> booked, LeafCurves curves) {
        this.task = task;
        this.tree = tree;
        this.booked = booked;
        this.curves = curves;
        standing = new StandingCosts(tree, booked, task.mayStayEmpty());
        fit = new DepthFit(tree, curves, standing, booked, task.number());
        for (var leaf = 0; leaf < tree.leaves().size(); leaf++) {
            choices.add(choices(leaf));
        }
    }

    PageTask task() {
        return task;
    }

    LayoutTree tree() {
        return tree;
    }

    List<Advert> booked() {
        return booked;
    }

    StandingCosts standing() {
        return standing;
    }

    DepthFit fit() {
        return fit;
    }

    String name() {
        return tree.layout().name();
    }

    List<Choice> choicesOf(int leaf) {
        return choices.get(leaf);
    }

    /// All items that may stand in the leaf, as bits.
    long allowed(int leaf) {
        return choices.get(leaf).stream().mapToLong(Choice::items).reduce(0, (a, b) -> a | b);
    }

    /// Puts a pick to the proof; true when it turned out dearer.
    boolean settle(PricedTree.Pick pick) {
        return curves.settle(pick.leaf(), pick.items(), pick.depth());
    }

    /// What the page costs with these items in its slots.
    int cost(Assignment assignment) {
        var cost = fit.cost(assignment);
        for (var leaf = 0; leaf < tree.leaves().size(); leaf++) {
            cost += misplaced(leaf, assignment.bits(leaf));
        }
        return cost;
    }

    private int misplaced(int leaf, long items) {
        var cost = 0;
        for (var rest = items; rest != 0; rest &= rest - 1) {
            cost += PageCost.misplaced(item(rest), tree.leaves().get(leaf));
        }
        return cost;
    }

    /// The first item of some bits.
    private Item item(long bits) {
        return task.pool().get(Long.numberOfTrailingZeros(bits));
    }

    /// Whether two pages can be served in just the same ways.
    static boolean areAlike(List<PageDraft> a, List<PageDraft> b) {
        return signatures(a).equals(signatures(b));
    }

    private static List<List<Object>> signatures(List<PageDraft> drafts) {
        return drafts.stream()
                .map(d -> List.<Object>of(d.name(), d.booked(), d.task.mayJump(), d.task.mayStayEmpty()))
                .toList();
    }

    /// Whether some layout can serve either page.
    static boolean shareLayout(List<PageDraft> a, List<PageDraft> b) {
        return a.stream()
                .anyMatch(d -> b.stream().anyMatch(other -> other.name().equals(d.name())));
    }

    private List<Choice> choices(int leaf) {
        var slot = tree.leaves().get(leaf);
        var single = new ArrayList<Long>();
        for (var i = 0; i < task.pool().size(); i++) {
            if (task.allows(slot, task.pool().get(i))) {
                single.add(1L << i);
            }
        }
        var sets = slot.kind() == Leaf.Kind.BRIEFS ? neighbours(single, slot.most()) : single;
        return sets.stream()
                .map(set -> new Choice(set, curves.of(leaf, set), misplaced(leaf, set)))
                .filter(choice -> choice.curve().isPossible())
                .toList();
    }

    /// A briefs slot holds stories that follow each other in news value: every such set of up to `most`.
    private static List<Long> neighbours(List<Long> single, int most) {
        var sets = new ArrayList<Long>();
        for (var first = 0; first < single.size(); first++) {
            var set = 0L;
            for (var next = first; next < Math.min(single.size(), first + most); next++) {
                set |= single.get(next);
                sets.add(set);
            }
        }
        return sets;
    }
}
