package press.broadsheet.plan;

import java.util.ArrayList;
import java.util.List;

/// Keeps the last page of one group and the first of the next from having the same layout, where another costs less
/// than that does. Inside a group the search sees to it.
final class Variety {
    private final GroupPlanner planner;

    Variety(GroupPlanner planner) {
        this.planner = planner;
    }

    /// The same groups, some in other layouts or dearer.
    List<GroupPlan> varied(List<GroupPlan> groups) {
        var varied = new ArrayList<>(groups);
        for (var i = 1; i < varied.size(); i++) {
            if (varied.get(i).firstLayout().equals(varied.get(i - 1).lastLayout())) {
                settle(varied, i);
            }
        }
        return varied;
    }

    /// Another layout for the page after, or for the page before, or the price of sameness: whichever costs least.
    private void settle(List<GroupPlan> groups, int i) {
        var name = groups.get(i).firstLayout();
        var after = groups.get(i);
        var before = groups.get(i - 1);
        var otherAfter = planner.plan(without(after.tasks(), 0, name), after.cost() + LayoutChain.SAME_LAYOUT);
        var most = otherAfter.map(p -> p.cost() - after.cost()).orElse(LayoutChain.SAME_LAYOUT);
        var last = before.tasks().size() - 1;
        var otherBefore = planner.plan(without(before.tasks(), last, name), before.cost() + most)
                .filter(p -> i == 1 || !p.firstLayout().equals(groups.get(i - 2).lastLayout()));
        if (otherBefore.isPresent()) {
            groups.set(i - 1, otherBefore.get());
        } else {
            groups.set(i, otherAfter.orElse(after.dearer(LayoutChain.SAME_LAYOUT)));
        }
    }

    private static List<PageTask> without(List<PageTask> tasks, int page, String layout) {
        var changed = new ArrayList<>(tasks);
        var task = tasks.get(page);
        changed.set(
                page,
                task.in(task.layouts().stream()
                        .filter(t -> !t.layout().name().equals(layout))
                        .toList()));
        return changed;
    }
}
