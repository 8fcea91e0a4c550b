package press.broadsheet.publish.viewer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What of a printed word is looked up.
class TermsTest {
    @ParameterizedTest
    @CsvSource({
        "Café, cafe",
        "don\u2019t, dont",
        "U.S., us",
        "'1,234.5', 12345",
        "\u201cHope\u201d, hope",
        "Tehran-based, tehran based",
        "and/or, and or",
        "e\ufb03cient, efficient",
        "کِتاب, کتاب",
        "हिन्दी, हिन्दी",
        "\u2014, ''"
    })
    void aWordIsFoundWithoutCaseAccentsAndSigns(String printed, String terms) {
        assertThat(String.join(" ", Terms.of(printed))).isEqualTo(terms);
    }

    @Test
    void vowelSignsOfIndianScriptsAreLetters() {
        assertThat(Terms.of("की")).isNotEqualTo(Terms.of("का"));
    }
}
