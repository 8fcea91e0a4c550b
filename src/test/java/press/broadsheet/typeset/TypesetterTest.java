package press.broadsheet.typeset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static press.broadsheet.typeset.TypesetFixtures.body;
import static press.broadsheet.typeset.TypesetFixtures.ems;
import static press.broadsheet.typeset.TypesetFixtures.oneEm;
import static press.broadsheet.typeset.TypesetFixtures.rigid;
import static press.broadsheet.typeset.TypesetFixtures.set;
import static press.broadsheet.typeset.TypesetFixtures.shown;
import static press.broadsheet.typeset.TypesetFixtures.text;

import java.util.List;
import org.junit.jupiter.api.Test;
import press.broadsheet.edition.Run;
import press.broadsheet.geometry.Length;
import press.broadsheet.layout.Align;

final class TypesetterTest {
    private static final Length NONE = Length.ZERO;

    @Test
    void threeWordsOfThreeLettersFillElevenEms() {
        var lines = set(oneEm(), rigid(Align.JUSTIFY), ems(11), "abc def ghi jkl mno")
                .bestOption()
                .lines();

        assertThat(shown(lines)).isEqualTo("abc def ghi\njkl mno");
        assertThat(lines.getFirst().spans().get(2).x()).isEqualTo(ems(8));
        assertThat(lines.getFirst().spacing()).isEqualTo(100);
    }

    @Test
    void wordSpacesShareTheWhiteOfAJustifiedLine() {
        var lines = set(oneEm(), rigid(Align.JUSTIFY), ems(12), "abc def ghi jkl mno")
                .bestOption()
                .lines();

        assertThat(lines.getFirst().spans().get(1).x()).isEqualTo(Length.ofPt(45));
        assertThat(lines.getFirst().spacing()).isEqualTo(150);
        assertThat(lines.getLast().spans().get(1).x())
                .as("the last line is natural")
                .isEqualTo(ems(4));
    }

    @Test
    void aParagraphIsOfferedInSeveralNumbersOfLines() {
        var paragraph = set(oneEm(), rigid(Align.JUSTIFY), ems(12), "ab cd ef gh ij kl mn op qr st uv wx");

        assertThat(paragraph.options()).hasSizeGreaterThan(1);
        for (var lines = paragraph.fewestLines(); lines <= paragraph.mostLines(); lines++) {
            assertThat(paragraph.inLines(lines).lines()).hasSize(lines);
            assertThat(paragraph.inLines(lines).demerits())
                    .isGreaterThanOrEqualTo(paragraph.bestOption().demerits());
        }
    }

    @Test
    void theFirstLineIsIndentedAndADropCapMakesRoom() {
        var shape = new Shape(ems(2), 2, ems(3));
        var lines = oneEm().justified(
                        List.of(Run.plain("abcdef abcdefgh abcdefghijk")), rigid(Align.JUSTIFY), ems(11), shape, "")
                .value()
                .bestOption()
                .lines();

        assertThat(lines).extracting(l -> l.spans().getFirst().x()).containsExactly(ems(5), ems(3), NONE);
        assertThat(shown(lines)).isEqualTo("abcdef\nabcdefgh\nabcdefghijk");
    }

    @Test
    void aDividedWordShowsAHyphenThatItsTextDoesNotHave() {
        var lines = set(oneEm(), rigid(Align.JUSTIFY), ems(9), "abc defg\u00ADhij klmn")
                .bestOption()
                .lines();

        assertThat(shown(lines)).isEqualTo("abc defg-\nhij klmn");
        assertThat(lines.getFirst().hyphenated()).isTrue();
        assertThat(lines.getLast().spans().getFirst().joined()).isTrue();
        assertThat(text(lines)).isEqualTo("abc defg\u00ADhij klmn");
    }

    @Test
    void linesEndFreelyAfterDashesSlashesAndInvisibleSpaces() {
        assertThat(shown(set(oneEm(), rigid(Align.LEFT), ems(5), "abcd—efgh")
                        .bestOption()
                        .lines()))
                .isEqualTo("abcd—\nefgh");
        assertThat(shown(set(oneEm(), rigid(Align.LEFT), ems(5), "abc/defgh")
                        .bestOption()
                        .lines()))
                .isEqualTo("abc/\ndefgh");
        assertThat(shown(set(oneEm(), rigid(Align.LEFT), ems(5), "abcd\u200Befgh")
                        .bestOption()
                        .lines()))
                .isEqualTo("abcd\nefgh");
    }

    @Test
    void aFigureRangeIsNotDivided() {
        assertThat(shown(set(oneEm(), rigid(Align.LEFT), ems(6), "a 10–12 b")
                        .bestOption()
                        .lines()))
                .isEqualTo("a\n10–12\nb");
    }

    @Test
    void stopsAndHyphensHangInTheMarginAndQuotesBeforeIt() {
        var style = TypesetFixtures.style(Align.JUSTIFY, 0, 0, 0, true);
        var lines =
                set(oneEm(), style, ems(11), "“abc defghi. klm").bestOption().lines();

        assertThat(shown(lines)).isEqualTo("“abc defghi.\nklm");
        assertThat(lines.getFirst().spans().getFirst().x()).isEqualTo(Length.ofPt(-5));
        assertThat(lines.getFirst().spans().getLast().right()).isEqualTo(Length.ofPt(116));
        assertThat(lines.getFirst().measure()).isEqualTo(ems(11));
    }

