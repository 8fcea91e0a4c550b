package press.broadsheet.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static press.broadsheet.lint.LintFixtures.brief;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import press.broadsheet.edition.Severity;
import press.broadsheet.edition.Story;

/// What is printed twice: texts and headlines.
class WordsAgainTest {
    private static final String TEXT =
            "The river rose by two feet in the night and stood at the steps of the old bridge"
                    + " when the first boats came down from the lake with vegetables for the morning market in the city";
    private static final String MORE =
            " and nobody on the ghats remembered water as high as this in November, though the"
                    + " gauge keepers said that they had seen it come by inches since the rain began on Friday evening,"
                    + " first over the lower steps and then over the wall where the barbers sit.";

    @Test
    void oneTextUnderTwoIdsIsAnErrorEvenWithAWordChanged() {
        var findings = LintFixtures.edition(story("a", TEXT + MORE), story("b", TEXT.replace("two", "three") + MORE))
                .lint();

        assertThat(brief(findings)).containsExactly("LINT_TWICE 2 b");
        assertThat(findings.getFirst().severity()).isEqualTo(Severity.ERROR);
    }

    @Test
    void aBriefThatIsTheBeginningOfALongStoryIsAWarning() {
        var findings =
                LintFixtures.edition(story("a", TEXT + MORE), story("b", TEXT)).lint();

        assertThat(brief(findings)).containsExactly("LINT_TWICE 2 b");
        assertThat(findings.getFirst().severity()).isEqualTo(Severity.WARNING);
    }

    @Test
    void storiesThatShareAQuotationAreLeft() {
        var quotation = " “We shall open the road as soon as the snow allows,” said the engineer.";

        assertThat(LintFixtures.edition(story("a", TEXT + quotation), story("b", MORE + quotation))
                        .lint())
                .isEmpty();
    }

    @ParameterizedTest(name = "{0} / {1}")
    @CsvSource(delimiter = '|', textBlock = """
            Rice prices rise in Sopore market       | Sopore market: rice prices rise
            Snow closes Mughal Road for third day   | Third day of snow closes Mughal Road
            India beat Australia by five wickets    | India’s day: India beat Australia by five wickets
            """)
    void headlinesInTheSameWordsAreSeenOnFacingPages(String one, String other) {
        assertThat(brief(LintFixtures.edition()
                        .place(2, 0, 0, headed("a", one))
                        .place(3, 2, 40, headed("b", other))
                        .lint()))
                .containsExactly("LINT_ECHO 3 b");
    }

    @ParameterizedTest(name = "{0} / {1}")
    @CsvSource(delimiter = '|', textBlock = """
            Iran to face Portugal in Sochi          | Iran to play Spain in Kazan
            Rice prices rise in Sopore market       | Apple prices fall in Sopore market
            Weather                                 | Weather
            """)
    void headlinesThatShareSomeWordsAreLeft(String one, String other) {
        assertThat(LintFixtures.edition()
                        .place(2, 0, 0, headed("a", one))
                        .place(3, 2, 40, headed("b", other))
                        .lint())
                .isEmpty();
    }

    @Test
    void headlinesThatNobodySeesTogetherMayBeAlike() {
        assertThat(LintFixtures.edition()
                        .place(3, 0, 0, headed("a", "Rice prices rise in Sopore market"))
                        .place(4, 0, 0, headed("b", "Rice prices rise in Sopore market"))
                        .lint())
                .isEmpty();
    }

    private static Story story(String id, String text) {
        return Copy.of(id).body(text).story();
    }

    private static Story headed(String id, String headline) {
        return Copy.of(id).headline(headline).body("Text of " + id + ".").story();
    }
}
