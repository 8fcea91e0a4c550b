package press.broadsheet.render.ink;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/// Glyphs of several faces in one TrueType font, the n-th at code point U+E000 + n. Outlines keep the units of their
/// own
/// em; the font's is 1000.
final class TypeFile {
    private static final int EM = 1000;
    /// Browsers paint nothing outside of what a font says of its letters' heights; some faces have larger ems.
    private static final int ABOVE = 4 * EM;

    private static final int BELOW = 2 * EM;
    private static final int PRIVATE = 0xE000;

    private final ByteArrayOutputStream outlines = new ByteArrayOutputStream();
    private final ByteArrayOutputStream metrics = new ByteArrayOutputStream();
    private final List<Integer> offsets = new ArrayList<>(List.of(0));
    private final int[] maxima = new int[16];

    int glyphs() {
        return offsets.size() - 1;
    }

    /// Takes all glyphs of a face; returns the number of its first one.
    int add(TrueTypeTables face) {
        int first = glyphs();
        for (int glyph = 0; glyph < face.glyphs(); glyph++) {
            outlines.writeBytes(face.outline(glyph, first));
            while (outlines.size() % 4 != 0) {
                outlines.write(0);
            }
            offsets.add(outlines.size());
            metrics.writeBytes(shorts(face.advance(glyph), face.leftSide(glyph)));
        }
        var maxp = face.table("maxp");
        for (int at = 6; at < Math.min(maxp.capacity(), 32); at += 2) {
            maxima[at / 2] = Math.max(maxima[at / 2], maxp.getShort(at) & 0xffff);
        }
        return first;
    }

    byte[] woff() {
        var tables = new TreeMap<String, byte[]>();
        tables.put("OS/2", os2());
        tables.put("cmap", cmap());
        tables.put("glyf", outlines.toByteArray());
        tables.put("head", head());
        tables.put("hhea", hhea());
        tables.put("hmtx", metrics.toByteArray());
        tables.put("loca", loca());
        tables.put("maxp", maxp());
        tables.put("name", name());
        tables.put("post", ByteBuffer.allocate(32).putInt(0x00030000).array());
        return Woff.of(tables);
    }

    /// Two segments: the private use area from its start, and the one that ends every such table.
    private byte[] cmap() {
        var cmap = ByteBuffer.allocate(12 + 32);
        cmap.put(shorts(0, 1, 3, 1)).putInt(12);
        cmap.put(shorts(4, 32, 0, 4, 4, 1, 0));
        cmap.put(shorts(PRIVATE + glyphs() - 1, 0xffff, 0, PRIVATE, 0xffff, -PRIVATE, 1, 0, 0));
        return cmap.array();
    }

    private byte[] loca() {
        var loca = ByteBuffer.allocate(4 * offsets.size());
        offsets.forEach(loca::putInt);
        return loca.array();
    }

    private byte[] head() {
        var head = ByteBuffer.allocate(54).putInt(0x00010000).putInt(0x00010000).putInt(0);
        head.putInt(0x5F0F3CF5).put(shorts(0, EM)).putLong(0).putLong(0);
        head.put(shorts(-EM, -BELOW, 4 * EM, ABOVE, 0, 6, 2, 1, 0));
        return head.array();
    }

    private byte[] hhea() {
        return shorts(1, 0, ABOVE, -BELOW, 0, 4 * EM, 0, 0, 4 * EM, 1, 0, 0, 0, 0, 0, 0, 0, glyphs());
    }

    private byte[] maxp() {
        var maxp = ByteBuffer.allocate(32).putInt(0x00010000).putShort((short) glyphs());
        for (int i = 3; i < 16; i++) {
            maxp.putShort((short) maxima[i]);
        }
        return maxp.array();
    }

    private byte[] os2() {
        var os2 = ByteBuffer.allocate(96).put(shorts(4, EM / 2, 400, 5, 0));
        os2.position(64);
        os2.put(shorts(PRIVATE, PRIVATE + glyphs() - 1, ABOVE, -BELOW, 0, ABOVE, BELOW));
        return os2.array();
    }

    private static byte[] name() {
        var family = "Broadsheet".getBytes(StandardCharsets.UTF_16BE);
        var name = ByteBuffer.allocate(6 + 4 * 12 + family.length).put(shorts(0, 4, 6 + 4 * 12));
        for (int id : new int[] {1, 2, 4, 6}) {
            name.put(shorts(3, 1, 0x409, id, family.length, 0));
        }
        return name.put(family).array();
    }

    private static byte[] shorts(int... values) {
        var bytes = ByteBuffer.allocate(2 * values.length);
        for (int value : values) {
            bytes.putShort((short) value);
        }
        return bytes.array();
    }
}
