package press.broadsheet.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import press.broadsheet.edition.Day;
import press.broadsheet.edition.Proof;
import press.broadsheet.edition.Remark;
import press.broadsheet.edition.Severity;
import press.broadsheet.edition.Story;
import press.broadsheet.layout.Publication;
import press.broadsheet.layout.SectionPlan;

/// Sees to it that the front page has stories: where the day brought too few for it, the most valuable news of the
/// other sections goes there.
final class Promotion {
    /// A front page holds at least so many stories.
    private static final int FEWEST = 4;

    private Promotion() {}

    /// The day with some stories moved to the front page's section, with a remark for each.
    static Proof<Day> of(Day day, Publication publication) {
        var front = publication.sections().stream()
                .filter(s -> s.place().equals("first"))
                .findFirst();
        return front.map(s -> promoted(day, s, publication)).orElseGet(() -> new Proof<>(day, List.of()));
    }

    private static Proof<Day> promoted(Day day, SectionPlan front, Publication publication) {
        var own = day.stories().stream()
                .filter(s -> s.section().equals(front.name()))
                .count();
        var chosen = day.stories().stream()
                .filter(s -> isNews(s, front, publication))
                .sorted(Comparator.comparingInt(Story::newsValue).thenComparingInt(Story::order))
                .limit(Math.max(0, FEWEST - own))
                .toList();
        var remarks = chosen.stream()
                .map(s -> Remark.ofStory(
                        "PROMOTED",
                        Severity.NOTE,
                        s.id(),
                        "the day brought only " + own + " stories for " + front.name(),
                        "moved to page 1 from " + s.section()))
                .toList();
        var stories = new ArrayList<Story>();
        day.stories().forEach(s -> stories.add(chosen.contains(s) ? s.inSection(front.name()) : s));
        return new Proof<>(day.withStories(stories), remarks);
    }

    private static boolean isNews(Story story, SectionPlan front, Publication publication) {
        return !story.section().equals(front.name())
                && !story.body().isEmpty()
                && publication
                        .section(story.section())
                        .filter(s -> List.of(s.kind().split(" ")).contains("news"))
                        .isPresent();
    }
}
