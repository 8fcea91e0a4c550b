package press.broadsheet.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;

/// Finds the best plan of the pages of a section: which layout each page has, which item stands in which slot, how deep
/// each slot is. Branch and bound, best bound first; the bound is what [Prices] finds, so that a plan that costs no
/// more is proven best.
///
/// Curves promise what a body can be cut into; whatever a bound or a plan rests on is put to the proof first, and
/// raised where it cannot be kept.
final class SectionSearch {
    private static final int ROOT_STEPS = 40;
    private static final int STEPS = 20;
    private static final int ROOT_TRIALS = 900;
    private static final int TRIALS = 300;

    /// How often the takings of one part of the search are put to the proof.
    private static final int MOST_PROOFS = 12;

    /// What a search for any plan may spend before it has one, as a part of its effort: where there is one it comes
    /// soon.
    private static final int FIRST_PLAN = 10;

    /// Nothing so dear is a plan.
    private static final int NO_PLAN = DepthFit.NEVER;

    private final List<List<PageDraft>> drafts;
    private final List<Item> pool;
    private final long effort;
    private final Prices prices;
    private final Repair repair;
    private final PriorityQueue<Part> open = new PriorityQueue<>(Comparator.comparingInt(Part::bound)
            .thenComparing(Comparator.comparingLong(Part::born).reversed()));
    private Optional<Repair.Plan> best = Optional.empty();
    private int bestCost;
    private Optional<Part> plunge = Optional.empty();
    private long born;

    /// A part of the search that is still open.
    ///
    /// @param start prices to begin with
    /// @param bound no plan in it costs less
    /// @param born  settles equals: the youngest first
    private record Part(Limits limits, int[] start, int bound, long born) {}

    /// @param bound no plan costs less; equal to the plan's cost when that is proven best
    record Found(Optional<Repair.Plan> plan, int bound) {}

    /// @param drafts by page
    /// @param effort how many pricings of a page may be spent
    /// @param below  only plans that cost less are wanted
    SectionSearch(List<List<PageDraft>> drafts, List<Item> pool, long effort, int below) {
        this.drafts = drafts;
        this.pool = pool;
        this.effort = effort;
        prices = new Prices(drafts, pool);
        repair = new Repair(drafts, pool);
        bestCost = Math.min(below, NO_PLAN);
    }

    Found search(Limits limits) {
        var steps = ROOT_STEPS;
        var trials = ROOT_TRIALS;
        open.add(new Part(limits, prices.start(), -NO_PLAN, born++));
        while (!open.isEmpty() && open.peek().bound() < bestCost && prices.pricings() < allowed()) {
            work(next(), steps, trials);
            steps = STEPS;
            trials = TRIALS;
        }
        var left = open.stream().mapToInt(Part::bound).min().orElse(bestCost);
        return new Found(best, Math.min(left, bestCost));
    }

    private long allowed() {
        return bestCost < NO_PLAN ? effort : effort / FIRST_PLAN;
    }

    /// The newest part, as long as it may hold a better plan: so the search comes to plans soon. Else the part with the
    /// lowest bound.
    private Part next() {
        var plunged = plunge.filter(p -> p.bound() < bestCost && open.remove(p));
        plunge = Optional.empty();
        return plunged.orElseGet(open::poll);
    }

    /// Bounds a part; where a better plan may be in it, divides it.
    private void work(Part part, int steps, int trials) {
        var taken = bounded(part, steps);
        if (taken.isEmpty()) {
            return;
        }
        var limits = withoutDear(part.limits(), taken.get());
        if (hasOneDraftEach(limits)) {
            limits = places(limits, taken.get()).narrowed();
            taken = prices.raise(limits, taken.get().prices(), 6, bestCost);
            for (var round = 0; round < MOST_PROOFS && isBelow(taken) && settle(taken.orElseThrow()); round++) {
                taken = prices.raise(limits, taken.orElseThrow().prices(), 2, bestCost);
            }
            if (!isBelow(taken)) {
                return;
            }
        }
        offer(repair.plan(taken.get(), limits, trials));
        if (Prices.bound(taken.get()) < bestCost) {
            divide(limits, taken.get(), Math.max(part.bound(), Prices.bound(taken.get())));
        }
    }

    /// The part's bound, resting on what was put to the proof; empty where it is not below the best plan.
    private Optional<Prices.Taken> bounded(Part part, int steps) {
        var taken = prices.raise(part.limits(), part.start(), steps, bestCost);
        for (var round = 0; round < MOST_PROOFS && isBelow(taken) && settle(taken.orElseThrow()); round++) {
            taken = prices.raise(part.limits(), taken.orElseThrow().prices(), 4, bestCost);
        }
        return taken.filter(t -> Prices.bound(t) < bestCost);
    }

    private boolean isBelow(Optional<Prices.Taken> taken) {
        return taken.filter(t -> Prices.bound(t) < bestCost).isPresent();
    }

