package press.broadsheet.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static press.broadsheet.plan.PlanFixtures.diagram;
import static press.broadsheet.plan.PlanFixtures.solve;
import static press.broadsheet.plan.PlanFixtures.story;
import static press.broadsheet.plan.PlanFixtures.task;
import static press.broadsheet.plan.PlanFixtures.tryToSolve;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import press.broadsheet.edition.Advert;
import press.broadsheet.edition.Story;

/// Small pages drawn as letters: four columns, 24 lines.
class GroupPlannerTest {
    private static final List<String> LAYOUTS = List.of("side-by-side", "pile", "with-advert");

    @Test
    void theMostValuableStoryTakesTheMostProminentSlotAndAllColumnsEndOnOneLine() {
        var stories = List.of(story("C", 5, 16), story("B", 2, 18), story("A", 1, 40));

        assertThat(diagram(solve(task("side-by-side", stories)))).isEqualTo("""
                ====
                ====
                AABB
                AABB
                AABB
                AABB
                AABB
                AABB
                AABB
                AABB
                AABB
                AABB
                AABB
                AA--
                AACC
                AACC
                AACC
                AACC
                AACC
                AACC
                AACC
                AACC
                AACC
                AACC""");
    }

    @Test
    void aPileHoldsStoriesOneUnderTheOtherWithARuleBetween() {
        var stories = List.of(story("A", 1, 60), story("B", 3, 4), story("C", 3, 5), story("D", 3, 5));

        assertThat(diagram(solve(task("pile", stories)))).isEqualTo("""
                ====
                ====
                AAAB
                AAAB
                AAAB
                AAAB
                AAAB
                AAAB
                AAA-
                AAAC
                AAAC
                AAAC
                AAAC
                AAAC
                AAAC
                AAAC
                AAA-
                AAAD
                AAAD
                AAAD
                AAAD
                AAAD
                AAAD
                AAAD""");
    }

    @Test
    void aBookedAdvertKeepsItsDepth() {
        var advert = new Advert("ad", "Advertiser", 2, 3.5, "any", 1, "", List.of(), "", "display");
        var stories = List.of(story("A", 1, 36), story("B", 2, 16));

        var solution = solve(task("with-advert", stories, advert));

        assertThat(solution.placements())
                .filteredOn(Placement.Ad.class::isInstance)
                .singleElement()
                .satisfies(p -> assertThat(p.depth()).isEqualTo(10));
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void everyColumnIsFilledToTheLastLineAndNothingStandsOverAnother(long seed) {
        for (var layout : LAYOUTS) {
            tryToSolve(task(layout, stories(seed))).ifPresent(solution -> {
                assertThat(diagram(solution)).as(layout).doesNotContain("?");
                assertThat(area(solution.placements())).as(layout).isEqualTo(4 * 24);
            });
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void eachStoryStandsOnceOrIsHandedBack(long seed) {
        var stories = stories(seed);
        var ids = stories.stream().map(Story::id).toList();
        for (var layout : LAYOUTS) {
            tryToSolve(task(layout, stories)).ifPresent(solution -> {
                var found = new ArrayList<>(placed(solution));
                PlanFixtures.leftOut(task(layout, stories), solution).forEach(found::add);
                assertThat(found).as(layout).containsExactlyInAnyOrderElementsOf(ids);
            });
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void theSameStoriesGiveTheSamePage(long seed) {
        for (var layout : LAYOUTS) {
            var first = tryToSolve(task(layout, stories(seed)));
            var second = tryToSolve(task(layout, stories(seed)));

            assertThat(second.map(PlanFixtures::diagram)).as(layout).isEqualTo(first.map(PlanFixtures::diagram));
            assertThat(second.map(PageSolution::cost)).as(layout).isEqualTo(first.map(PageSolution::cost));
        }
    }

    private static List<String> placed(PageSolution solution) {
        return solution.placements().stream()
                .filter(Placement.Matter.class::isInstance)
                .flatMap(p -> ((Placement.Matter) p).treatment().items().stream())
                .map(item -> item.story().id())
                .toList();
    }

    private static int area(List<Placement> placements) {
        return placements.stream().mapToInt(p -> p.span() * p.depth()).sum();
    }

    /// Three to seven stories, most valuable first.
    private static List<Story> stories(long seed) {
        var random = new SplittableRandom(seed);
        var stories = new ArrayList<Story>();
        var count = random.nextInt(3, 8);
        for (var i = 0; i < count; i++) {
            var letter = Character.toString('A' + i);
            stories.add(story(letter, Math.min(5, 1 + i), random.nextInt(5, 50 - 5 * i)));
        }
        return stories;
    }
}
