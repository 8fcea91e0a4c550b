package press.broadsheet.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static press.broadsheet.plan.PlanFixtures.SMALL;
import static press.broadsheet.plan.PlanFixtures.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import press.broadsheet.edition.Day;
import press.broadsheet.edition.Desk;
import press.broadsheet.edition.Story;
import press.broadsheet.edition.Wish;

/// Why the stories of the small paper stand where they stand.
class ExplainerTest {
    private static final Planner PLANNER = new Planner(SMALL, PlanFixtures.measurer());

    @Test
    void everyStoryIsExplainedOnceInTheOrderOfPages() {
        var explained = explain(day(SmallPaper.STORIES));

        assertThat(explained)
                .extracting(Explanation::story)
                .doesNotHaveDuplicates()
                .hasSameSizeAs(SmallPaper.STORIES);
        assertThat(explained).extracting(Explanation::page).isSorted();
        assertThat(of("A", explained).sentence())
                .startsWith("stands on page 1 in slot lead, ")
                .contains("one of the day's most valuable stories")
                .contains("news value 1 asks for prominence 100");
    }

    @Test
    void theNextBestPlaceCostsWhatThePlanCostsWithTheStoryPinnedThere() {
        var free = PLANNER.plan(day(SmallPaper.STORIES), 0).value();
        var elsewhere = explain(day(SmallPaper.STORIES)).stream()
                .filter(e -> e.page() > 1
                        && e.next().filter(n -> n.page() > 1 && n.exact()).isPresent())
                .toList();

        assertThat(elsewhere).hasSizeGreaterThan(3);
        for (var explanation : elsewhere) {
            var next = explanation.next().orElseThrow();
            var pin = new Wish.Pin(explanation.story(), next.page(), next.slot().replaceFirst("\\.\\d+$", ""), 1);
            var pinned = PLANNER.plan(day(SmallPaper.STORIES, pin), 0).value();
            assertThat(pinned.cost() - free.cost()).as(explanation.sentence()).isEqualTo(next.cost());
        }
    }

    @Test
    void aStoryThatTheEditorPinnedStandsThereBecauseOfHisLine() {
        var explained = explain(day(SmallPaper.STORIES, new Wish.Pin("F", 2, "lead", 7)));

        assertThat(of("F", explained).sentence()).contains("desk.yaml, line 7, puts it there");
    }

    @Test
    void aStoryWithoutAPlaceIsToldWhatThatCostsAndWhatAPlaceWould() {
        var stories = new ArrayList<>(SmallPaper.STORIES);
        stories.add(story("NEWS", "J", 5, 20));
        var must = PLANNER.plan(day(stories, new Wish.MustRun("J", 1)), 0).value();
        var free = PLANNER.plan(day(stories), 0).value();

        var explained = of("J", explain(day(stories)));

        assertThat(explained.page()).isZero();
        assertThat(explained.sentence()).startsWith("is left out, which costs 110.");
        assertThat(explained.next())
                .hasValueSatisfying(next -> assertThat(next.cost()).isEqualTo(must.cost() - free.cost()));
    }

    @Test
    void aStoryKeptOutIsExplainedByItsLine() {
        var explained = explain(day(SmallPaper.STORIES, new Wish.KeepOut("D", 4)));

        assertThat(of("D", explained).sentence()).isEqualTo("is not printed: kept out by desk.yaml, line 4.");
    }

    private static Day day(List<Story> stories, Wish... wishes) {
        return new Day(LocalDate.of(2026, 1, 3), stories, List.of(), new TreeMap<>(), new Desk(List.of(wishes)));
    }

    private static List<Explanation> explain(Day day) {
        return PLANNER.explain(
                day, 0, new TreeSet<>(day.stories().stream().map(Story::id).toList()));
    }

    private static Explanation of(String story, List<Explanation> explanations) {
        return explanations.stream()
                .filter(e -> e.story().equals(story))
                .findFirst()
                .orElseThrow();
    }
}
