package press.broadsheet.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import press.broadsheet.edition.Remark;

class TextCleanerTest {
    private final RemarkPad pad = RemarkPad.ofStory("a1");
    private final TextCleaner cleaner = new TextCleaner("en-GB", pad);

    @ParameterizedTest(name = "{0} is set as {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "Go," he said. "Now!"       | “Go,” he said. “Now!”
            'It's late'                 | ‘It’s late’
            He said: "He told me 'no'." | He said: “He told me ‘no’.”
            the '90s and '47            | the ’90s and ’47
            rock 'n' roll               | rock ’n’ roll
            the players' boots          | the players’ boots
            5'10" tall                  | 5′10″ tall
            wait -- or go               | wait – or go
            wait--or go                 | wait – or go
            north - south               | north – south
            a well-known 10-20 split    | a well-known 10-20 split
            so...                       | so…
            so. . . . Then              | so…. Then
            run --help now              | run --help now
            one , two ; three .         | one, two; three.
            9 .1% of 500 ,000           | 9.1% of 500,000
            ( inside )                  | (inside)
            a .NET programme            | a .NET programme
            [ed] and [...]              | [ed] and […]
            """)
    void englishIsSetAsAnEditorWould(String typed, String printed) {
        assertThat(cleaner.clean(typed)).isEqualTo(printed);
    }

    @Test
    void straightMarksStayInLanguagesWhoseMarksWeDoNotKnow() {
        assertThat(new TextCleaner("he", pad).clean("\"כן\" - 'לא'")).isEqualTo("\"כן\" - 'לא'");
    }

    @Test
    void spacesOfEveryKindAreOneSpace() {
        assertThat(cleaner.clean(" Rs\u00A01,250\u00A0\u00A0crore\r\nand\t\u2009more\u2028lines "))
                .isEqualTo("Rs 1,250 crore and more lines");
    }

    @Test
    void invisibleJunkGoesAndJoinersOfOtherScriptsStay() {
        assertThat(cleaner.clean("de\u00ADvel\u200Bop\uFEFFment\u2060 \u202Eevil"))
                .isEqualTo("development evil");
        assertThat(cleaner.clean("می\u200Cخواهم क\u094D\u200Dष 👩\u200D👧"))
                .isEqualTo("می\u200Cخواهم क\u094D\u200Dष 👩\u200D👧");
        assertThat(cleaner.clean("a\u200Db")).isEqualTo("ab");
        assertThat(pad.remarks()).isEmpty();
    }

    @Test
    void lettersAreComposedAndLatinLigaturesAreLetters() {
        assertThat(cleaner.clean("cafe\u0301 ﬁancé")).isEqualTo("café fiancé");
    }

    @Test
    void textReadInTheWrongEncodingIsRepaired() {
        assertThat(cleaner.clean("cafÃ© â€œquotedâ€\u009D itâ€™s Â£5 ðŸ˜€")).isEqualTo("café “quoted” it’s £5 😀");
        assertThat(cleaner.clean("Zoë and Âmes “À LA CARTE”")).isEqualTo("Zoë and Âmes “À LA CARTE”");
        assertThat(pad.remarks()).extracting(Remark::code).containsExactly("MOJIBAKE");
    }

    @Test
    void windowsBytesAreTheCharactersTheyWereMeantToBe() {
        assertThat(cleaner.clean("it\u0092s 5 \u0096 6")).isEqualTo("it’s 5 – 6");
    }

    @Test
    void aCharacterThatCannotBePrintedIsReplacedAndRemarked() {
        assertThat(cleaner.clean("a\u0001b \uD800c \uFFFEd")).isEqualTo("a\uFFFDb \uFFFDc \uFFFDd");
        assertThat(pad.remarks()).singleElement().satisfies(remark -> {
            assertThat(remark.code()).isEqualTo("BAD_CHARACTER");
            assertThat(remark.cause()).contains("U+0001", "position 2", "2 more");
        });
    }

    @Test
    void aTowerOfMarksIsCappedAtSixteen() {
        var tower = cleaner.clean("o" + "\u0323".repeat(100_000) + "ne");

        assertThat(tower).hasSizeBetween(16, 20).endsWith("ne");
        assertThat(pad.remarks()).extracting(Remark::code).containsExactly("COMBINING_MARKS");
    }

    @Test
    void anAddressMayBreakBehindItsSeparators() {
        assertThat(cleaner.clean("https://news.test/2026/a-b?x=1"))
                .isEqualTo("https://\u200Bnews.\u200Btest/\u200B2026/\u200Ba-\u200Bb?\u200Bx=\u200B1");
    }

    @Test
    void aWordOfAMillionLettersMayBreakEveryThirty() {
        var broken = cleaner.clean("x".repeat(1_000_000));

        assertThat(broken.split("\u200B")).allMatch(part -> part.length() <= 30);
        assertThat(broken.replace("\u200B", "")).hasSize(1_000_000);
    }

    @Test
    void aWordOfSixtyLettersIsLeftAlone() {
        assertThat(cleaner.clean("y".repeat(60))).hasSize(60);
    }

    @Test
    void aFieldLosesItsMarkupHoweverOftenItWasEncoded() {
        assertThat(cleaner.cleanField("<b>Govt</b> &amp; Rs&nbsp;5 &#8216;plan&#8217;"))
                .isEqualTo("Govt & Rs 5 ‘plan’");
        assertThat(cleaner.cleanField("Students&amp;#8217; union &amp;amp; staff"))
                .isEqualTo("Students’ union & staff");
        assertThat(cleaner.cleanField("AT&T: 3 < 5")).isEqualTo("AT&T: 3 < 5");
    }
}
