package press.broadsheet.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RivalsTest {
    private static final int LINES = 3;

    @Test
    void anItemThatSuitsBothColumnsBestIsGivenToOneOfThem() {
        var left = rivals(2, new int[][] {{10, 0}, {14, 1}});
        var right = rivals(2, new int[][] {{10, 0}, {11, 1}});

        assertThat(Rivals.apart(List.of(left, right), LINES, Rivals.ANYBODY)[2]).isEqualTo(21);
        assertThat(Rivals.ranks(List.of(left, right), 2)).containsExactly(0, 1);
    }

    @Test
    void neighboursThatHoldSeveralItemsOrNoneAreNotToldApart() {
        var left = rivals(2, new int[][] {{5, Rivals.ANYBODY}, {9, 0}});
        var right = rivals(2, new int[][] {{5, Rivals.ANYBODY}, {7, 0}});

        assertThat(Rivals.apart(List.of(left, right), LINES, Rivals.ANYBODY)[2]).isEqualTo(10);
    }

    @Test
    void threeColumnsTakeThreeItemsAtTheLeastSum() {
        var ways = new int[][] {{1, 0}, {4, 1}, {9, 2}};
        var columns = List.of(rivals(3, ways), rivals(3, ways), rivals(3, new int[][] {{2, 0}, {3, 1}, {20, 2}}));

        assertThat(Rivals.apart(columns, LINES, Rivals.ANYBODY)[2]).isEqualTo(1 + 9 + 3);
    }

    @Test
    void anItemThatStandsElsewhereIsNotTaken() {
        var column = rivals(2, new int[][] {{3, 0}, {8, 1}});

        assertThat(Rivals.apart(List.of(column), LINES, 0)[2]).isEqualTo(8);
    }

    @Test
    void aDepthThatOneColumnCannotReachIsOutOfReachForAll() {
        var left = rivals(2, new int[][] {{3, 0}});
        var right = new Rivals(2, LINES);
        right.offer(1, 5, 1);

        assertThat(Rivals.apart(List.of(left, right), LINES, Rivals.ANYBODY)[2]).isEqualTo(ShapeCurve.NEVER);
    }

    /// @param ways cost and item of each, at a depth of two lines
    private static Rivals rivals(int ranks, int[][] ways) {
        var rivals = new Rivals(ranks, LINES);
        for (var way : ways) {
            rivals.offer(2, way[0], way[1]);
        }
        return rivals;
    }
}
