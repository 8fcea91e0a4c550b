package press.broadsheet.typeset;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Ten points of word space; letters that can give five.
final class JustifiedFittingTest {
    private static final int SPACES = 10_000;
    private static final int LETTERS = 5_000;

    @Test
    void wordSpacesAloneTakeALittleWhite() {
        assertThat(ratio(2_000)).isEqualTo(1200);
    }

    @Test
    void lettersHelpInProportionFromAQuarterOnAndFullyFromThreeFifths() {
        assertThat(ratio(2_500)).isEqualTo(1250);
        assertThat(JustifiedFitting.letterShare(1250)).isZero();
        assertThat(JustifiedFitting.letterShare(1425)).isEqualTo(500);
        assertThat(ratio(11_000)).isEqualTo(1600);
        assertThat(JustifiedFitting.letterShare(1600)).isEqualTo(1000);
    }

    @Test
    void whatLettersCannotTakeGoesToWordSpaces() {
        assertThat(ratio(25_000)).isEqualTo(3000);
    }

    @Test
    void aTightLineClosesItsLettersAndIsRefusedBelowThreeQuarters() {
        assertThat(ratio(-1_000)).isEqualTo(900);
        assertThat(ratio(-7_200)).isEqualTo(780);
        assertThat(ratio(-7_400)).isEqualTo(760);
        assertThat(ratio(-7_501)).isEqualTo(Fitting.TOO_WIDE);
    }

    @Test
    void moreWhiteNeverGivesLessWordSpace() {
        var last = ratio(-7_400);
        for (var white = -7_400; white < 40_000; white++) {
            assertThat(ratio(white)).isGreaterThanOrEqualTo(last);
            last = ratio(white);
        }
    }

    private static int ratio(int white) {
        return new JustifiedFitting().ratio(white, SPACES, LETTERS, LETTERS, 100_000);
    }
}
