package press.broadsheet.intake.fetch;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.SocketTimeoutException;
import java.util.Locale;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/// Reads an answer's body, however it is framed and packed, counting what comes out.
final class AnswerBody {
    private final InputStream in;
    private final Map<String, String> headers;
    private final Limits limits;
    private final Deadline deadline;
    private boolean whole = true;

    AnswerBody(InputStream in, Map<String, String> headers, Limits limits, Deadline deadline) {
        this.in = in;
        this.headers = headers;
        this.limits = limits;
        this.deadline = deadline;
    }

    /// False when the connection was cut before the end.
    boolean isWhole() {
        return whole;
    }

    byte[] read() throws IOException, FetchFault {
        var out = new ByteArrayOutputStream();
        var buffer = new byte[1 << 16];
        try {
            var unpacked = unpacked(framed());
            for (var count = unpacked.read(buffer); count >= 0; count = unpacked.read(buffer)) {
                out.write(buffer, 0, count);
                if (out.size() > limits.bytes()) {
                    throw FetchFault.lasting(
                            "ASSET_TOO_BIG",
                            "the answer is larger than the limit of " + (limits.bytes() >> 20) + " MB");
                }
            }
        } catch (IOException e) {
            if (deadline.isOver() || e instanceof SocketTimeoutException) {
                throw e;
            }
            whole = false;
        }
        return out.toByteArray();
    }

    private InputStream framed() throws IOException, FetchFault {
        if (headers.getOrDefault("transfer-encoding", "")
                .toLowerCase(Locale.ROOT)
                .contains("chunked")) {
            return new Chunks(in);
        }
        var length = headers.getOrDefault("content-length", "");
        if (length.isEmpty()) {
            return in;
        }
        if (!length.matches("\\d{1,18}")) {
            throw new IOException("the answer's length is no number");
        }
        if (Long.parseLong(length) > limits.bytes()) {
            throw FetchFault.lasting(
                    "ASSET_TOO_BIG",
                    "the answer has %,d bytes; the limit is %,d MB"
                            .formatted(Long.parseLong(length), limits.bytes() >> 20));
        }
        return new Exactly(in, Long.parseLong(length));
    }

    private InputStream unpacked(InputStream framed) throws IOException {
        return headers.getOrDefault("content-encoding", "").contains("gzip") ? new GZIPInputStream(framed) : framed;
    }

    /// As many bytes as were announced; fewer are an error.
    private static final class Exactly extends InputStream {
        private final InputStream in;
        private long left;

        Exactly(InputStream in, long left) {
            this.in = in;
            this.left = left;
        }

        @Override
        public int read() throws IOException {
            var one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            if (left == 0) {
                return -1;
            }
            var count = in.read(target, offset, (int) Math.min(length, left));
            if (count < 0) {
                throw new EOFException("the connection was cut");
            }
            left -= count;
            return count;
        }
    }

    /// Chunked transfer coding (RFC 9112, section 7.1).
    private static final class Chunks extends InputStream {
        private final InputStream in;
        private InputStream chunk = InputStream.nullInputStream();
        private boolean isBegun;
        private boolean isOver;

        Chunks(InputStream in) {
            this.in = in;
        }

        @Override
        public int read() throws IOException {
            var one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            if (length == 0) {
                return 0;
            }
            var count = isOver ? -1 : chunk.read(target, offset, length);
            while (count < 0 && !isOver) {
                next();
                count = isOver ? -1 : chunk.read(target, offset, length);
            }
            return count;
        }

        private void next() throws IOException {
            if (isBegun && !Connection.line(in).isEmpty()) {
                throw new IOException("a chunk of the answer does not end where it should");
            }
            isBegun = true;
            var size = Connection.line(in).replaceFirst(";.*", "").strip();
            if (!size.matches("[0-9a-fA-F]{1,8}")) {
                throw new IOException("a chunk of the answer has no size");
            }
            var length = Long.parseLong(size, 16);
            isOver = length == 0;
            chunk = new Exactly(in, length);
        }
    }
}
