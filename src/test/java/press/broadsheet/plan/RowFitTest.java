package press.broadsheet.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Rows against an exhaustive search over all depths of all their children.
class RowFitTest {
    private static final int LINES = 14;

    /// @param costs by depth
    private record Child(int[] costs, boolean isFurniture) {}

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void noOtherDepthsOfTheChildrenCostLess(long seed) {
        var random = new SplittableRandom(seed);
        for (var round = 0; round < 20; round++) {
            var gap = random.nextInt(0, 3);
            var children = children(random);

            assertThat(row(children, gap).costs()).isEqualTo(exhaustive(children, gap));
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void theCutsFillTheDepthAndCostWhatIsSaid(long seed) {
        var random = new SplittableRandom(seed);
        for (var round = 0; round < 20; round++) {
            var gap = random.nextInt(0, 3);
            var children = children(random);
            var row = row(children, gap);
            for (var depth = 0; depth <= LINES; depth++) {
                if (row.costs()[depth] < ShapeCurve.NEVER) {
                    assertCutsMake(depth, row.costs()[depth], row.cuts(depth), children, gap);
                }
            }
        }
    }

    @Test
    void twoStoriesStandAGapApartAndAStoryStandsCloseToFurniture() {
        var story = only(4);
        var row = row(List.of(new Child(only(2), true), new Child(story, false), new Child(story, false)), 1);

        assertThat(row.cuts(11))
                .containsExactly(new RowFit.Cut(0, 2, false), new RowFit.Cut(2, 4, false), new RowFit.Cut(7, 4, true));
    }

    @Test
    void anEmptyPlaceTakesNoGap() {
        var row = row(List.of(new Child(only(4), false), new Child(only(0), false), new Child(only(4), false)), 1);

        assertThat(row.costs()[9]).isZero();
    }

    private static void assertCutsMake(int depth, int cost, List<RowFit.Cut> cuts, List<Child> children, int gap) {
        var foot = 0;
        var sum = 0;
        for (var i = 0; i < cuts.size(); i++) {
            var cut = cuts.get(i);
            assertThat(cut.top()).isEqualTo(foot + (cut.ruled() ? gap : 0));
            foot = cut.top() + cut.depth();
            sum += children.get(i).costs()[cut.depth()];
        }
        assertThat(foot).isEqualTo(depth);
        assertThat(sum).isEqualTo(cost);
    }

    private static RowFit row(List<Child> children, int gap) {
        var row = new RowFit(LINES, gap);
        children.forEach(child -> row.add(child.costs(), child.isFurniture()));
        return row;
    }

    private static int[] exhaustive(List<Child> children, int gap) {
        var least = RowFit.nowhere(LINES);
        tryAll(children, gap, 0, 0, 0, false, least);
        return least;
    }

    /// @param closed whether the last thing above is a story, so that a gap is due before the next
    private static void tryAll(
            List<Child> children, int gap, int next, int foot, int cost, boolean closed, int[] least) {
        if (foot > LINES) {
            return;
        }
        if (next == children.size()) {
            least[foot] = Math.min(least[foot], cost);
            return;
        }
        var child = children.get(next);
        for (var depth = 0; depth <= LINES; depth++) {
            if (child.costs()[depth] < ShapeCurve.NEVER) {
                var isStory = !child.isFurniture() && depth > 0;
                var foot2 = foot + depth + (isStory && closed ? gap : 0);
                var closed2 = isStory || (closed && !child.isFurniture());
                tryAll(children, gap, next + 1, foot2, cost + child.costs()[depth], closed2, least);
            }
        }
    }

    private static List<Child> children(SplittableRandom random) {
        var children = new ArrayList<Child>();
        var count = random.nextInt(1, 5);
        for (var i = 0; i < count; i++) {
            var isFurniture = random.nextInt(4) == 0;
            children.add(new Child(isFurniture ? only(random.nextInt(1, 4)) : costs(random), isFurniture));
        }
        return children;
    }

    private static int[] costs(SplittableRandom random) {
        var costs = RowFit.nowhere(LINES);
        for (var depth = 0; depth <= LINES; depth++) {
            if (random.nextInt(3) == 0) {
                costs[depth] = random.nextInt(0, 50);
            }
        }
        return costs;
    }

    private static int[] only(int depth) {
        var costs = new int[LINES + 1];
        Arrays.fill(costs, ShapeCurve.NEVER);
        costs[depth] = 0;
        return costs;
    }
}
