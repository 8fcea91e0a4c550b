package press.broadsheet.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Finds the pages where the rest of the front page's jumped stories goes on.
final class Jumps {
    /// How many groups of pages are tried: those that have most of the paper's own matter.
    private static final int MOST_TRIED = 3;

    private final GroupPlanner planner;
    private final Kept kept;

    /// @param kept pages that stay as they were and take no jumps
    Jumps(GroupPlanner planner, Kept kept) {
        this.planner = planner;
        this.kept = kept;
    }

    /// The groups with all jumps on one of them, where that is cheapest; or with a front page that has no jumps, where
    /// that is cheaper or where no page can take them.
    List<GroupPlan> land(List<GroupPlan> groups) {
        var front = groups.getFirst();
        var jumps = from(front.pages().getFirst());
        if (jumps.isEmpty()) {
            return groups;
        }
        var whole = planner.plan(
                        front.tasks().stream().map(PageTask::withoutJumps).toList(), DepthFit.NEVER)
                .map(plan -> Sections.replaced(groups, plan));
        return Sections.cheaper(hosted(groups, jumps, whole), whole)
                .orElseThrow(() -> new IllegalStateException(
                        "page 1: no layout can be filled without a jump, and no page has room for one"));
    }

    /// The rests of the stories that jump from a page.
    static List<Item> from(PageSolution front) {
        var jumps = new ArrayList<Item>();
        for (var placement : front.placements()) {
            if (placement instanceof Placement.Matter matter
                    && matter.treatment().jumps()) {
                var t = matter.treatment();
                var rest = Copyfitter.fit(t, matter.legs()).legs().rest();
                jumps.add(Item.jump(t.item().story(), new Item.Rest(t.galley(), rest)));
            }
        }
        return jumps;
    }

    /// The cheapest of the hosts tried.
    private Optional<List<GroupPlan>> hosted(
            List<GroupPlan> groups, List<Item> jumps, Optional<List<GroupPlan>> whole) {
        var hosts = groups.stream()
                .skip(1)
                .filter(g -> !kept.holds(g.firstPage()) && hasJumpSlot(g, groups.getFirst()))
                .sorted(Comparator.comparingInt((GroupPlan g) -> -filler(g)).thenComparing(GroupPlan::firstPage))
                .limit(MOST_TRIED)
                .toList();
        var least = whole.map(Sections::total).orElse(DepthFit.NEVER);
        Optional<List<GroupPlan>> best = Optional.empty();
        for (var host : hosts) {
            var others = Sections.total(groups) - host.cost();
            var landed = planner.plan(withJumps(host, jumps), least - others).filter(p -> hasAll(p, jumps));
            if (landed.isPresent()) {
                best = Optional.of(Sections.replaced(groups, landed.get()));
                least = Sections.total(best.get());
            }
        }
        return best;
    }

    private static boolean hasAll(GroupPlan plan, List<Item> jumps) {
        return jumps.stream().noneMatch(plan.leftOut()::contains);
    }

    private static List<PageTask> withJumps(GroupPlan host, List<Item> jumps) {
        var pool = new ArrayList<>(jumps);
        pool.addAll(host.tasks().getFirst().pool());
        return host.tasks().stream().map(t -> t.withPool(pool)).toList();
    }

    /// Whether some layout takes jumps, at the measure in which they were cut.
    private static boolean hasJumpSlot(GroupPlan group, GroupPlan front) {
        var measure = front.pages().getFirst().tree().layout().grid().measure();
        return group.tasks().stream()
                .flatMap(t -> t.layouts().stream())
                .filter(t -> t.layout().grid().measure().equals(measure))
                .flatMap(t -> t.leaves().stream())
                .anyMatch(leaf -> leaf.role().equals("jump"));
    }

    /// Column lines of the paper's own matter.
    private static int filler(GroupPlan group) {
        return group.pages().stream()
                .flatMap(p -> p.placements().stream())
                .filter(p -> p instanceof Placement.Ad ad && ad.advert().id().isEmpty())
                .mapToInt(p -> p.span() * p.depth())
                .sum();
    }
}
