package press.broadsheet.render;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// What an OpenType file calls itself (its tables `name`, `OS/2` and `head`), read without the rest of the file.
///
/// @param family   the typographic family where there is one, else the family
/// @param weight   100 to 900
/// @param revision of the font, in 1/65536
record FontNames(String family, int weight, boolean italic, int revision) {
    private static final int FAMILY = 1;
    private static final int TYPOGRAPHIC_FAMILY = 16;
    private static final int WINDOWS = 3;
    private static final int LARGEST_TABLE = 1 << 20;

    /// Empty for a file that is no single OpenType font.
    static Optional<FontNames> read(Path file) {
        try (var channel = FileChannel.open(file)) {
            return Optional.of(read(channel));
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }

    private static FontNames read(FileChannel channel) throws IOException {
        var tables = directory(channel);
        var os2 = table(channel, tables, "OS/2");
        var head = table(channel, tables, "head");
        var italic = (os2.getShort(62) & 1) != 0;
        return new FontNames(family(table(channel, tables, "name")), os2.getShort(4) & 0xffff, italic, head.getInt(4));
    }

    private static Map<String, int[]> directory(FileChannel channel) throws IOException {
        var start = bytes(channel, 0, 12);
        var count = start.getShort(4) & 0xffff;
        var entries = bytes(channel, 12, 16 * count);
        var tables = new LinkedHashMap<String, int[]>();
        for (int i = 0; i < count; i++) {
            var tag = new String(entries.array(), 16 * i, 4, StandardCharsets.ISO_8859_1);
            tables.put(tag, new int[] {entries.getInt(16 * i + 8), entries.getInt(16 * i + 12)});
        }
        return tables;
    }

    private static ByteBuffer table(FileChannel channel, Map<String, int[]> tables, String tag) throws IOException {
        var place = tables.get(tag);
        if (place == null) {
            throw new IOException("no table " + tag);
        }
        return bytes(channel, place[0], place[1]);
    }

    private static ByteBuffer bytes(FileChannel channel, long from, int count) throws IOException {
        if (count < 0 || count > LARGEST_TABLE) {
            throw new IOException("a table of " + count + " bytes");
        }
        var bytes = ByteBuffer.allocate(count);
        while (bytes.hasRemaining() && channel.read(bytes, from + bytes.position()) > 0) {}
        return bytes;
    }

    private static String family(ByteBuffer name) throws IOException {
        var count = name.getShort(2);
        var strings = name.getShort(4) & 0xffff;
        var family = "";
        var typographic = "";
        for (int i = 0; i < count; i++) {
            int record = 6 + 12 * i;
            if (name.getShort(record) == WINDOWS) {
                var text = new String(
                        name.array(),
                        strings + (name.getShort(record + 10) & 0xffff),
                        name.getShort(record + 8) & 0xffff,
                        StandardCharsets.UTF_16BE);
                int id = name.getShort(record + 6);
                family = id == FAMILY && family.isEmpty() ? text : family;
                typographic = id == TYPOGRAPHIC_FAMILY && typographic.isEmpty() ? text : typographic;
            }
        }
        if (family.isEmpty() && typographic.isEmpty()) {
            throw new IOException("no family");
        }
        return typographic.isEmpty() ? family : typographic;
    }
}
