package press.broadsheet.render;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/// A font file with TrueType outlines, opened to take glyphs out of it.
final class FontProgram {
    private final Path file;
    private final ByteBuffer bytes;
    private final Map<String, Table> tables = new LinkedHashMap<>();
    private final boolean longOffsets;
    private final int metrics;

    /// Where a table stands in the file.
    private record Table(int offset, int length) {}

    private FontProgram(Path file, ByteBuffer bytes) throws IOException {
        this.file = file;
        this.bytes = bytes;
        for (int i = 0; i < unsigned(4); i++) {
            int entry = 12 + 16 * i;
            var tag = new String(bytes.array(), entry, 4, StandardCharsets.US_ASCII);
            tables.put(tag, new Table(bytes.getInt(entry + 8), bytes.getInt(entry + 12)));
        }
        longOffsets = bytes.getShort(offset("head") + 50) != 0;
        metrics = unsigned(offset("hhea") + 34);
    }

    /// @throws IOException when the file has no TrueType outlines
    static FontProgram read(Path file) throws IOException {
        try {
            var program = new FontProgram(file, ByteBuffer.wrap(Files.readAllBytes(file)));
            program.offset("glyf");
            return program;
        } catch (IndexOutOfBoundsException e) {
            throw new IOException(file + " is not a whole TrueType font", e);
        }
    }

    /// A copy of a whole table.
    byte[] table(String tag) throws IOException {
        int offset = offset(tag);
        return copy(offset, offset + length(tag));
    }

    /// A copy of a glyph's outline; empty for a space.
    byte[] outline(int glyph) throws IOException {
        int loca = offset("loca");
        int glyf = offset("glyf");
        return longOffsets
                ? copy(glyf + bytes.getInt(loca + 4 * glyph), glyf + bytes.getInt(loca + 4 * glyph + 4))
                : copy(glyf + 2 * unsigned(loca + 2 * glyph), glyf + 2 * unsigned(loca + 2 * glyph + 2));
    }

    /// In the font's own units.
    int advance(int glyph) throws IOException {
        return unsigned(offset("hmtx") + 4 * Math.min(glyph, metrics - 1));
    }

    /// In the font's own units.
    short leftSide(int glyph) throws IOException {
        int at = glyph < metrics ? 4 * glyph + 2 : 4 * metrics + 2 * (glyph - metrics);
        return bytes.getShort(offset("hmtx") + at);
    }

    /// A measure of the `head` table in 1/1000 em: 36 to 42 are the box round all glyphs.
    int box(int at) throws IOException {
        return bytes.getShort(offset("head") + at) * 1000 / unsigned(offset("head") + 18);
    }

    /// Degrees, negative when the letters lean to the right.
    int italicAngle() throws IOException {
        return tables.containsKey("post") ? bytes.getShort(offset("post") + 4) : 0;
    }

    /// The name by which PDF knows the font.
    String postScriptName() throws IOException {
        int name = offset("name");
        for (int i = 0; i < unsigned(name + 2); i++) {
            int record = name + 6 + 12 * i;
            int platform = unsigned(record);
            if (unsigned(record + 6) == 6 && (platform == 1 || platform == 3)) {
                var charset = platform == 3 ? StandardCharsets.UTF_16BE : StandardCharsets.US_ASCII;
                int start = name + unsigned(name + 4) + unsigned(record + 10);
                return new String(bytes.array(), start, unsigned(record + 8), charset).replaceAll("[^A-Za-z0-9-]", "");
            }
        }
        return file.getFileName().toString().replaceAll("\\.[^.]*$|[^A-Za-z0-9-]", "");
    }

    private byte[] copy(int from, int to) {
        var copy = new byte[to - from];
        bytes.get(from, copy);
        return copy;
    }

    private int offset(String tag) throws IOException {
        return find(tag).offset;
    }

    private int length(String tag) throws IOException {
        return find(tag).length;
    }

    private Table find(String tag) throws IOException {
        var table = tables.get(tag);
        if (table == null) {
            throw new IOException(
                    file + " has no table '" + tag + "': a PDF is made with fonts of TrueType outlines (.ttf)");
        }
        return table;
    }

    private int unsigned(int at) {
        return bytes.getShort(at) & 0xffff;
    }
}
