package press.broadsheet.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import org.junit.jupiter.api.Test;

class KernTableTest {
    private static final int HORIZONTAL = 1;
    private static final int CROSS_STREAM = 4;

    @Test
    void aPairMovesTogetherByItsOwnValueAndAnyOtherStays() {
        var kerning = KernTable.read(table(HORIZONTAL), 0).orElseThrow();

        assertThat(kerning.between(3, 5)).isEqualTo(-40);
        assertThat(kerning.between(3, 9)).isEqualTo(12);
        assertThat(kerning.between(40_000, 2)).isEqualTo(-7);
        assertThat(kerning.between(5, 3)).isZero();
    }

    @Test
    void aListThatMovesGlyphsUpOrDownIsLeftToHarfBuzz() {
        assertThat(KernTable.read(table(HORIZONTAL | CROSS_STREAM), 0)).isEmpty();
    }

    /// Three pairs, in the order of their glyphs.
    private static ByteBuffer table(int coverage) {
        int[][] pairs = {{3, 5, -40}, {3, 9, 12}, {40_000, 2, -7}};
        var table = ByteBuffer.allocate(18 + 6 * pairs.length);
        for (int word : new int[] {0, 1, 0, 14 + 6 * pairs.length, coverage, pairs.length, 0, 0, 0}) {
            table.putShort((short) word);
        }
        for (var pair : pairs) {
            table.putShort((short) pair[0]).putShort((short) pair[1]).putShort((short) pair[2]);
        }
        return table;
    }
}
