package press.broadsheet.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class SlopeTest {
    @Test
    void twiceThePagesInTwiceTheTimeIsAnExponentOfOne() {
        var pages = new double[] {Math.log(12), Math.log(24), Math.log(48), Math.log(96)};
        var seconds = new double[] {Math.log(0.3), Math.log(0.6), Math.log(1.2), Math.log(2.4)};

        assertThat(Slope.of(pages, seconds)).isCloseTo(1, within(1e-9));
    }

    @Test
    void twiceThePagesInFourTimesTheTimeIsAnExponentOfTwo() {
        var pages = new double[] {Math.log(12), Math.log(24), Math.log(48)};
        var seconds = new double[] {Math.log(1), Math.log(4), Math.log(16)};

        assertThat(Slope.of(pages, seconds)).isCloseTo(2, within(1e-9));
    }
}
