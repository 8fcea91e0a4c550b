package press.broadsheet.render;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// What a font file's own tables say about its measures, all in 1/1000 em.
///
/// @param ascent    above the baseline, from `hhea`
/// @param descent   below the baseline, positive, from `hhea`
/// @param capHeight from `OS/2`; 700 where the table is too old to say
/// @param xHeight   from `OS/2`; 500 where the table is too old to say
/// @param advances  one for each glyph up to the last that has its own; rounded down, as `/W` has them
/// @param plain     how the font shapes plain words; empty where only HarfBuzz can tell
record FontTables(
        int ascent, int descent, int capHeight, int xHeight, int[] advances, Optional<PlainShaping> plain) {

    /// Reads an OpenType file with TrueType or CFF outlines; collections are not read.
    static FontTables read(Path file) throws IOException {
        var bytes = ByteBuffer.wrap(Files.readAllBytes(file));
        try {
            return read(bytes, directory(bytes), file);
        } catch (IndexOutOfBoundsException | ArithmeticException e) {
            throw new IOException(file + " is not a whole OpenType font", e);
        }
    }

    /// The width of one glyph.
    int advance(int glyph) {
        return advances[Math.min(glyph, advances.length - 1)];
    }

    private static FontTables read(ByteBuffer bytes, Map<String, Integer> tables, Path file) throws IOException {
        int unitsPerEm = unsigned(bytes, table(tables, "head", file) + 18);
        int hhea = table(tables, "hhea", file);
        int os2 = table(tables, "OS/2", file);
        boolean heights = unsigned(bytes, os2) >= 2;
        var units = advances(bytes, table(tables, "hmtx", file), unsigned(bytes, hhea + 34));
        return new FontTables(
                bytes.getShort(hhea + 4) * 1000 / unitsPerEm,
                -bytes.getShort(hhea + 6) * 1000 / unitsPerEm,
                heights ? bytes.getShort(os2 + 88) * 1000 / unitsPerEm : 700,
                heights ? bytes.getShort(os2 + 86) * 1000 / unitsPerEm : 500,
                Arrays.stream(units).map(unit -> unit * 1000 / unitsPerEm).toArray(),
                PlainShaping.of(bytes, tables, units, unitsPerEm));
    }

    private static int[] advances(ByteBuffer bytes, int hmtx, int count) {
        var advances = new int[count];
        for (int i = 0; i < count; i++) {
            advances[i] = unsigned(bytes, hmtx + 4 * i);
        }
        return advances;
    }

    private static Map<String, Integer> directory(ByteBuffer bytes) {
        var tables = new HashMap<String, Integer>();
        for (int i = 0; i < unsigned(bytes, 4); i++) {
            int entry = 12 + 16 * i;
            var tag = new StringBuilder();
            for (int k = 0; k < 4; k++) {
                tag.append((char) bytes.get(entry + k));
            }
            tables.put(tag.toString(), bytes.getInt(entry + 8));
        }
        return tables;
    }

    private static int table(Map<String, Integer> tables, String tag, Path file) throws IOException {
        var offset = tables.get(tag);
        if (offset == null) {
            throw new IOException(file + " has no table '" + tag + "'");
        }
        return offset;
    }

    private static int unsigned(ByteBuffer bytes, int at) {
        return bytes.getShort(at) & 0xffff;
    }
}