    private boolean settle(Prices.Taken taken) {
        var dearer = false;
        for (var page = 0; page < taken.pages().size(); page++) {
            var draft = drafts.get(page).get(taken.drafts()[page]);
            for (var pick : taken.pages().get(page)) {
                dearer |= pick.items() != 0 && draft.settle(pick);
            }
        }
        return dearer;
    }

    /// Layouts with which no plan can be better than the best.
    private Limits withoutDear(Limits limits, Prices.Taken taken) {
        var left = limits;
        for (var page = 0; page < drafts.size(); page++) {
            for (var draft = 0; draft < drafts.get(page).size(); draft++) {
                var bound = Math.ceilDiv(taken.values()[page][draft], PricedTree.SCALE);
                if (!left.isDropped(page, draft) && bound >= bestCost) {
                    left = left.dropping(page, draft);
                }
            }
        }
        return left;
    }

    private void offer(Repair.Plan plan) {
        if (plan.cost() < bestCost) {
            best = Optional.of(plan);
            bestCost = plan.cost();
        }
    }

    /// An item that was taken twice stands in one of these places, or not there; one that was not taken is placed, or
    /// left out.
    private void divide(Limits limits, Prices.Taken taken, int bound) {
        if (!hasOneDraftEach(limits)) {
            divideByLayout(
                    limits, taken, new int[0], Arrays.stream(taken.prices()).sum(), bound);
            return;
        }
        var places = places(limits, taken);
        var item = places.mostContested(i -> prices.isLeftOut(limits, taken, i));
        if (item < 0) {
            add(limits, taken, bound);
            return;
        }
        if (!limits.mustBePlaced(item)) {
            add(limits.without(item), taken, bound);
        }
        places.eachOf(
                item,
                (page, leaf, least) ->
                        add(limits.fixed(item, page, taken.drafts()[page], leaf), taken, Math.max(bound, least)));
    }

    private Places places(Limits limits, Prices.Taken taken) {
        return new Places(drafts, limits, taken, bestCost);
    }

    private boolean hasOneDraftEach(Limits limits) {
        for (var page = 0; page < drafts.size(); page++) {
            if (limits.draftsLeft(page) != 1) {
                return false;
            }
        }
        return true;
    }

    /// Every way of giving the pages layouts that may lead to a better plan.
    ///
    /// @param chosen of the first pages
    /// @param value  what they cost at these prices, with the prices of all items
    private void divideByLayout(Limits limits, Prices.Taken taken, int[] chosen, int value, int bound) {
        var page = chosen.length;
        if (page == drafts.size()) {
            var own = Math.ceilDiv(value, PricedTree.SCALE);
            if (own < bestCost) {
                add(limits.only(chosen), taken, Math.max(bound, own));
            }
            return;
        }
        for (var draft = 0; draft < drafts.get(page).size(); draft++) {
            var isMirrored = mayBeSwapped(page) && draft < chosen[page - 1];
            if (!limits.isDropped(page, draft) && !isMirrored && taken.costs()[page][draft] < DepthFit.NEVER) {
                var more = Arrays.copyOf(chosen, page + 1);
                more[page] = draft;
                divideByLayout(limits, taken, more, value + taken.costs()[page][draft] + repeat(more), bound);
            }
        }
    }

    /// Whether this page and the one before can be exchanged without changing any cost: of two such plans one is
    /// enough.
    private boolean mayBeSwapped(int page) {
        return page == drafts.size() - 1
                && page > 0
                && PageDraft.areAlike(drafts.get(page), drafts.get(page - 1))
                && (page == 1 || !PageDraft.shareLayout(drafts.get(page - 2), drafts.get(page)));
    }

    /// What the last of these layouts costs more because the page before has it too.
    private int repeat(int[] chosen) {
        var page = chosen.length - 1;
        var isSame = page > 0
                && drafts.get(page)
                        .get(chosen[page])
                        .name()
                        .equals(drafts.get(page - 1).get(chosen[page - 1]).name());
        return isSame ? LayoutChain.SAME_LAYOUT * PricedTree.SCALE : 0;
    }

    private void add(Limits limits, Prices.Taken taken, int bound) {
        var part = new Part(limits, taken.prices(), bound, born++);
        open.add(part);
        plunge = plunge.filter(p -> p.bound() <= bound).or(() -> Optional.of(part));
    }

    /// The plan's pages, ready to be printed.
    static List<PageSolution> solutions(Repair.Plan plan) {
        var solutions = new ArrayList<PageSolution>();
        for (var page = 0; page < plan.drafts().size(); page++) {
            var draft = plan.drafts().get(page);
            var assignment = plan.pages().get(page);
            solutions.add(new PageSolution(
                    draft.task(),
                    draft.tree(),
                    assignment,
                    draft.cost(assignment),
                    draft.fit().placements(assignment)));
        }
        return solutions;
    }
}
