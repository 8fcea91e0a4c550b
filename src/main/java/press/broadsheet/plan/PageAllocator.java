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
    private static final double LEAST_FULL = 0.70;

    private static final double MOST_FULL = 1.02;

    /// Leaving matter out is worse than filling up with the paper's own.
    private static final double OVERFULL = 3;

    private final List<SectionPlan> order;
    private final Map<String, Double> loads;

    /// @param order sections in page order
    /// @param loads by section name, in pages; a section without an entry has nothing to print
    PageAllocator(List<SectionPlan> order, Map<String, Double> loads) {
        this.order = order.stream()
                .filter(s -> s.maxPages() > 0
                        && (loads.containsKey(s.name()) || s.place().equals("first")))
                .toList();
        this.loads = loads;
    }

    /// Sections of one page; two where they share it.
    record Allotted(List<SectionPlan> sections) {}

    /// The page count among `counts` that fits best, with its sections page by page.
    List<Allotted> allot(List<Integer> counts) {
        return counts.stream()
                .map(this::groupsFor)
                .min(Comparator.comparingDouble(PageAllocator::misfit))
                .map(PageAllocator::pages)
                .orElseThrow();
    }

    /// Sections that stand on the same pages.
    private record Group(List<SectionPlan> sections, double load, int pages) {
        Group joined(Group next) {
            var both = new ArrayList<>(sections);
            both.addAll(next.sections);
            return new Group(both, load + next.load, 1);
        }

        Group more() {
            return new Group(sections, load, pages + 1);
        }

        double need() {
            return load / pages;
        }

        double misfit() {
            var full = need();
            var over = Math.max(0, full - MOST_FULL) * OVERFULL;
            return pages * (over + Math.max(0, LEAST_FULL - full));
        }

        int mostPages() {
            return sections.size() > 1 ? 1 : sections.getFirst().maxPages();
        }
    }

    private List<Group> groupsFor(int count) {
        var groups = new ArrayList<Group>();
        order.forEach(
                s -> groups.add(new Group(List.of(s), loads.getOrDefault(s.name(), 0.0), Math.max(1, s.minPages()))));
        while (pageCount(groups) > count && join(groups)) {
            // each round saves one page
        }
        while (pageCount(groups) < count && widen(groups)) {
            // each round gives one page to the fullest
        }
        return groups;
    }

    private static int pageCount(List<Group> groups) {
        return groups.stream().mapToInt(Group::pages).sum();
    }

    /// Lets the two neighbours with least to print share a page.
    private static boolean join(List<Group> groups) {
        var best = -1;
        for (var i = 0; i + 1 < groups.size(); i++) {
            if (mayShare(groups.get(i))
                    && mayShare(groups.get(i + 1))
                    && (best < 0 || sum(groups, i) < sum(groups, best))) {
                best = i;
            }
        }
        if (best < 0) {
            return false;
        }
        groups.set(best, groups.get(best).joined(groups.remove(best + 1)));
        return true;
    }

    private static double sum(List<Group> groups, int i) {
        return groups.get(i).load() + groups.get(i + 1).load();
    }

    private static boolean mayShare(Group group) {
        return group.sections().size() == 1
                && group.pages() == 1
                && group.sections().getFirst().shares();
    }

    private static boolean widen(List<Group> groups) {
        var fullest =
                groups.stream().filter(g -> g.pages() < g.mostPages()).max(Comparator.comparingDouble(Group::need));
        fullest.ifPresent(g -> groups.set(groups.indexOf(g), g.more()));
        return fullest.isPresent();
    }

    private static double misfit(List<Group> groups) {
        var count = pageCount(groups);
        return groups.stream().mapToDouble(Group::misfit).sum() + (count % 2 == 0 ? 0 : 1000);
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
