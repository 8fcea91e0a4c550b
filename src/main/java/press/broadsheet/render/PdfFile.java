package press.broadsheet.render;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.zip.CRC32C;
import java.util.zip.Deflater;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;

/// Writes a PDF 1.7 file object by object: streams as they come, all else compressed into object streams, and a
/// cross-reference stream at the end. Objects of a PDF that was read can be taken over, their streams byte for byte.
final class PdfFile {
    private static final int PER_OBJECT_STREAM = 500;
    private static final byte[] HEADER = {
        '%', 'P', 'D', 'F', '-', '1', '.', '7', '\n', '%', (byte) 0xe2, (byte) 0xe3, (byte) 0xcf, (byte) 0xd3, '\n'
    };

    private final CountedOutput out;
    private final List<Entry> entries = new ArrayList<>();
    private final Map<COSBase, Integer> copied = new IdentityHashMap<>();
    private final Queue<COSBase> uncopied = new ArrayDeque<>();
    private final List<Integer> packed = new ArrayList<>();
    private final List<Integer> offsets = new ArrayList<>();
    private final StringBuilder pack = new StringBuilder();

    PdfFile(OutputStream to) throws IOException {
        out = new CountedOutput(to);
        entries.add(new Entry(0, 0, 0xffff));
        out.write(HEADER);
    }

    /// Where an object is found (ISO 32000-1, table 18).
    private record Entry(int type, int where, int index) {}

    /// A number for an object that will be written.
    int reserve() {
        entries.add(new Entry(0, 0, 0));
        return entries.size() - 1;
    }

    /// Writes any object but a stream.
    ///
    /// @param value ASCII
    void object(int number, CharSequence value) throws IOException {
        if (packed.size() == PER_OBJECT_STREAM) {
            endPack();
        }
        packed.add(number);
        offsets.add(pack.length());
        pack.append(value).append('\n');
    }

    int object(CharSequence value) throws IOException {
        int number = reserve();
        object(number, value);
        return number;
    }

    /// Writes a stream as it is.
    ///
    /// @param entries of its dictionary, length apart
    int stream(String dictionary, byte[] data) throws IOException {
        int number = reserve();
        stream(number, dictionary, data);
        return number;
    }

    int deflated(String dictionary, byte[] data) throws IOException {
        return stream(dictionary + "/Filter/FlateDecode", deflate(data));
    }

    private void stream(int number, String dictionary, byte[] data) throws IOException {
        entries.set(number, new Entry(1, out.count, 0));
        out.ascii(number + " 0 obj\n<<" + dictionary + "/Length " + data.length + ">>\nstream\n");
        out.stream(data);
        out.ascii("\nendstream\nendobj\n");
    }

    /// An object of the PDF that was read, as it stands in another object: a number and so on as it is, all that was
    /// indirect by reference. What is referred to is written before the file is closed.
    String value(COSBase base) {
        var target = base instanceof COSObject reference ? reference.getObject() : base;
        return target instanceof COSStream || base instanceof COSObject && PdfValues.isLarge(target)
                ? reference(target)
                : PdfValues.text(target, this::value);
    }

    private String reference(COSBase target) {
        var number = copied.get(target);
        if (number == null) {
            number = reserve();
            copied.put(target, number);
            uncopied.add(target);
        }
        return number + " 0 R";
    }

    /// Writes what is still to be written.
    ///
    /// @param root the catalog's number
    void close(int root, int info) throws IOException {
        while (!uncopied.isEmpty()) {
            copy(uncopied.remove());
        }
        endPack();
        int number = reserve();
        int start = out.count;
        entries.set(number, new Entry(1, start, 0));
        var id = id();
        stream(
                number,
                "/Type/XRef/Size " + entries.size() + "/W[1 4 2]/Root " + root + " 0 R/Info " + info + " 0 R/ID[<" + id
                        + "><" + id + ">]/DecodeParms<</Predictor 12/Columns 7>>/Filter/FlateDecode",
                deflate(table()));
        out.ascii("startxref\n" + start + "\n%%EOF\n");
        out.flush();
    }

