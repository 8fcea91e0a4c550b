package press.broadsheet.render.ink;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/// A TrueType font as it stands in a PDF: outlines and their measures, as the OpenType specification has them.
final class TrueTypeTables {
    private static final int WORDS = 0x0001;
    private static final int SCALE = 0x0008;
    private static final int MORE = 0x0020;
    private static final int TWO_SCALES = 0x0040;
    private static final int MATRIX = 0x0080;

    private final Map<String, ByteBuffer> tables = new TreeMap<>();
    private final boolean longOffsets;
    private final int metrics;

    TrueTypeTables(byte[] font) {
        var file = ByteBuffer.wrap(font);
        for (int i = 0; i < file.getShort(4); i++) {
            int entry = 12 + 16 * i;
            var tag = new String(font, entry, 4, StandardCharsets.US_ASCII);
            tables.put(tag, file.slice(file.getInt(entry + 8), file.getInt(entry + 12)));
        }
        longOffsets = table("head").getShort(50) != 0;
        metrics = table("hhea").getShort(34) & 0xffff;
    }

    ByteBuffer table(String tag) {
        var table = tables.get(tag);
        if (table == null) {
            throw new IllegalStateException("a font of the PDF has no table '" + tag + "'");
        }
        return table;
    }

    int em() {
        return table("head").getShort(18) & 0xffff;
    }

    int glyphs() {
        return table("maxp").getShort(4) & 0xffff;
    }

    int advance(int glyph) {
        return table("hmtx").getShort(4 * Math.min(glyph, metrics - 1)) & 0xffff;
    }

    int leftSide(int glyph) {
        return table("hmtx").getShort(glyph < metrics ? 4 * glyph + 2 : 4 * metrics + 2 * (glyph - metrics));
    }

    /// Whether a glyph has no outline.
    boolean isBlank(int glyph) {
        return glyph >= glyphs() || offset(glyph) == offset(glyph + 1);
    }

    /// A glyph's outline, the parts of a composed one numbered from `first` on.
    byte[] outline(int glyph, int first) {
        var outline = new byte[offset(glyph + 1) - offset(glyph)];
        table("glyf").get(offset(glyph), outline);
        if (outline.length > 0 && ByteBuffer.wrap(outline).getShort(0) < 0) {
            renumber(ByteBuffer.wrap(outline), first);
        }
        return outline;
    }

    private int offset(int glyph) {
        var loca = table("loca");
        return longOffsets ? loca.getInt(4 * glyph) : 2 * (loca.getShort(2 * glyph) & 0xffff);
    }

    private static void renumber(ByteBuffer composed, int first) {
        int at = 10;
        int flags;
        do {
            flags = composed.getShort(at) & 0xffff;
            composed.putShort(at + 2, (short) (composed.getShort(at + 2) + first));
            at += 4 + ((flags & WORDS) != 0 ? 4 : 2);
            at += (flags & SCALE) != 0 ? 2 : (flags & TWO_SCALES) != 0 ? 4 : (flags & MATRIX) != 0 ? 8 : 0;
        } while ((flags & MORE) != 0);
    }
}
