package press.broadsheet.plan;

import java.util.List;
import press.broadsheet.edition.Story;

/// An edition as planned, before it is looked at whether all that has to be printed has its place.
///
/// @param groups all pages, in order
record Attempt(FrontPage front, DeskRules rules, Booking booking, List<GroupPlan> groups) {
    Attempt {
        groups = List.copyOf(groups);
    }

    List<PageSolution> pages() {
        return groups.stream().flatMap(g -> g.pages().stream()).toList();
    }

    /// Of the most valuable stories those without a place; where the editor's own wish has none, the least valuable of
    /// them, which makes room for it.
    List<String> missed() {
        var without = groups.stream()
                .flatMap(g -> g.leftOut().stream())
                .filter(Item::wanted)
                .map(Item::story)
                .map(Story::id)
                .toList();
        var missed = front.leaders().stream().filter(without::contains).toList();
        if (without.isEmpty() || front.leaders().isEmpty() || !missed.isEmpty()) {
            return missed;
        }
        return List.of(front.leaders().getLast());
    }
}
