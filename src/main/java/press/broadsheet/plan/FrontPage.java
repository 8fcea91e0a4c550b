package press.broadsheet.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import press.broadsheet.edition.Day;
import press.broadsheet.edition.Desk;
import press.broadsheet.edition.Remark;
import press.broadsheet.edition.Severity;
import press.broadsheet.edition.Story;
import press.broadsheet.edition.Wish;
import press.broadsheet.layout.Publication;
import press.broadsheet.layout.SectionPlan;

/// Which stories stand on page 1 for their news value: the day's three most valuable, whatever their section; and where
/// the day brought too few for a front page, the most valuable news of the other sections.
///
/// @param day     with those stories moved to the front page's section
/// @param leaders ids of the most valuable, which page 1 has to hold
/// @param remarks one for each story moved
record FrontPage(Day day, List<String> leaders, List<Remark> remarks) {
    private static final int LEADERS = 3;

    /// A front page holds at least so many stories.
    private static final int FEWEST = 4;

    /// Sections that bring news; opinion, pictures and cartoons stay on their own pages.
    private static final Set<String> NEWS = Set.of("front", "news", "business", "sports");

    /// @param exempt stories that need not stand on page 1: it was tried, and no page 1 can hold them
    /// @param kept   where page 1 stays as it was, nothing is chosen
    static FrontPage of(Day day, Publication publication, Set<String> exempt, Kept kept) {
        return kept.holds(1) ? new FrontPage(day, List.of(), List.of()) : of(day, publication, exempt);
    }

    static FrontPage of(Day day, Publication publication, Set<String> exempt) {
        return publication.sections().stream()
                .filter(s -> s.place().equals("first"))
                .findFirst()
                .map(front -> new Choice(day, front, publication).made(exempt))
                .orElseGet(() -> new FrontPage(day, List.of(), List.of()));
    }

    /// The choice for one day.
    private record Choice(Day day, SectionPlan front, Publication publication) {
        FrontPage made(Set<String> exempt) {
            var leaders = candidates(NEWS)
                    .limit(LEADERS)
                    .filter(s -> !exempt.contains(s.id()))
                    .toList();
            var moved = new ArrayList<>(leaders.stream().filter(s -> !isOwn(s)).toList());
            var own = day.stories().stream().filter(this::isOwn).count();
            candidates(Set.of("news"))
                    .filter(s -> !isOwn(s) && !moved.contains(s) && !exempt.contains(s.id()))
                    .limit(Math.max(0, FEWEST - own - moved.size()))
                    .forEach(moved::add);
            var stories = day.stories().stream()
                    .map(s -> moved.contains(s) ? s.inSection(front.name()) : s)
                    .toList();
            var remarks =
                    moved.stream().map(s -> remark(s, leaders.contains(s), own)).toList();
            return new FrontPage(
                    day.withStories(stories), leaders.stream().map(Story::id).toList(), remarks);
        }

        /// The most valuable first; of equals the front section's own, then as received. Without what the editor has
        /// put elsewhere.
        private Stream<Story> candidates(Set<String> kinds) {
            return day.stories().stream()
                    .filter(s -> !s.body().isEmpty() && (isOwn(s) || isOf(s, kinds)) && isFree(s, day.desk()))
                    .sorted(Comparator.comparingInt(Story::newsValue)
                            .thenComparing(s -> !isOwn(s))
                            .thenComparingInt(Story::order));
        }

        private boolean isOwn(Story story) {
            return story.section().equals(front.name());
        }

        private boolean isOf(Story story, Set<String> kinds) {
            return publication
                    .section(story.section())
                    .filter(s -> Stream.of(s.kind().split(" ")).anyMatch(kinds::contains))
                    .isPresent();
        }

        private boolean isFree(Story story, Desk desk) {
            var isPinnedElsewhere =
                    desk.pin(story.id()).filter(pin -> pin.page() != 1).isPresent();
            var isMovedElsewhere = desk.of(Wish.Move.class)
                    .anyMatch(w -> w.story().equals(story.id()) && !w.section().equals(front.name()));
            return !isPinnedElsewhere && !isMovedElsewhere;
        }

        private Remark remark(Story story, boolean isLeader, long own) {
            var cause = isLeader
                    ? "one of the day's " + LEADERS + " most valuable stories"
                    : "the day brought only " + own + " stories for " + front.name();
            var action = "moved to page 1 from " + story.section();
            return Remark.ofStory("PROMOTED", Severity.NOTE, story.id(), cause, action);
        }
    }

    /// A leader that no page 1 can hold.
    static Remark missed(String story) {
        return Remark.ofStory(
                "FRONT_MISSED",
                Severity.WARNING,
                story,
                "one of the day's " + LEADERS + " most valuable stories, but no plan of page 1 has room for it",
                "left to its own section; shorten it, or pin it to page 1 and another elsewhere");
    }
}
