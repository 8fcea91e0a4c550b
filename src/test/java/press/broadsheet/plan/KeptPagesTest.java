package press.broadsheet.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static press.broadsheet.plan.PlanFixtures.SMALL;
import static press.broadsheet.plan.PlanFixtures.story;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import press.broadsheet.edition.Day;
import press.broadsheet.edition.Desk;
import press.broadsheet.edition.PageRecipe;
import press.broadsheet.edition.Story;
import press.broadsheet.edition.Wish;

/// A small edition made once, and planned again with some of its pages as they were.
class KeptPagesTest {
    private static final List<Story> STORIES = SmallPaper.STORIES;
    private static final List<Story> JUMPING = SmallPaper.with(STORIES, story("TOP", "A", 1, 55));

    @Test
    void anEditionOfWhichAllStaysIsMadeAgainWithoutADifference() {
        for (var stories : List.of(STORIES, JUMPING)) {
            var first = recipes(plan(stories, Kept.NOTHING));

            assertThat(recipes(plan(stories, new Kept(first, new TreeSet<>())))).isEqualTo(first);
        }
    }

    @Test
    void aPageIsPlannedRoundThoseThatStay() {
        var first = recipes(plan(STORIES, Kept.NOTHING));
        var longer = SmallPaper.with(STORIES, story("SPORTS", "T", 2, 10));

        var second = recipes(plan(longer, new Kept(first, new TreeSet<>(List.of(4)))));

        assertThat(second.subList(0, 3)).isEqualTo(first.subList(0, 3));
        assertThat(second.get(3)).isNotEqualTo(first.get(3));
        assertThat(idsOn(second.get(3))).containsExactlyInAnyOrder("S", "T", "U");
    }

    @Test
    void whatJumpsFromAPageThatStaysGoesOnWhereItDid() {
        var first = recipes(plan(JUMPING, Kept.NOTHING));
        var host = first.stream()
                .filter(p -> p.stories().stream().anyMatch(Kept::isJump))
                .findFirst()
                .orElseThrow();

        var second = recipes(plan(JUMPING, new Kept(first, new TreeSet<>(List.of(host.number())))));

        assertThat(second.getFirst()).isEqualTo(first.getFirst());
        assertThat(second.get(host.number() - 1).stories())
                .anyMatch(s -> Kept.isJump(s) && s.story().equals("A"));
    }

    @Test
    void aChangedStoryFreesItsPageOnly() {
        assertThat(freed(STORIES, story("SPORTS", "T", 4, 15))).containsExactly(4);
    }

    @Test
    void aChangedStoryOfPageOneFreesThePageWhereStoriesGoOnToo() {
        var first = recipes(plan(JUMPING, Kept.NOTHING));
        var host = first.stream()
                .filter(p -> p.stories().stream().anyMatch(Kept::isJump))
                .mapToInt(PageRecipe::number)
                .findFirst()
                .orElseThrow();

        assertThat(freed(JUMPING, story("TOP", "B", 2, 15))).containsExactly(1, host);
    }

    @Test
    void aStoryOfGreatNewsValueThatComesInLateFreesPageOneAndAStoryOfItsSectionDoesNot() {
        assertThat(freed(STORIES, story("SPORTS", "Z", 1, 20))).containsExactly(1);
        assertThat(freed(STORIES, story("SPORTS", "Z", 5, 20))).containsExactly(4);
    }

    @Test
    void aCartoonWithoutAPageOfItsOwnKeepsNoStoryAfterItFromItsPage() {
        var first = recipes(plan(STORIES, Kept.NOTHING));
        var cartoon = story("CARTOON", "X", 5, 0);
        var late = story("SPORTS", "Z", 5, 20);
        var stories = SmallPaper.with(List.of(cartoon), late);
        for (var story : STORIES) {
            stories = SmallPaper.with(stories, story);
        }
        var changes = new Replan.Changes(new TreeSet<>(List.of("X", "Z")), new TreeSet<>());

        assertThat(Replan.of(first, changes, day(stories, Desk.NONE), SMALL)
                        .orElseThrow()
                        .free())
                .containsExactly(4);
    }

    @Test
    void anUnchangedDayFreesNothingAndAWishThatIsNotMetItsPages() {
        var first = recipes(plan(STORIES, Kept.NOTHING));

        assertThat(kept(first, STORIES, Desk.NONE).free()).isEmpty();
        assertThat(kept(first, STORIES, new Desk(List.of(new Wish.Pin("U", 2, "", 1))))
                        .free())
                .containsExactly(2, 4);
    }

    @Test
    void aWishThatALockedPageDoesNotMeetNamesBothLines() {
        var first = recipes(plan(STORIES, Kept.NOTHING));
        var lock = new Wish.Lock(4, 9);

        assertThatThrownBy(() -> locked(first, lock, new Wish.Pin("A", 4, "", 3)))
                .hasMessageStartingWith("desk.yaml, lines 3 and 9: page 4 is locked on line 9, but story A");
        assertThatThrownBy(() -> locked(first, lock, new Wish.Pin("S", 2, "", 3)))
                .hasMessageContaining("is pinned to page 2 on line 3");
        assertThatThrownBy(() -> locked(first, lock, new Wish.KeepOut("S", 3)))
                .hasMessageContaining("is kept out on line 3");
        assertThatThrownBy(() -> locked(first, lock, new Wish.Jump("S", true, 3)))
                .hasMessageContaining("is to jump on line 3");
        assertThat(recipes(locked(first, lock, new Wish.Pin("S", 4, "lead", 3))))
                .isEqualTo(first);
    }

    private static Flatplan locked(List<PageRecipe> before, Wish.Lock lock, Wish wish) {
        var day = day(STORIES, new Desk(List.of(wish, lock)));
        var free = new TreeSet<>(List.of(1, 2, 3));
        return new Planner(SMALL, PlanFixtures.measurer())
                .plan(day, new Kept(before, free))
                .value();
    }

    /// The pages that one new or changed story frees.
    private static SortedSet<Integer> freed(List<Story> before, Story story) {
        var first = recipes(plan(before, Kept.NOTHING));
        var changes = new Replan.Changes(new TreeSet<>(List.of(story.id())), new TreeSet<>());
        return Replan.of(first, changes, day(SmallPaper.with(before, story), Desk.NONE), SMALL)
                .orElseThrow()
                .free();
    }

    private static Kept kept(List<PageRecipe> before, List<Story> stories, Desk desk) {
        var nothing = new Replan.Changes(new TreeSet<>(), new TreeSet<>());
        return Replan.of(before, nothing, day(stories, desk), SMALL).orElseThrow();
    }

    private static Flatplan plan(List<Story> stories, Kept kept) {
        var planner = new Planner(SMALL, PlanFixtures.measurer());
        var day = day(stories, Desk.NONE);
        return (kept.isNothing() ? planner.plan(day, 4) : planner.plan(day, kept)).value();
    }

    private static Day day(List<Story> stories, Desk desk) {
        return new Day(LocalDate.of(2026, 11, 24), stories, List.of(), new TreeMap<>(), desk);
    }

    private static List<PageRecipe> recipes(Flatplan plan) {
        return plan.pages().stream().map(PageRecipes::of).toList();
    }

    private static List<String> idsOn(PageRecipe page) {
        return page.stories().stream().map(PageRecipe.Slot::story).toList();
    }
}
