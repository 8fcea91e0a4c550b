package press.broadsheet.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static press.broadsheet.plan.PlanFixtures.SMALL;
import static press.broadsheet.plan.PlanFixtures.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import press.broadsheet.edition.Day;
import press.broadsheet.edition.Desk;
import press.broadsheet.edition.Remark;
import press.broadsheet.edition.Story;
import press.broadsheet.edition.Wish;

/// What the editor's word does to a small paper: one front page of four stories, two pages of news, one of sports. And
/// what the day's news values do to its front page where the editor is silent.
class EditorsWordTest {
    private static final List<Story> STORIES = SmallPaper.STORIES;

    @Test
    void withoutAWishTheMostValuableStoriesStandOnPageOneAndLeadTheirPages() {
        var plan = plan();

        assertThat(storiesOn(plan, 1)).containsExactlyInAnyOrder("A", "B", "C", "K");
        assertThat(placeOf(plan, "A")).isEqualTo("1 lead");
        assertThat(placeOf(plan, "S")).isEqualTo("4 lead");
        assertThat(plan.leftOut()).isEmpty();
    }

    @Test
    void aPinnedStoryStandsOnItsPageThoughItBelongsElsewhere() {
        assertThat(placeOf(plan(new Wish.Pin("I", 4, "", 1)), "I")).startsWith("4 ");
    }

    @Test
    void aStoryPinnedToASlotStandsInIt() {
        var plan = plan(new Wish.Pin("F", 2, "lead", 1));

        assertThat(placeOf(plan, "F")).isEqualTo("2 lead");
    }

    @Test
    void aStoryKeptOutIsNotPrintedAndTheReasonNamesTheLine() {
        var plan = plan(new Wish.KeepOut("D", 7));

        assertThat(pageOf(plan, "D")).isEmpty();
        assertThat(plan.leftOut())
                .singleElement()
                .extracting(LeftOut::reason)
                .isEqualTo("kept out by desk.yaml, line 7");
    }

    @Test
    void aStoryThatMustRunDrivesOutOneOfMoreNewsValue() {
        var stories = new ArrayList<>(STORIES);
        stories.add(story("NEWS", "J", 5, 20));
        var free = plan(stories, Desk.NONE);
        var bound = plan(stories, new Desk(List.of(new Wish.MustRun("J", 1))));

        assertThat(free.leftOut()).extracting(LeftOut::id).contains("J");
        assertThat(pageOf(bound, "J")).isPresent();
        assertThat(bound.leftOut()).isNotEmpty();
    }

    @Test
    void aPageHasTheLayoutThatIsForced() {
        for (var layout : List.of("front-a", "front-b")) {
            assertThat(plan(new Wish.Force(1, layout, 1))
                            .pages()
                            .getFirst()
                            .layout()
                            .name())
                    .isEqualTo(layout);
        }
    }

    @Test
    void aStoryThatMustNotJumpStandsWholeOnItsPage() {
        var stories = withLead(55);
        var free = plan(stories, Desk.NONE);
        var bound = plan(stories, new Desk(List.of(new Wish.Jump("A", false, 1), new Wish.Pin("A", 1, "", 2))));

        assertThat(jumped(free)).containsExactly("A");
        assertThat(jumped(bound)).isEmpty();
        assertThat(placeOf(bound, "A")).startsWith("1 ");
    }

    @Test
    void aStoryThatMustJumpGoesOnOnAnotherPage() {
        var plan = plan(withLead(44), new Desk(List.of(new Wish.Jump("A", true, 1), new Wish.Pin("A", 1, "", 2))));

        assertThat(jumped(plan)).containsExactly("A");
    }

    @Test
    void aStoryThatMustJumpIsNotPrintedWhereNoStoryCan() {
        var plan = plan(new Wish.Jump("S", true, 5));

        assertThat(pageOf(plan, "S")).isEmpty();
        assertThat(plan.leftOut())
                .filteredOn(l -> l.id().equals("S"))
                .singleElement()
                .satisfies(l ->
                        assertThat(l.reason()).contains("desk.yaml, line 5").contains("page 1"));
    }

    @Test
    void aWishThatNoPlanHasRoomForStopsTheEditionAndNamesItsLine() {
        var desk = new Desk(List.of(
                new Wish.Pin("G", 1, "", 3),
                new Wish.Pin("H", 1, "", 4),
                new Wish.Pin("I", 1, "", 5),
                new Wish.Pin("F", 1, "", 6)));

        assertThatThrownBy(() -> plan(STORIES, desk))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("desk.yaml, line ")
                .hasMessageContaining("no plan has room for story");
    }

