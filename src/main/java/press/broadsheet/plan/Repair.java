package press.broadsheet.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// Makes a plan of what the pages take at some prices: an item that was taken twice stays once, and what was not taken
/// is tried in every place; then single moves and exchanges, in a fixed order, as long as they make the plan cheaper.
final class Repair {
    private final List<List<PageDraft>> drafts;
    private final List<Item> pool;

    /// Items in their places on all pages.
    ///
    /// @param drafts the one each page has
    /// @param pages  what stands in its slots
    /// @param cost   of the whole plan, what is left out included
    record Plan(List<PageDraft> drafts, List<Assignment> pages, int cost) {
        Plan {
            drafts = List.copyOf(drafts);
            pages = List.copyOf(pages);
        }

        long placed() {
            return pages.stream().mapToLong(Assignment::placed).reduce(0, (a, b) -> a | b);
        }
    }

    /// @param drafts by page
    Repair(List<List<PageDraft>> drafts, List<Item> pool) {
        this.drafts = drafts;
        this.pool = pool;
    }

    /// A plan as near to what was taken as can be, whose depths have been put to the proof.
    ///
    /// @param limits only what they allow is tried
    /// @param trials how many changes may be tried
    Plan plan(Prices.Taken taken, Limits limits, int trials) {
        var work = new Work(limits, taken.drafts(), trials);
        for (var page = 0; page < taken.pages().size(); page++) {
            for (var pick : taken.pages().get(page)) {
                work.take(page, pick);
            }
        }
        return work.improved();
    }

    /// The whole cost of a plan; its depths are put to the proof first.
    Plan costed(List<PageDraft> chosen, List<Assignment> pages) {
        for (var page = 0; page < pages.size(); page++) {
            settle(chosen.get(page), pages.get(page));
        }
        return new Plan(chosen, pages, cost(chosen, pages));
    }

    private static void settle(PageDraft draft, Assignment assignment) {
        var rounds = 0;
        while (draft.cost(assignment) < DepthFit.NEVER && draft.fit().settle(assignment) && rounds < 60) {
            rounds++;
        }
    }

    private int cost(List<PageDraft> chosen, List<Assignment> pages) {
        var cost = leftOut(pages);
        for (var page = 0; page < pages.size(); page++) {
            cost += chosen.get(page).cost(pages.get(page));
            cost += page > 0
                            && chosen.get(page)
                                    .name()
                                    .equals(chosen.get(page - 1).name())
                    ? LayoutChain.SAME_LAYOUT
                    : 0;
        }
        return cost;
    }

    private int leftOut(List<Assignment> pages) {
        var placed = pages.stream().mapToLong(Assignment::placed).reduce(0, (a, b) -> a | b);
        return IntStream.range(0, pool.size())
                .filter(i -> (placed >>> i & 1) == 0)
                .map(i -> PageCost.leftOut(pool.get(i)))
                .sum();
    }

    /// One plan being made.
    private final class Work {
        private final Limits limits;
        private final int[] numbers;
        private final List<PageDraft> chosen = new ArrayList<>();
        private final List<Assignment> pages = new ArrayList<>();
        private int trialsLeft;
        private int cost;

        Work(Limits limits, int[] numbers, int trials) {
            this.limits = limits;
            this.numbers = numbers;
            trialsLeft = trials;
            for (var page = 0; page < numbers.length; page++) {
                chosen.add(drafts.get(page).get(numbers[page]));
                pages.add(Assignment.none(pool, chosen.get(page).tree().leaves().size()));
            }
        }

        /// Puts the items of a pick where it has them, but those that stand somewhere already.
        void take(int page, PricedTree.Pick pick) {
            var placed = pages.stream().mapToLong(Assignment::placed).reduce(0, (a, b) -> a | b);
            for (var rest = pick.items() & ~placed; rest != 0; rest &= rest - 1) {
                pages.set(page, pages.get(page).moved(Long.numberOfTrailingZeros(rest), pick.leaf()));
            }
        }

        Plan improved() {
            cost = cost(chosen, pages);
            var before = Integer.MAX_VALUE;
            while (cost < before && trialsLeft > 0) {
                before = cost;
                for (var item = 0; item < pool.size() && trialsLeft > 0; item++) {
                    moves(item);
                    exchanges(item);
                }
            }
            return costed(chosen, pages);
        }

        private void moves(int item) {
            for (var page = 0; page < pages.size(); page++) {
                for (var leaf = 0; leaf < chosen.get(page).tree().leaves().size(); leaf++) {
                    if (mayStand(item, page, leaf)
                            && pages.get(page).placeOf(item) != leaf
                            && pages.get(page).count(leaf)
                                    < chosen.get(page).tree().leaves().get(leaf).most()) {
                        move(item, page, leaf);
                    }
                }
            }
            if (!limits.mustBePlaced(item) && pageOf(item) >= 0) {
                var changed = new ArrayList<>(pages);
                changed.set(pageOf(item), pages.get(pageOf(item)).moved(item, Assignment.NOWHERE));
                offer(changed);
            }
        }

        private void move(int item, int page, int leaf) {
            var changed = new ArrayList<>(pages);
            var from = pageOf(item);
            if (from >= 0) {
                changed.set(from, changed.get(from).moved(item, Assignment.NOWHERE));
            }
            changed.set(page, changed.get(page).moved(item, leaf));
            offer(changed);
        }

        private void exchanges(int item) {
            for (var other = item + 1; other < pool.size() && trialsLeft > 0; other++) {
                exchange(item, other);
            }
        }

        private void exchange(int a, int b) {
            var pageA = pageOf(a);
            var pageB = pageOf(b);
            var leafA = pageA < 0 ? Assignment.NOWHERE : pages.get(pageA).placeOf(a);
            var leafB = pageB < 0 ? Assignment.NOWHERE : pages.get(pageB).placeOf(b);
            var same = pageA == pageB && leafA == leafB;
            if (!same && mayGo(a, pageB, leafB) && mayGo(b, pageA, leafA)) {
                var changed = new ArrayList<>(pages);
                put(changed, pageA, a, Assignment.NOWHERE);
                put(changed, pageB, b, Assignment.NOWHERE);
                put(changed, pageB, a, leafB);
                put(changed, pageA, b, leafA);
                offer(changed);
            }
        }

        private static void put(List<Assignment> pages, int page, int item, int leaf) {
            if (page >= 0) {
                pages.set(page, pages.get(page).moved(item, leaf));
            }
        }

        private void offer(List<Assignment> changed) {
            trialsLeft--;
            var changedCost = cost(chosen, changed);
            if (changedCost < cost) {
                cost = changedCost;
                for (var page = 0; page < pages.size(); page++) {
                    pages.set(page, changed.get(page));
                }
            }
        }

        private boolean mayGo(int item, int page, int leaf) {
            return page < 0 ? !limits.mustBePlaced(item) : mayStand(item, page, leaf);
        }

        private boolean mayStand(int item, int page, int leaf) {
            return (limits.open(page, numbers[page], leaf) >>> item & 1) != 0;
        }

        private int pageOf(int item) {
            for (var page = 0; page < pages.size(); page++) {
                if (pages.get(page).placeOf(item) != Assignment.NOWHERE) {
                    return page;
                }
            }
            return -1;
        }
    }
}
