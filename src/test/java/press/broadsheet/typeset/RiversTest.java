package press.broadsheet.typeset;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import press.broadsheet.edition.Run;
import press.broadsheet.geometry.Length;
import press.broadsheet.layout.Align;

/// In the one-em face at 10 pt: a measure of eleven characters, words that leave their spaces twice as wide as natural.
class RiversTest {
    private static final int MEASURE = 110_000;
    private static final int LOOSE = 2000;

    @Test
    void aGapUnderAGapIsSeen() {
        var rivers = new Rivers(items("abcd efgh abcd efgh"));

        rivers.note(0, 2, MEASURE, 3000);
        assertThat(rivers.meet(2, 4, MEASURE, 3000)).isTrue();
    }

    @Test
    void aGapUnderAWordIsNone() {
        var rivers = new Rivers(items("ab cdefgh abcdef gh"));

        rivers.note(0, 2, MEASURE, 3000);
        assertThat(rivers.meet(2, 4, MEASURE, 3000)).isFalse();
    }

    @Test
    void gapsThatTouchByLessThanHalfASpaceDoNotMeet() {
        var rivers = new Rivers(items("abc defghi abcde fghi"));

        rivers.note(0, 2, MEASURE, LOOSE);
        assertThat(rivers.meet(2, 4, MEASURE, LOOSE)).isFalse();
    }

    @Test
    void aShortenedLineIsMeasuredFromTheSameRightEdge() {
        var rivers = new Rivers(items("ab efgh abcd efgh"));

        rivers.note(0, 2, MEASURE - 20_000, 3000);
        assertThat(rivers.meet(2, 4, MEASURE, 3000)).isTrue();
    }

    @Test
    void onlyLooseLinesMakeARiver() {
        var items = items("abcd efgh abcd efgh");
        var judge = new LineJudge(items, new JustifiedFitting(), 0, Optional.of(new Rivers(items)));

        assertThat(judge.mayRun(1600, 1600)).isTrue();
        assertThat(judge.mayRun(1600, 1400)).isFalse();
        assertThat(judge.mayRun(1400, 1600)).isFalse();
    }

    @Test
    void everyLineMoreCostsMore() {
        assertThat(Rivers.price(0)).isZero();
        assertThat(Rivers.price(1)).isLessThan(Rivers.price(2));
        assertThat(Rivers.price(Rivers.longer(1))).isLessThan(Rivers.price(Rivers.longer(2)));
        assertThat(Rivers.longer(Rivers.longer(Rivers.longer(Rivers.longer(1)))))
                .isEqualTo(3);
    }

    private static Items items(String text) {
        var faces = new TypesetFixtures.TestFaces(OneEmFace.named("roman"), OneEmFace.named("italic"), List.of());
        var piece = new Piece(TypesetFixtures.rigid(Align.JUSTIFY), List.of(Run.plain(text)));
        assertThat(Length.ofPt(110).millipoints()).isEqualTo(MEASURE);
        return new Items(new WordMaker(faces).words(List.of(piece), Hyphenation.NONE));
    }
}