    @Test
    void aWordWiderThanItsLineIsDividedBetweenLettersAndRemarkedUpon() {
        var proof = oneEm().justified(
                        List.of(Run.plain("ab abcdefghijklmnop")), rigid(Align.JUSTIFY), ems(7), Shape.PLAIN, "");
        var lines = proof.value().bestOption().lines();

        assertThat(text(lines)).isEqualTo("ab abcdefghijklmnop");
        assertThat(lines)
                .allSatisfy(l -> assertThat(l.spans().getLast().right()).isLessThanOrEqualTo(ems(7)));
        assertThat(proof.remarks()).extracting(r -> r.code()).containsExactly("LONG_WORD");
    }

    @Test
    void aMeasureNarrowerThanALetterStillGivesAllLetters() {
        var lines = set(oneEm(), rigid(Align.JUSTIFY), Length.ofPt(4), "ab c")
                .bestOption()
                .lines();

        assertThat(shown(lines)).isEqualTo("a\nb\nc");
    }

    @Test
    void italicInsideAWordIsJoinedToIt() {
        var runs = List.of(new Run("ab", true, false, ""), new Run("c def", false, false, "https://x.in"));
        var spans = oneEm().justified(runs, rigid(Align.LEFT), ems(11), Shape.PLAIN, "")
                .value()
                .bestOption()
                .lines()
                .getFirst()
                .spans();

        assertThat(spans).extracting(s -> s.face().name()).containsExactly("italic", "roman", "roman");
        assertThat(spans).extracting(Span::joined).containsExactly(false, true, false);
        assertThat(spans).extracting(Span::x).containsExactly(NONE, ems(2), ems(4));
        assertThat(spans).extracting(Span::link).containsExactly("", "https://x.in", "https://x.in");
    }

    @Test
    void aDatelineInSmallCapitalsRunsIntoTheFirstLine() {
        var dateline = TypesetFixtures.capitals(rigid(Align.JUSTIFY), false, true);
        var pieces = List.of(Piece.plain(dateline, "Leh: "), Piece.plain(rigid(Align.JUSTIFY), "Snow fell."));
        var lines = oneEm().paragraph(pieces, ems(20), Shape.PLAIN, Align.JUSTIFY, "")
                .value()
                .bestOption()
                .lines();

        assertThat(shown(lines)).isEqualTo("LEH: Snow fell.");
        assertThat(text(lines)).isEqualTo("Leh: Snow fell.");
        assertThat(lines.getFirst().spans()).extracting(Span::size).startsWith(Length.ofPt(8), ems(1));
    }

    @Test
    void charactersThatAFaceLacksComeFromAnother() {
        var faces = new TypesetFixtures.TestFaces(
                new OneEmFace("latin", 0x24F), new OneEmFace("latin", 0x24F), List.of(new OneEmFace("urdu", 0x6FF)));
        var proof = new Typesetter(faces)
                .justified(List.of(Run.plain("abاب 😀")), rigid(Align.LEFT), ems(20), Shape.PLAIN, "");
        var spans = proof.value().bestOption().lines().getFirst().spans();

        assertThat(spans).extracting(s -> s.face().name()).startsWith("latin", "urdu");
        assertThat(spans).extracting(Span::text).containsExactly("ab", "اب", "😀");
        assertThat(spans.getLast().glyphs().text()).isEqualTo("\uFFFD");
        assertThat(proof.remarks()).singleElement().satisfies(r -> {
            assertThat(r.code()).isEqualTo("MISSING_GLYPH");
            assertThat(r.cause()).contains("U+1F600 (😀)");
        });
    }

    @Test
    void raggedLinesStandAtTheirSide() {
        assertThat(firstX(Align.LEFT)).isEqualTo(NONE);
        assertThat(firstX(Align.CENTER)).isEqualTo(ems(2));
        assertThat(firstX(Align.RIGHT)).isEqualTo(ems(4));
    }

    private static Length firstX(Align align) {
        return set(oneEm(), rigid(align), ems(11), "abc def")
                .bestOption()
                .lines()
                .getFirst()
                .spans()
                .getFirst()
                .x();
    }

    @Test
    void raggedLinesAreEvenRatherThanFilledOneByOne() {
        var lines = oneEm().ragged(List.of(Run.plain("aaa bb cc ddddd ee")), rigid(Align.LEFT), ems(6), 4);

        assertThat(shown(lines)).isEqualTo("aaa\nbb cc\nddddd\nee");
    }

    @Test
    void aCaptionAndItsCreditShareALine() {
        var small = TypesetFixtures.capitals(rigid(Align.LEFT), true, false);
        var lines = oneEm().mixed(
                        List.of(Piece.plain(rigid(Align.LEFT), "Dal Lake. "), Piece.plain(small, "kt photo")),
                        ems(20),
                        Align.LEFT);

        assertThat(shown(lines)).isEqualTo("Dal Lake. KT PHOTO");
    }

    @Test
    void aParagraphWithoutAWordIsRefused() {
        assertThatThrownBy(() -> set(oneEm(), body(), ems(9), " ")).isInstanceOf(IllegalArgumentException.class);
    }
}
