package press.broadsheet.render;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// A TrueType font of some glyphs of another, numbered anew, without instructions for low resolutions: the tables that
/// PDF needs (ISO 32000-1, 9.9), as the OpenType specification has them.
final class TrueTypeSubset {
    private static final int WORDS = 0x0001;
    private static final int SCALE = 0x0008;
    private static final int MORE = 0x0020;
    private static final int TWO_SCALES = 0x0040;
    private static final int MATRIX = 0x0080;
    private static final int INSTRUCTIONS = 0x0100;

    private final FontProgram font;
    private final Map<Integer, Integer> numbers = new LinkedHashMap<>();
    private final List<Integer> glyphs = new ArrayList<>();

    private TrueTypeSubset(FontProgram font) {
        this.font = font;
    }

    /// @param wanted glyph numbers in the font, 0 first; each once. They are numbered from 0 in this order
    static byte[] of(FontProgram font, List<Integer> wanted) throws IOException {
        var subset = new TrueTypeSubset(font);
        wanted.forEach(subset::number);
        return subset.build();
    }

    private int number(int glyph) {
        var known = numbers.get(glyph);
        if (known != null) {
            return known;
        }
        numbers.put(glyph, glyphs.size());
        glyphs.add(glyph);
        return glyphs.size() - 1;
    }

    private byte[] build() throws IOException {
        var outlines = new ByteArrayOutputStream();
        var offsets = new ArrayList<Integer>();
        for (int i = 0; i < glyphs.size(); i++) {
            offsets.add(outlines.size());
            outlines.write(bare(font.outline(glyphs.get(i))));
            if (outlines.size() % 2 == 1) {
                outlines.write(0);
            }
        }
        offsets.add(outlines.size());
        boolean small = outlines.size() <= 2 * 0xffff;
        var tables = new TreeMap<String, byte[]>();
        tables.put("glyf", outlines.toByteArray());
        tables.put("loca", loca(offsets, small));
        tables.put("hmtx", metrics());
        tables.put("head", with(with(font.table("head"), 50, small ? 0 : 1), 8, 0, 0));
        tables.put("hhea", with(font.table("hhea"), 34, glyphs.size()));
        tables.put("maxp", maxima());
        return file(tables);
    }

    /// An outline without its instructions; the parts of a composed one are numbered, too.
    private byte[] bare(byte[] outline) {
        if (outline.length == 0) {
            return outline;
        }
        var glyph = ByteBuffer.wrap(outline);
        int contours = glyph.getShort(0);
        if (contours < 0) {
            return composed(glyph);
        }
        int at = 10 + 2 * contours;
        int instructions = glyph.getShort(at) & 0xffff;
        var bare = new byte[outline.length - instructions];
        System.arraycopy(outline, 0, bare, 0, at);
        System.arraycopy(outline, at + 2 + instructions, bare, at + 2, bare.length - at - 2);
        return bare;
    }

    private byte[] composed(ByteBuffer glyph) {
        int at = 10;
        int flags;
        do {
            flags = glyph.getShort(at) & 0xffff;
            glyph.putShort(at, (short) (flags & ~INSTRUCTIONS));
            glyph.putShort(at + 2, (short) number(glyph.getShort(at + 2) & 0xffff));
            at += 4 + ((flags & WORDS) != 0 ? 4 : 2);
            at += (flags & SCALE) != 0 ? 2 : (flags & TWO_SCALES) != 0 ? 4 : (flags & MATRIX) != 0 ? 8 : 0;
        } while ((flags & MORE) != 0);
        var bare = new byte[at];
        glyph.get(0, bare);
        return bare;
    }

    private static byte[] loca(List<Integer> offsets, boolean small) {
        var loca = ByteBuffer.allocate(offsets.size() * (small ? 2 : 4));
        for (int offset : offsets) {
            if (small) {
                loca.putShort((short) (offset / 2));
            } else {
                loca.putInt(offset);
            }
        }
        return loca.array();
    }

    private byte[] metrics() throws IOException {
        var metrics = ByteBuffer.allocate(4 * glyphs.size());
        for (int glyph : glyphs) {
            metrics.putShort((short) font.advance(glyph)).putShort(font.leftSide(glyph));
        }
        return metrics.array();
    }

    /// Nothing is left that needs the stack, storage or points of instructions.
    private byte[] maxima() throws IOException {
        var maxp = font.table("maxp");
        with(maxp, 4, glyphs.size());
        for (int at = 14; at < Math.min(28, maxp.length); at += 2) {
            with(maxp, at, at == 14 ? 1 : 0);
        }
        return maxp;
    }

    private static byte[] with(byte[] table, int at, int... values) {
        var buffer = ByteBuffer.wrap(table);
        for (int i = 0; i < values.length; i++) {
            buffer.putShort(at + 2 * i, (short) values[i]);
        }
        return table;
    }

    private static byte[] file(Map<String, byte[]> tables) {
        int size = 12 + 16 * tables.size();
        for (var table : tables.values()) {
            size += padded(table.length);
        }
        var file = ByteBuffer.allocate(size);
        int power = 31 - Integer.numberOfLeadingZeros(tables.size());
        file.putInt(0x00010000).putShort((short) tables.size());
        file.putShort((short) (16 << power)).putShort((short) power);
        file.putShort((short) (16 * tables.size() - (16 << power)));
        int at = 12 + 16 * tables.size();
        for (var table : tables.entrySet()) {
            file.put(at, table.getValue());
            int length = table.getValue().length;
            file.put(table.getKey().getBytes(StandardCharsets.US_ASCII));
            file.putInt(sum(file, at, padded(length))).putInt(at).putInt(length);
            at += padded(length);
        }
        return file.array();
    }

    private static int padded(int length) {
        return (length + 3) & ~3;
    }

    private static int sum(ByteBuffer file, int at, int length) {
        int sum = 0;
        for (int i = at; i < at + length; i += 4) {
            sum += file.getInt(i);
        }
        return sum;
    }
}
