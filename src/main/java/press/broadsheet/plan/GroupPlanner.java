package press.broadsheet.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import press.broadsheet.layout.SectionPlan;

/// Plans some pages together: drafts each page in each layout that may serve it and searches for the best plan.
final class GroupPlanner {
    private final Measurer measurer;
    private final long effort;

    /// @param effort how many pricings of a page one group may take; see [SectionSearch]
    GroupPlanner(Measurer measurer, long effort) {
        this.measurer = measurer;
        this.effort = effort;
    }

    /// The same for one of so many groups that share the effort.
    GroupPlanner sharing(int groups) {
        return new GroupPlanner(measurer, effort / groups);
    }

    GroupPlan mustPlan(List<PageTask> tasks) {
        return plan(tasks, DepthFit.NEVER).orElseThrow(() -> unfillable(tasks.getFirst()));
    }

    /// The best plan; empty when none costs less than `below`. Slots stay empty only where nothing else can be had, or
    /// where what has to be printed finds no place otherwise.
    Optional<GroupPlan> plan(List<PageTask> tasks, int below) {
        return plan(tasks, below, Bar.NONE);
    }

    /// The best plan in which an item does not stand where it does now.
    Optional<GroupPlan> barring(List<PageTask> tasks, Bar bar) {
        return plan(tasks, DepthFit.NEVER, bar);
    }

    private Optional<GroupPlan> plan(List<PageTask> tasks, int below, Bar bar) {
        var curves = new TreeMap<String, LeafCurves>();
        var full = search(tasks.stream().map(t -> t.mayStayEmpty(false)).toList(), curves, below, bar);
        if (full.filter(GroupPlan::isComplete).isPresent()) {
            return full;
        }
        var least = full.map(GroupPlan::cost).orElse(below);
        return search(tasks.stream().map(t -> t.mayStayEmpty(true)).toList(), curves, least, bar)
                .or(() -> full);
    }

    private Optional<GroupPlan> search(List<PageTask> tasks, TreeMap<String, LeafCurves> curves, int below, Bar bar) {
        var drafts = tasks.stream().map(task -> drafts(task, curves)).toList();
        if (drafts.stream().anyMatch(List::isEmpty)) {
            return Optional.empty();
        }
        var pool = tasks.getFirst().pool();
        var found = new SectionSearch(drafts, pool, effort, below)
                .search(bar.on(tasks.getFirst().rules().limits(drafts, pool), drafts, pool));
        return found.plan()
                .map(plan -> new GroupPlan(
                        tasks, SectionSearch.solutions(plan), left(pool, plan), plan.cost(), found.bound()));
    }

    private static List<Item> left(List<Item> pool, Repair.Plan plan) {
        var left = new ArrayList<Item>();
        for (var i = 0; i < pool.size(); i++) {
            if ((plan.placed() >>> i & 1) == 0) {
                left.add(pool.get(i));
            }
        }
        return left;
    }

    private List<PageDraft> drafts(PageTask task, TreeMap<String, LeafCurves> curves) {
        var drafts = new ArrayList<PageDraft>();
        for (var tree : task.layouts()) {
            AdvertPlanner.book(tree, task.adverts()).ifPresent(booked -> {
                var own = curves.computeIfAbsent(tree.layout().name(), n -> new LeafCurves(tree, task, measurer));
                drafts.add(new PageDraft(task, tree, booked, own));
            });
        }
        return drafts;
    }

    private static IllegalStateException unfillable(PageTask task) {
        var names = task.layouts().stream().map(t -> t.layout().name()).toList();
        return new IllegalStateException("page " + task.number() + ": none of the layouts " + names
                + " can be filled with the " + task.pool().size() + " stories of "
                + task.sections().stream().map(SectionPlan::title).toList()
                + "; add a layout with fewer required slots, or give the section fewer pages");
    }
}
