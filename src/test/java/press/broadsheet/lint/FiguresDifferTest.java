package press.broadsheet.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static press.broadsheet.lint.LintFixtures.brief;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import press.broadsheet.edition.Remark;
import press.broadsheet.edition.Story;

class FiguresDifferTest {
    private static final String FIRST = "Twelve people were killed when a bus crashed near Uri in Baramulla on Monday.";

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            another number          | Ten people were killed in a bus crash near Uri in Baramulla on Monday.
            the active voice        | The crash of a bus near Uri in Baramulla killed ten people on Monday.
            in figures              | A bus crash at Uri in Baramulla on Monday left 10 people dead.
            in words                | Twenty two people were killed in a bus crash near Uri in Baramulla.
            the dead and the hurt   | A bus crash at Uri in Baramulla on Monday left 10 dead and 30 injured.
            the toll                | The death toll of the bus crash at Uri in Baramulla rose to 10.
            at least a larger one   | At least 15 people were killed in the crash at Uri in Baramulla on Monday.
            """)
    void twoTollsOfOneEventAreFoundHoweverTheyAreWritten(String what, String other) {
        assertThat(brief(EditionLint.check(edition(other).made()))).containsExactly("LINT_FIGURES 1 a");
    }

    @Test
    void theFindingNamesBothFiguresAndTheOtherPage() {
        assertThat(edition("Ten people were killed in a bus crash near Uri in Baramulla on Monday.")
                        .lint())
                .extracting(Remark::cause)
                .containsExactly("“Twelve people were killed” here, but “Ten people were killed” in b on page 2,"
                        + " as it seems of one event");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            the same number          | 12 people were killed in a bus crash near Uri in Baramulla on Monday.
            at least a smaller one   | At least 10 people were killed in a bus crash near Uri in Baramulla on Monday.
            about as many            | About 11 people were killed in a bus crash near Uri in Baramulla on Monday.
            another place            | Ten people were killed in a bus crash near Banihal in Ramban on Monday.
            another event            | Ten people were killed in a fire near Uri in Baramulla on Monday.
            another day              | Ten people were killed in a bus crash near Uri in Baramulla on Friday.
            another year             | Ten people were killed in a bus crash near Uri in Baramulla in 2019.
            only some of them        | Ten students were killed in a bus crash near Uri in Baramulla on Monday.
            a part of the whole      | The dead of the crash at Uri in Baramulla, including ten people killed at once, were named.
            the hurt, not the dead   | Ten people were injured in a bus crash near Uri in Baramulla on Monday.
            years, not people        | A bus crash near Uri in Baramulla killed ten years of hope on Monday.
            both, as it rose         | Ten people were killed in a bus crash near Uri in Baramulla on Monday. Later it was said that 12 people were killed in the crash near Uri in Baramulla.
            """)
    void figuresThatMayBothBeTrueAreLeft(String what, String other) {
        assertThat(edition(other).lint()).isEmpty();
    }

    @Test
    void aPlaceThatHalfThePaperNamesSaysNothingOfTheEvent() {
        var edition = edition("Ten people were killed in a bus crash near Uri in Baramulla on Monday.");
        for (var i = 0; i < 5; i++) {
            edition.place(5 + 2 * i, 0, 0, story("more-" + i, "The snow fell on Uri, Baramulla and the pass."));
        }

        assertThat(edition.lint()).isEmpty();
    }

    private static LintFixtures edition(String other) {
        return LintFixtures.edition(story("a", FIRST), story("b", other));
    }

    private static Story story(String id, String text) {
        return Copy.of(id).headline("Story " + id).body(text).story();
    }
}
