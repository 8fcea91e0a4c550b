package press.broadsheet.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import press.broadsheet.edition.Advert;
import press.broadsheet.plan.LayoutTree.Branch;

/// Chooses the depths of a page's slots so that every column ends on the page's last line: dynamic programming over the
/// slicing tree, in whole lines.
///
/// A branch is described by its costs: for each depth the least sum of its leaves' costs. Rows add depths, columns
/// share one. What was found for a branch with the same items is kept.
final class DepthFit {
    static final int NEVER = ShapeCurve.NEVER;

    private final LayoutTree tree;
    private final LeafCurves curves;
    private final List<Advert> booked;
    private final int page;
    private final StandingCosts standing;
    private final int lines;
    private final int gap;
    private final Map<Key, int[]> known = new LinkedHashMap<>();
    private int version;
    private boolean settling;
    private boolean unsettled;

    /// A branch with what stands in its leaves.
    private record Key(int branch, List<Long> bits) {}

    /// @param booked for each advert hole the advert that was booked into it, [AdvertPlanner#NONE] for none
    /// @param page   its number: adverts stand at the outer edge
    DepthFit(LayoutTree tree, LeafCurves curves, StandingCosts standing, List<Advert> booked, int page) {
        this.page = page;
        this.tree = tree;
        this.curves = curves;
        this.booked = booked;
        this.standing = standing;
        lines = tree.layout().grid().lines();
        gap = tree.layout().gap();
    }

    /// The least cost of the whole page with these items; [#NEVER] or more when they cannot fill it, the more the
    /// further their area is from the page's.
    int cost(Assignment assignment) {
        forgetStale();
        var cost = costs(tree.root(), assignment)[lines];
        return cost < NEVER ? cost : NEVER + LeafCurves.PER_WHITE_LINE * Math.abs(missingArea(assignment));
    }

    /// Curves may have risen since, here or on another page that shares them.
    private void forgetStale() {
        if (version != curves.version()) {
            known.clear();
            version = curves.version();
        }
    }

    /// Column lines that the items would leave white, negative when they need more than there is.
    private int missingArea(Assignment assignment) {
        var missing = lines * tree.layout().grid().columns();
        for (var leaf = 0; leaf < tree.leaves().size(); leaf++) {
            for (var rest = assignment.bits(leaf); rest != 0; rest &= rest - 1) {
                var curve = curves.of(leaf, Long.lowestOneBit(rest));
                missing -= tree.leaves().get(leaf).span() * curve.cheapest();
            }
        }
        return missing;
    }

    private int[] costs(Branch branch, Assignment assignment) {
        return switch (branch) {
            case Branch.Hole hole -> leafCosts(hole, assignment);
            case Branch.AdvertSpace space -> standing.advert(space.hole());
            case Branch.Furniture furniture -> standing.exactly(furniture.depth());
            case Branch.Across across ->
                remembered(across.id(), across, assignment, () -> acrossCosts(across, assignment));
            case Branch.Down down ->
                remembered(
                        down.id(), down, assignment, () -> row(down, assignment).costs());
        };
    }

    private int[] remembered(int id, Branch branch, Assignment assignment, Supplier<int[]> made) {
        var bits = new ArrayList<Long>();
        collect(branch, assignment, bits);
        var key = new Key(id, bits);
        var costs = known.get(key);
        if (costs == null) {
            costs = made.get();
            known.put(key, costs);
        }
        return costs;
    }

    private static void collect(Branch branch, Assignment assignment, List<Long> bits) {
        switch (branch) {
            case Branch.Hole hole -> bits.add(assignment.bits(hole.leaf()));
            case Branch.Across across -> across.children().forEach(c -> collect(c, assignment, bits));
            case Branch.Down down -> down.children().forEach(c -> collect(c, assignment, bits));
            case Branch.AdvertSpace space -> {}
            case Branch.Furniture furniture -> {}
        }
    }

    private int[] leafCosts(Branch.Hole hole, Assignment assignment) {
        var leaf = tree.leaves().get(hole.leaf());
        var bits = assignment.bits(hole.leaf());
        if (bits == 0) {
            return standing.empty(leaf);
        }
        if (isOne(leaf, bits)) {
            return curves.of(hole.leaf(), bits).costs();
        }
        return remembered(
                -1 - hole.leaf(),
                hole,
                assignment,
                () -> pile(hole.leaf(), bits).costs());
    }

    /// Whether the items share one treatment: a single one, or briefs.
    private static boolean isOne(Leaf leaf, long bits) {
        return leaf.kind() == Leaf.Kind.BRIEFS || Long.bitCount(bits) == 1;
    }

