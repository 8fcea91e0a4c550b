package press.broadsheet.render.ink;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/// A TrueType font as WOFF 1.0 (W3C Recommendation, 13 December 2012): its tables deflated.
final class Woff {
    private static final int HEADER = 44;
    private static final int ENTRY = 20;

    private Woff() {}

    static byte[] of(SortedMap<String, byte[]> tables) {
        var packed = new ArrayList<byte[]>();
        tables.values().forEach(table -> packed.add(packed(table)));
        int size = HEADER + ENTRY * tables.size() + sum(packed);
        int plain = 12 + 16 * tables.size() + sum(List.copyOf(tables.values()));
        var file = ByteBuffer.allocate(size)
                .putInt(0x774F4646)
                .putInt(0x00010000)
                .putInt(size)
                .putShort((short) tables.size())
                .putShort((short) 0)
                .putInt(plain)
                .putInt(0x00010000)
                .position(HEADER);
        int at = HEADER + ENTRY * tables.size();
        int i = 0;
        for (var table : tables.entrySet()) {
            var bytes = packed.get(i++);
            file.put(table.getKey().getBytes(StandardCharsets.US_ASCII));
            file.putInt(at).putInt(bytes.length).putInt(table.getValue().length).putInt(checksum(table.getValue()));
            file.put(at, bytes);
            at += padded(bytes.length);
        }
        return file.array();
    }

    private static int sum(List<byte[]> tables) {
        return tables.stream().mapToInt(t -> padded(t.length)).sum();
    }

    private static int padded(int length) {
        return (length + 3) & ~3;
    }

    private static byte[] packed(byte[] table) {
        var bytes = new ByteArrayOutputStream();
        var deflater = new Deflater(Deflater.BEST_COMPRESSION);
        try (var out = new DeflaterOutputStream(bytes, deflater)) {
            out.write(table);
        } catch (IOException e) {
            throw new UncheckedIOException("memory does not fail", e);
        } finally {
            deflater.end();
        }
        return bytes.size() < table.length ? bytes.toByteArray() : table;
    }

    private static int checksum(byte[] table) {
        var words = ByteBuffer.wrap(Arrays.copyOf(table, padded(table.length)));
        int sum = 0;
        while (words.hasRemaining()) {
            sum += words.getInt();
        }
        return sum;
    }
}
