package press.broadsheet.makeup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import press.broadsheet.edition.Block;
import press.broadsheet.edition.FixedEdition;
import press.broadsheet.edition.FixedPage;
import press.broadsheet.edition.FixedSlot;
import press.broadsheet.edition.FixedType;
import press.broadsheet.edition.Proof;
import press.broadsheet.edition.Remark;
import press.broadsheet.edition.Run;
import press.broadsheet.edition.Story;
import press.broadsheet.geometry.Box;
import press.broadsheet.geometry.Length;
import press.broadsheet.geometry.Size;
import press.broadsheet.layout.Part;
import press.broadsheet.typeset.OneEmFaces;
import press.broadsheet.typeset.Typesetter;

/// Set in the one-em face at 10 pt on 12 pt, in columns of ten characters.
class FixedMakeupTest {
    private static final Length TEN = Length.ofPt(10);
    private static final Length TWELVE = Length.ofPt(12);
    private static final Length LEFT = Length.ofPt(50);
    private static final Length TOP = Length.ofPt(200);

    /// Each a line.
    private static final String LINE = "abcde fghi ";

    @Test
    void columnsAreFilledOneAfterTheOther() {
        var body = body(made(3, 4, paragraph(6)).value());

        assertThat(body).extracting(Placed.PlacedLine::x).containsExactly(x(0), x(0), x(0), x(0), x(1), x(1));
    }

    @Test
    void theFirstLineStandsInTheFirstLeadingOfItsSlot() {
        var first = body(made(1, 4, paragraph(2)).value()).getFirst().baseline();

        assertThat(first).isGreaterThan(TOP).isLessThan(TOP.plus(TWELVE));
    }

    @Test
    void aParagraphIsIndentedUnlessItIsTheFirst() {
        var body = body(made(1, 9, paragraph(2), paragraph(2)).value());

        assertThat(body)
                .extracting(l -> l.line().spans().getFirst().x())
                .startsWith(Length.ZERO, Length.ZERO)
                .element(2)
                .isEqualTo(TEN);
    }

    @Test
    void aSubheadHasABlankLineAboveIt() {
        var made = made(1, 9, paragraph(2), new Block.Subhead(List.of(Run.plain("abcde"))), paragraph(2));

        var subhead = lines(made.value(), Part.SUBHEAD).getFirst().baseline();
        assertThat(subhead.minus(body(made.value()).get(1).baseline())).isEqualTo(TWELVE.times(2));
    }

    @Test
    void whatFindsNoRoomIsToldWithItsPageAndSlot() {
        var made = made(2, 4, paragraph(11));

        assertThat(made.value().measures().oversetLines()).isEqualTo(3);
        assertThat(made.remarks()).extracting(Remark::code).containsExactly("OVERSET");
        assertThat(made.remarks().getFirst().page()).isEqualTo(7);
        assertThat(made.remarks().getFirst().slot()).isEqualTo("p07-01");
        assertThat(body(made.value())).hasSize(8);
    }

    @Test
    void aHeadlineDeeperThanItsRoomIsToldToo() {
        var made = made("WIDE WORDS HERE AND MORE OF THEM", 2, 4, paragraph(2));

        assertThat(made.remarks()).extracting(Remark::code).containsExactly("HEADLINE_TOO_DEEP");
    }

    @Test
    void setTwiceItIsTheSame() {
        var blocks = new Block[] {paragraph(9), paragraph(7), paragraph(12)};

        var once = made(3, 12, blocks).value().pages().getFirst();
        var again = made(3, 12, blocks).value().pages().getFirst();
        assertThat(Trace.of(again)).isEqualTo(Trace.of(once));
    }

    private static Block paragraph(int lines) {
        return new Block.Paragraph(List.of(Run.plain(LINE.repeat(lines).strip())));
    }

    private static Proof<Made> made(int columns, int lines, Block... body) {
        return made("a", columns, lines, body);
    }

    private static Proof<Made> made(String headline, int columns, int lines, Block... body) {
        var story = new Story("p07-01", "", "", headline, "", "", "", "", "", "en", 3, 0, List.of(body), "", List.of());
        var width = TEN.times(11 * columns - 1);
        var slot = new FixedSlot.Text(
                "p07-01",
                new Box(LEFT, Length.ofPt(100), width, Length.ofPt(500)),
                columns,
                TEN,
                new FixedSlot.Heading(TEN, TWELVE, TWELVE),
                TWELVE,
                TOP,
                TWELVE.times(lines),
                story);
        var type = new FixedType("one-em", TEN, TWELVE, TEN, TEN, TEN, TWELVE, TEN, TEN);
        var edition = new FixedEdition(
                "Paper",
                "Monday",
                "2026-11-23",
                "en",
                new Size(Length.ofPt(900), Length.ofPt(900)),
                Length.ofPt(20),
                type,
                List.of(new FixedPage(7, "News", List.of(slot))));
        return new FixedMakeup(new Typesetter(new OneEmFaces())).makeUp(edition);
    }

    private static Length x(int column) {
        return LEFT.plus(TEN.times(11 * column));
    }

    private static List<Placed.PlacedLine> body(Made made) {
        return lines(made, Part.BODY);
    }

    private static List<Placed.PlacedLine> lines(Made made, Part part) {
        var lines = new ArrayList<Placed.PlacedLine>();
        for (var story : made.pages().getFirst().stories()) {
            for (var item : story.items()) {
                if (item instanceof Placed.Text text && text.part() == part) {
                    lines.addAll(text.lines());
                }
            }
        }
        return lines;
    }
}
