package press.broadsheet.render;

import java.nio.ByteBuffer;
import java.util.Optional;

/// Kerning by a font's `kern` table (OpenType specification, "kern", format 0), for text for which `GPOS` has none.
final class KernTable implements Kerning {
    private static final int HEADER = 4;
    private static final int SUBTABLE_HEADER = 14;
    private static final int PAIR = 6;

    /// Format 0, horizontal, added to what came before.
    private static final int PLAIN = 0x0001;

    private final ByteBuffer bytes;
    private final int pairs;
    private final int count;

    private KernTable(ByteBuffer bytes, int pairs, int count) {
        this.bytes = bytes;
        this.pairs = pairs;
        this.count = count;
    }

    /// Empty when it is of another form than one list of pairs.
    static Optional<Kerning> read(ByteBuffer bytes, int kern) {
        boolean isOneList = unsigned(bytes, kern) == 0
                && unsigned(bytes, kern + 2) == 1
                && unsigned(bytes, kern + HEADER + 4) == PLAIN;
        return isOneList
                ? Optional.of(
                        new KernTable(bytes, kern + HEADER + SUBTABLE_HEADER, unsigned(bytes, kern + HEADER + 6)))
                : Optional.empty();
    }

    @Override
    public int between(int glyph, int next) {
        int wanted = glyph << 16 | next;
        int low = 0;
        int high = count - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = Integer.compareUnsigned(bytes.getInt(pairs + PAIR * middle), wanted);
            if (order == 0) {
                return bytes.getShort(pairs + PAIR * middle + 4);
            }
            low = order < 0 ? middle + 1 : low;
            high = order < 0 ? high : middle - 1;
        }
        return 0;
    }

    private static int unsigned(ByteBuffer bytes, int at) {
        return bytes.getShort(at) & 0xffff;
    }
}