    private RowFit pile(int leaf, long bits) {
        var row = new RowFit(lines, gap);
        for (var rest = bits; rest != 0; rest &= rest - 1) {
            row.add(curves.of(leaf, Long.lowestOneBit(rest)).costs(), false);
        }
        return row;
    }

    private RowFit row(Branch.Down down, Assignment assignment) {
        var row = new RowFit(lines, gap);
        for (var i = 0; i < down.children().size(); i++) {
            var child = down.children().get(i);
            var isFurniture = child instanceof Branch.Furniture;
            if (down.isPage() && down.isLast(i)) {
                row.addLast(costs(child, assignment), isFurniture, lines);
            } else {
                row.add(costs(child, assignment), isFurniture);
            }
        }
        return row;
    }

    private int[] acrossCosts(Branch.Across across, Assignment assignment) {
        var sum = new int[lines + 1];
        for (var child : across.children()) {
            var costs = costs(child, assignment);
            for (var depth = 0; depth <= lines; depth++) {
                sum[depth] = Math.min(NEVER, sum[depth] + costs[depth]);
            }
        }
        return sum;
    }

    /// Where everything stands at the page's least cost.
    List<Placement> placements(Assignment assignment) {
        forgetStale();
        var placements = new ArrayList<Placement>();
        place(tree.root(), assignment, 0, 0, lines, placements);
        return placements;
    }

    private void place(Branch branch, Assignment assignment, int column, int line, int depth, List<Placement> out) {
        switch (branch) {
            case Branch.Across across -> {
                var x = column;
                for (var child : across.children()) {
                    place(child, assignment, x, line, depth, out);
                    x += child.span();
                }
            }
            case Branch.Down down -> placeDown(down, assignment, column, line, depth, out);
            case Branch.Hole hole -> placeLeaf(hole.leaf(), assignment.bits(hole.leaf()), column, line, depth, out);
            case Branch.AdvertSpace space -> placeAdvert(space, column, line, depth, out);
            case Branch.Furniture furniture ->
                out.add(new Placement.Standing(furniture.node(), column, furniture.span(), line, depth));
        }
    }

    private void placeAdvert(Branch.AdvertSpace space, int column, int line, int depth, List<Placement> out) {
        if (depth > 0) {
            var name = tree.holes().get(space.hole()).name();
            out.addAll(AdvertPlanner.placed(name, column, space.span(), line, depth, booked.get(space.hole()), page));
        }
    }

    private void placeDown(
            Branch.Down down, Assignment assignment, int column, int line, int depth, List<Placement> out) {
        var cuts = row(down, assignment).cuts(depth);
        for (var i = 0; i < cuts.size(); i++) {
            if (!(down.children().get(i) instanceof Branch.AdvertSpace)) {
                rule(cuts.get(i), column, down.span(), line, out);
            }
            place(
                    down.children().get(i),
                    assignment,
                    column,
                    line + cuts.get(i).top(),
                    cuts.get(i).depth(),
                    out);
        }
    }

    private void rule(RowFit.Cut cut, int column, int span, int line, List<Placement> out) {
        if (cut.ruled()) {
            out.add(new Placement.Rule(column, span, line + cut.top() - gap, gap));
        }
    }

    private void placeLeaf(int index, long bits, int column, int line, int depth, List<Placement> out) {
        var leaf = tree.leaves().get(index);
        if (bits == 0) {
            if (depth > 0) {
                out.add(new Placement.Ad(leaf.name(), column, leaf.span(), line, depth, AdvertPlanner.NONE));
            }
            return;
        }
        if (isOne(leaf, bits)) {
            out.add(matter(index, leaf.name(), bits, column, line, depth));
            return;
        }
        var cuts = pile(index, bits).cuts(depth);
        var rest = bits;
        for (var i = 0; i < cuts.size(); i++) {
            var cut = cuts.get(i);
            rule(cut, column, leaf.span(), line, out);
            var name = leaf.name() + "." + (i + 1);
            out.add(matter(index, name, Long.lowestOneBit(rest), column, line + cut.top(), cut.depth()));
            rest &= rest - 1;
        }
    }

    /// Makes sure that everything at its place can really be cut into its legs; true when that made the page dearer.
    boolean settle(Assignment assignment) {
        unsettled = false;
        settling = true;
        placements(assignment);
        settling = false;
        return unsettled;
    }

    private Placement matter(int index, String name, long bits, int column, int line, int depth) {
        var leaf = tree.leaves().get(index);
        if (settling) {
            unsettled |= curves.settle(index, bits, depth);
        }
        var treatment = curves.of(index, bits).treatment(depth);
        return new Placement.Matter(
                name, leaf.role(), leaf.type(), leaf.legs(), column, leaf.span(), line, depth, treatment);
    }
}
