package press.broadsheet.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GridTest {
    private static final Offset<Double> HUNDREDTH = Offset.offset(0.01);

    private final Grid grid = LayoutFixtures.sample().grid();

    @Test
    void theBroadsheetHasEightColumnsOf37AndAHalfMillimetresOn146Lines() {
        assertThat(grid.measure().mm()).isCloseTo(37.5, HUNDREDTH);
        assertThat(grid.width(8).mm()).isCloseTo(328, HUNDREDTH);
        assertThat(grid.lines()).isEqualTo(146);
        assertThat(grid.left().mm()).isCloseTo(11, HUNDREDTH);
        assertThat(grid.head().mm()).isCloseTo(14, HUNDREDTH);
    }

    @Test
    void theCompactHasFiveColumnsOf48MillimetresOn106Lines() {
        var compact = new SettingsReader(new Problems())
                .read(Path.of("layouts/chronicle-compact"))
                .flatMap(Settings::grid)
                .orElseThrow();

        assertThat(compact.measure().mm()).isCloseTo(48, HUNDREDTH);
        assertThat(compact.width(5).mm()).isCloseTo(256, HUNDREDTH);
        assertThat(compact.lines()).isEqualTo(106);
    }

    @ParameterizedTest(name = "{0} columns")
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 12})
    void anyNumberOfColumnsFillsThePrintAreaWithinATenthOfAMillimetre(int columns) {
        assertThat(grid.inColumns(columns).width(columns).mm()).isCloseTo(328, Offset.offset(0.1));
        assertThat(grid.inColumns(columns).width(columns)).isLessThanOrEqualTo(grid.width(8));
    }

    @ParameterizedTest(name = "column {0} begins at {1} mm")
    @CsvSource({"0, 11", "1, 52.5", "7, 301.5"})
    void columnsStandOneGutterApart(int column, double mm) {
        assertThat(grid.x(column).mm()).isCloseTo(mm, HUNDREDTH);
    }

    @Test
    void theLastBaselineStandsInsideThePrintArea() {
        assertThat(grid.baselineOf(145).minus(grid.head()).mm()).isLessThan(518);
        assertThat(grid.baselineOf(1).minus(grid.baselineOf(0))).isEqualTo(grid.leading());
    }
}
