package press.broadsheet.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Finds the page where the rest of the front page's jumped stories goes on.
final class Jumps {
    /// How many pages are tried for all jumps together.
    private static final int MOST_PAGES_TRIED = 4;

    private final PageSolver solver;

    Jumps(PageSolver solver) {
        this.solver = solver;
    }

    /// The pages with the jumps in their places; without jumps the pages as they are. Jumps stand together where one
    /// page can take them all, else each where it costs least; where no page can take one the front page is planned
    /// again without any.
    List<PageSolution> land(List<PageSolution> pages) {
        var jumps = jumps(pages.getFirst());
        if (jumps.isEmpty()) {
            return pages;
        }
        return bestHost(pages, jumps, MOST_PAGES_TRIED)
                .map(host -> replaced(pages, host))
                .or(() -> oneByOne(pages, jumps))
                .orElseGet(() -> replaced(pages, withoutJumps(pages.getFirst())));
    }

    private Optional<List<PageSolution>> oneByOne(List<PageSolution> pages, List<Item> jumps) {
        var landed = pages;
        for (var jump : jumps) {
            var host = bestHost(landed, List.of(jump), landed.size());
            if (host.isEmpty()) {
                return Optional.empty();
            }
            landed = replaced(landed, host.get());
        }
        return Optional.of(landed);
    }

    private static List<Item> jumps(PageSolution front) {
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

    private Optional<PageSolution> bestHost(List<PageSolution> pages, List<Item> jumps, int mostTried) {
        return pages.stream()
                .skip(1)
                .filter(p -> sameMeasure(p, pages.getFirst()) && hasJumpSlot(p))
                .limit(mostTried)
                .toList()
                .parallelStream()
                .flatMap(page -> host(page, jumps).stream())
                .min(Comparator.comparingInt(PageSolution::cost)
                        .thenComparing(s -> s.task().number()));
    }

    private static boolean sameMeasure(PageSolution page, PageSolution front) {
        return page.tree()
                .layout()
                .grid()
                .measure()
                .equals(front.tree().layout().grid().measure());
    }

    private static boolean hasJumpSlot(PageSolution page) {
        return page.task().layouts().stream()
                .flatMap(t -> t.leaves().stream())
                .anyMatch(leaf -> leaf.role().equals("jump"));
    }

    /// The page planned again with the jumps; its cost is what they add.
    private Optional<PageSolution> host(PageSolution page, List<Item> jumps) {
        var pool = new ArrayList<>(jumps);
        pool.addAll(page.task().pool());
        return solver.solve(page.task().withPool(pool))
                .filter(s -> s.unplaced().stream().noneMatch(i -> i.kind() == Item.Kind.JUMP))
                .map(s -> new PageSolution(s.task(), s.tree(), s.assignment(), s.cost() - page.cost(), s.placements()));
    }

    private PageSolution withoutJumps(PageSolution front) {
        return solver.solve(front.task().withoutJumps())
                .orElseThrow(() -> new IllegalStateException(
                        "page 1: no layout can be filled without a jump, and no page has room for one"));
    }

    private static List<PageSolution> replaced(List<PageSolution> pages, PageSolution page) {
        return pages.stream()
                .map(p -> p.task().number() == page.task().number() ? page : p)
                .toList();
    }
}
