package press.broadsheet.plan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import press.broadsheet.layout.SectionPlan;

/// Shares out the edition's pages among its sections by how much each has to print.
final class PageAllocator {
    /// How full a page may be planned, as a share of what it holds: pictures, decks and looseness take up the rest.
    private static final double LEAST_FULL = 0.78;

    private static final double MOST_FULL = 0.98;

    /// Two section heads, and more small stories, take their room.
    private static final double MOST_FULL_SHARED = 0.82;

    /// Leaving matter out is worse than filling up with the paper's own.
    private static final double OVERFULL = 4;

    private final List<SectionPlan> order;
    private final Map<String, Double> loads;

    /// @param order sections in page order
    /// @param loads by section name, in pages; a section without an entry has nothing to print
    PageAllocator(List<SectionPlan> order, Map<String, Double> loads) {
        this.order = order.stream()
                .filter(s -> s.maxPages() > 0
                        && (loads.containsKey(s.name()) || s.place().equals("first")))
                .sorted(Comparator.comparing((SectionPlan s) -> s.place().equals("last")))
                .toList();
        this.loads = loads;
    }

    /// Sections of one page; two where they share it.
    record Allotted(List<SectionPlan> sections) {}

    /// The page count among `counts` that fits best, with its sections page by page: every way of letting neighbours
    /// share is tried; of equals the first stands.
    List<Allotted> allot(List<Integer> counts) {
        var ways = new ArrayList<List<Group>>();
        for (var shared : sharings(0)) {
            for (var count : counts) {
                ways.add(widened(shared, count));
            }
        }
        return ways.stream()
                .min(Comparator.comparingDouble((List<Group> way) -> misfit(way, counts)))
                .map(PageAllocator::pages)
                .orElseThrow();
    }

    /// Sections that stand on the same pages.
    private record Group(List<SectionPlan> sections, double load, int pages) {
        Group more() {
            return new Group(sections, load, pages + 1);
        }

        double need() {
            return load / pages;
        }

        double misfit() {
            var most = sections.size() > 1 ? MOST_FULL_SHARED : MOST_FULL;
            var over = Math.max(0, load - pages * most) * OVERFULL;
            return over + Math.max(0, pages * LEAST_FULL - load);
        }

        int mostPages() {
            return sections.size() > 1 ? 1 : sections.getFirst().maxPages();
        }
    }

    /// Every way of letting neighbours from the `i`th section on share a page, or not.
    private List<List<Group>> sharings(int i) {
        if (i >= order.size()) {
            return List.of(List.of());
        }
        var ways = new ArrayList<List<Group>>();
        sharings(i + 1).forEach(rest -> ways.add(before(alone(i), rest)));
        if (i + 1 < order.size() && order.get(i).shares() && order.get(i + 1).shares()) {
            sharings(i + 2).forEach(rest -> ways.add(before(shared(i), rest)));
        }
        return ways;
    }

    private static List<Group> before(Group first, List<Group> rest) {
        var all = new ArrayList<Group>();
        all.add(first);
        all.addAll(rest);
        return all;
    }

    private Group alone(int i) {
        var section = order.get(i);
        return new Group(List.of(section), load(section), Math.max(1, section.minPages()));
    }

    private Group shared(int i) {
        var both = List.of(order.get(i), order.get(i + 1));
        return new Group(both, load(both.getFirst()) + load(both.getLast()), 1);
    }

    private double load(SectionPlan section) {
        return loads.getOrDefault(section.name(), 0.0);
    }

    /// The fullest groups get more pages until there are `count`.
    private static List<Group> widened(List<Group> groups, int count) {
        var wide = new ArrayList<>(groups);
        while (pageCount(wide) < count) {
            var fullest =
                    wide.stream().filter(g -> g.pages() < g.mostPages()).max(Comparator.comparingDouble(Group::need));
            if (fullest.isEmpty()) {
                break;
            }
            wide.set(wide.indexOf(fullest.get()), fullest.get().more());
        }
        return wide;
    }

    private static int pageCount(List<Group> groups) {
        return groups.stream().mapToInt(Group::pages).sum();
    }

    /// A page count that is not allowed is taken only when no other can be had, the nearest first.
    private static double misfit(List<Group> groups, List<Integer> counts) {
        var count = pageCount(groups);
        var off = counts.stream().mapToInt(c -> Math.abs(c - count)).min().orElse(0);
        return groups.stream().mapToDouble(Group::misfit).sum() + 1000.0 * off;
    }

    private static List<Allotted> pages(List<Group> groups) {
        var pages = new ArrayList<Allotted>();
        for (var group : leftHanded(groups)) {
            for (var i = 0; i < group.pages(); i++) {
                pages.add(new Allotted(group.sections()));
            }
        }
        return pages;
    }

    /// Moves a section that wants a left-hand page by one neighbour where it would open on the right.
    private static List<Group> leftHanded(List<Group> groups) {
        var moved = new ArrayList<>(groups);
        for (var i = 1; i + 1 < moved.size(); i++) {
            var wantsLeft = moved.get(i).sections().getFirst().place().equals("left");
            var opens = pageCount(moved.subList(0, i)) + 1;
            if (wantsLeft && opens % 2 == 1) {
                var neighbour = moved.get(i - 1).pages() % 2 == 1 && i > 1 ? i - 1 : i + 1;
                if (neighbour + 1 < moved.size() && moved.get(neighbour).pages() % 2 == 1) {
                    Collections.swap(moved, i, neighbour);
                }
                break;
            }
        }
        return moved;
    }
}