    private void copy(COSBase base) throws IOException {
        int number = copied.getOrDefault(base, 0);
        if (base instanceof COSStream stream) {
            byte[] data;
            try (var raw = stream.createRawInputStream()) {
                data = raw.readAllBytes();
            }
            stream(number, PdfValues.entries(stream, this::value), data);
        } else {
            object(number, PdfValues.text(base, this::value));
        }
    }

    private void endPack() throws IOException {
        if (packed.isEmpty()) {
            return;
        }
        int number = reserve();
        var head = new StringBuilder();
        for (int i = 0; i < packed.size(); i++) {
            entries.set(packed.get(i), new Entry(2, number, i));
            head.append(packed.get(i)).append(' ').append(offsets.get(i)).append(' ');
        }
        var data = head.toString() + pack;
        stream(
                number,
                "/Type/ObjStm/N " + packed.size() + "/First " + head.length() + "/Filter/FlateDecode",
                deflate(data.getBytes(StandardCharsets.ISO_8859_1)));
        packed.clear();
        offsets.clear();
        pack.setLength(0);
    }

    /// The cross-reference table, each row less the row above it (predictor 12, `up`).
    private byte[] table() {
        var rows = new ByteArrayOutputStream(entries.size() * 8);
        var above = new byte[7];
        for (var entry : entries) {
            byte[] row = {
                (byte) entry.type,
                (byte) (entry.where >> 24),
                (byte) (entry.where >> 16),
                (byte) (entry.where >> 8),
                (byte) entry.where,
                (byte) (entry.index >> 8),
                (byte) entry.index
            };
            rows.write(2);
            for (int i = 0; i < row.length; i++) {
                rows.write(row[i] - above[i]);
            }
            above = row;
        }
        return rows.toByteArray();
    }

    /// From all that was written so far, the lengths of its streams among it: another file has another identity.
    private String id() {
        var hash = out.digest.digest();
        var hex = new StringBuilder();
        for (int i = 0; i < 16; i += 2) {
            Numbers.appendHex(hex, (hash[i] & 0xff) << 8 | hash[i + 1] & 0xff);
        }
        return hex.toString();
    }

    static byte[] deflate(byte[] data) {
        var deflater = new Deflater(Deflater.BEST_COMPRESSION);
        try {
            deflater.setInput(data);
            deflater.finish();
            var buffer = new byte[data.length + data.length / 100 + 64];
            return Arrays.copyOf(buffer, deflater.deflate(buffer));
        } finally {
            deflater.end();
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java has no SHA-256", e);
        }
    }

    private static final class CountedOutput extends OutputStream {
        /// Streams from this size up are not hashed themselves but their checksums are: photographs are most of a
        /// file, and SHA-256 takes longer over them than all else that is done with them.
        private static final int LARGE = 1 << 14;

        private final OutputStream to;
        private final MessageDigest digest = sha256();
        private int count;

        CountedOutput(OutputStream to) {
            this.to = to;
        }

        @Override
        public void write(int b) throws IOException {
            digest.update((byte) b);
            to.write(b);
            count++;
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            digest.update(bytes, from, length);
            to.write(bytes, from, length);
            count += length;
        }

        void stream(byte[] data) throws IOException {
            if (data.length < LARGE) {
                write(data);
                return;
            }
            var checksum = new CRC32C();
            checksum.update(data);
            digest.update(ByteBuffer.allocate(Long.BYTES).putLong(0, checksum.getValue()));
            to.write(data);
            count += data.length;
        }

        void ascii(String text) throws IOException {
            write(text.getBytes(StandardCharsets.US_ASCII));
        }

        @Override
        public void flush() throws IOException {
            to.flush();
        }
    }
}
