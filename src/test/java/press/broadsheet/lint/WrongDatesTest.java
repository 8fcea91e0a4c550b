package press.broadsheet.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static press.broadsheet.lint.LintFixtures.brief;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import press.broadsheet.edition.Remark;
import press.broadsheet.edition.Severity;

class WrongDatesTest {
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            folio          | Wednesday, 18 November 2026 | error
            folio          | Friday, 19 November 2026    | error
            folio          | 2026-11-18                  | error
            masthead       | Thursday, November 12, 2026 | error
            imprint        | Thursday, 20 November 2026  | error
            weather        | Outlook for 9 November 2026 | error
            advert-display | Sale on Sunday, 21 November 2026 | warning
            """)
    void aDateThatIsNotTheDaysIsFoundInTheFurniture(String template, String words, String severity) {
        var findings = edition().panel(2, template, words).lint();

        assertThat(brief(findings)).containsExactly("LINT_DATE 2");
        assertThat(findings.getFirst().severity()).isEqualTo(Severity.valueOf(severity.toUpperCase(Locale.ROOT)));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            folio          | Thursday, 19 November 2026
            folio          | Thursday, 19th November 2026
            masthead       | Thursday, 19 November 2026, registered until 31 December 2027
            imprint        | Founded on 12 May 1998
            weather        | Close of Wednesday, 18 November 2026
            advert-display | Sale on Saturday, 21 November 2026
            house          | From 1 January 2027
            """)
    void datesThatHaveTheirReasonAreLeft(String template, String words) {
        assertThat(edition().panel(2, template, words).lint()).isEmpty();
    }

    @Test
    void aFolioThatIsWrongOnEveryPageIsOneFinding() {
        var edition = edition();
        for (var page = 2; page < 9; page++) {
            edition.panel(page, "folio", page + "\nWednesday, 18 November 2026");
        }

        assertThat(edition.lint()).extracting(Remark::page).containsExactly(2);
    }

    @Test
    void yesterdaysWeatherIsKnownByItsDate() {
        assertThat(edition().data("weather", Map.of("date", "2026-11-18")).lint())
                .extracting(Remark::cause)
                .containsExactly("panels/weather.json is of “2026-11-18”, the edition of 2026-11-19");
    }

    @Test
    void aStorysWeekdayMustBeThatOfItsDateWhateverTheYear() {
        var wrong = Copy.of("a").body("He was born on Monday, 15 August 1947.").story();
        var right = Copy.of("b").body("He was born on Friday, 15 August 1947.").story();
        var old = Copy.of("c").body("It burnt on Sunday, 2 September 1666.").story();

        assertThat(brief(LintFixtures.edition(wrong, right, old).lint())).containsExactly("LINT_DATE 1 a");
    }

    private static LintFixtures edition() {
        return LintFixtures.edition(Copy.of("x").body("Text.").story()).data("weather", Map.of("max", 12));
    }
}