    @Test
    void aPageThatTheEditionDoesNotHaveStopsItAndNamesTheLine() {
        var desk = new Desk(List.of(new Wish.Pin("G", 9, "", 3)));

        assertThatThrownBy(() -> plan(STORIES, desk))
                .hasMessage(
                        "desk.yaml, line 3: there is no page 9 in this edition of 4 pages; ask for more with --pages");
    }

    @Test
    void aStoryOfAnyNewsSectionThatIsAmongTheThreeMostValuableStandsOnPageOne() {
        var stories = new ArrayList<>(STORIES);
        stories.set(10, story("SPORTS", "S", 1, 40));

        var proof = new Planner(SMALL, PlanFixtures.measurer()).plan(day(stories, Desk.NONE), 4);

        assertThat(storiesOn(proof.value(), 1)).contains("A", "S", "B");
        assertThat(proof.remarks())
                .filteredOn(r -> r.code().equals("PROMOTED"))
                .extracting(Remark::article)
                .contains("S");
    }

    @Test
    void theEditorsWordGoesBeforeNewsValue() {
        var stories = new ArrayList<>(STORIES);
        stories.set(10, story("SPORTS", "S", 1, 40));

        var pinned = plan(stories, new Desk(List.of(new Wish.Pin("S", 4, "", 1))));
        var moved = plan(stories, new Desk(List.of(new Wish.Move("S", "SPORTS", 1))));

        assertThat(placeOf(pinned, "S")).startsWith("4 ");
        assertThat(placeOf(moved, "S")).startsWith("4 ");
    }

    @Test
    void aMostValuableStoryThatPageOneCannotHoldIsLeftToItsSectionWithARemark() {
        var stories = new ArrayList<>(STORIES);
        stories.set(10, story("SPORTS", "S", 1, 80));
        var whole = new Desk(List.of(new Wish.Jump("S", false, 1), new Wish.Pin("A", 1, "lead", 2)));

        var proof = new Planner(SMALL, PlanFixtures.measurer()).plan(day(stories, whole), 4);

        assertThat(storiesOn(proof.value(), 1)).doesNotContain("S");
        assertThat(proof.remarks())
                .filteredOn(r -> r.code().equals("FRONT_MISSED"))
                .extracting(Remark::article)
                .containsExactly("S");
    }

    private static List<Story> withLead(int lines) {
        var stories = new ArrayList<>(STORIES);
        stories.set(0, story("TOP", "A", 1, lines));
        return stories;
    }

    private static Flatplan plan(Wish... wishes) {
        return plan(STORIES, new Desk(List.of(wishes)));
    }

    private static Flatplan plan(List<Story> stories, Desk desk) {
        return new Planner(SMALL, PlanFixtures.measurer())
                .plan(day(stories, desk), 4)
                .value();
    }

    private static Day day(List<Story> stories, Desk desk) {
        return new Day(LocalDate.of(2026, 11, 24), stories, List.of(), new TreeMap<>(), desk);
    }

    private static List<Placement.Matter> matters(Flatplan plan, int page) {
        return plan.pages().get(page - 1).placements().stream()
                .filter(Placement.Matter.class::isInstance)
                .map(Placement.Matter.class::cast)
                .toList();
    }

    private static List<String> storiesOn(Flatplan plan, int page) {
        return matters(plan, page).stream()
                .map(m -> m.treatment().item().story().id())
                .toList();
    }

    private static List<String> jumped(Flatplan plan) {
        return matters(plan, 1).stream()
                .filter(m -> m.treatment().jumps())
                .map(m -> m.treatment().item().story().id())
                .toList();
    }

    private static Optional<Integer> pageOf(Flatplan plan, String story) {
        return plan.pages().stream()
                .map(PagePlan::number)
                .filter(page -> storiesOn(plan, page).contains(story))
                .findFirst();
    }

    /// Page and slot in which the story begins.
    private static String placeOf(Flatplan plan, String story) {
        var page = pageOf(plan, story).orElseThrow();
        return matters(plan, page).stream()
                .filter(m -> m.treatment().item().story().id().equals(story))
                .map(m -> page + " " + m.slot())
                .findFirst()
                .orElseThrow();
    }
}
