package press.broadsheet.typeset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class HyphenationTest {
    /// The patterns that Liang's thesis shows at work on its own title word.
    private static final Hyphenation THESIS = new Hyphenation(
            List.of("hy3ph", "he2n", "hena4", "hen5at", "1na", "n2at", "1tio", "2io", "o2n"),
            List.of("ta-ble", "present"));

    @Test
    void theWordOfLiangsThesisIsDividedAsThere() {
        assertThat(divided("hyphenation", THESIS)).isEqualTo("hy-phen-ation");
    }

    @Test
    void punctuationAroundAWordDoesNotMoveItsPoints() {
        assertThat(divided("“hyphenation’s”,", THESIS)).isEqualTo("“hy-phen-ation’s”,");
    }

    @Test
    void anExceptionIsDividedOnlyWhereItSays() {
        assertThat(divided("tables table present", THESIS)).isEqualTo("tables ta-ble present");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "HYPHENATION",
                "hyphenation2",
                "www.hyphenation.org",
                "hyphenation@post.in",
                "@hyphenation_1",
                "hype"
            })
    void capitalsDigitsAddressesAndShortWordsAreKeptWhole(String word) {
        assertThat(THESIS.points(word)).isEmpty();
    }

    @Test
    void otherLanguagesThanEnglishHaveNoPoints() {
        assertThat(Hyphenation.of("ur").points("hyphenation")).isEmpty();
    }

    /// The extended American patterns know one place more in Liang's title word than those of his thesis.
    @ParameterizedTest
    @CsvSource({
        "en-US, hyphenation, hy-phen-a-tion",
        "en-US, concatenation, con-cate-na-tion",
        "en-US, supercalifragilisticexpialidocious, su-per-cal-ifrag-ilis-tic-ex-pi-ali-do-cious",
        "en-US, table, ta-ble",
        "en-US, project, project",
        "en-IN, university, uni-ver-sity",
        "en, manuscript, ma-nu-script"
    })
    void publishedWordsAreDividedAsPublished(String language, String word, String expected) {
        assumeThat(Hyphenation.class.getResource("/hyphenation/en-US.patterns")).isNotNull();

        assertThat(divided(word, Hyphenation.of(language))).isEqualTo(expected);
    }

    private static String divided(String word, Hyphenation hyphenation) {
        var result = new StringBuilder(word);
        var points = hyphenation.points(word);
        for (var i = points.length - 1; i >= 0; i--) {
            result.insert(points[i], '-');
        }
        return result.toString();
    }
}
