package press.broadsheet.intake.fetch;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Future;

/// One question over HTTP/1.1 (RFC 9112) to an address that was checked.
final class Connection implements AutoCloseable {
    private static final int LONGEST_LINE = 16_000;
    private static final int MOST_HEADERS = 200;

    private final Target target;
    private final Socket socket;
    private final Future<?> watch;
    private final Limits limits;
    private final Deadline deadline;

    /// @param socket connected, and secured if the target is
    Connection(Target target, Socket socket, Limits limits, Deadline deadline) {
        this.target = target;
        this.socket = socket;
        this.limits = limits;
        this.deadline = deadline;
        this.watch = deadline.closing(socket);
    }

    Answer ask(Map<String, String> headers) throws IOException, FetchFault {
        var question = new StringBuilder("GET " + target.path() + " HTTP/1.1\r\nHost: " + target.hostHeader() + "\r\n");
        question.append("Accept-Encoding: gzip\r\nConnection: close\r\nUser-Agent: Broadsheet\r\n");
        headers.forEach((name, value) -> question.append(name)
                .append(": ")
                .append(value.replaceAll("[\\r\\n]", ""))
                .append("\r\n"));
        var out = socket.getOutputStream();
        out.write(question.append("\r\n").toString().getBytes(StandardCharsets.ISO_8859_1));
        out.flush();
        return answer(new BufferedInputStream(socket.getInputStream(), 1 << 16));
    }

    private Answer answer(InputStream in) throws IOException, FetchFault {
        var status = status(line(in));
        var headers = headers(in);
        while (status >= 100 && status < 200) {
            status = status(line(in));
            headers = headers(in);
        }
        var reader = new AnswerBody(in, headers, limits, deadline);
        var body = status == 204 || status == 304 ? new byte[0] : reader.read();
        return new Answer(target.text(), status, headers, status == 304 || reader.isWhole(), body);
    }

    private static int status(String line) throws IOException {
        if (!line.matches("HTTP/1\\.[01] \\d{3}(?: .*)?")) {
            throw new IOException("the answer is not HTTP");
        }
        return Integer.parseInt(line.substring(9, 12));
    }

    private static Map<String, String> headers(InputStream in) throws IOException {
        var headers = new LinkedHashMap<String, String>();
        for (var line = line(in); !line.isEmpty(); line = line(in)) {
            var colon = line.indexOf(':');
            if (headers.size() >= MOST_HEADERS) {
                throw new IOException("the answer has too many headers");
            }
            if (colon > 0) {
                headers.putIfAbsent(
                        line.substring(0, colon).strip().toLowerCase(Locale.ROOT),
                        line.substring(colon + 1).strip());
            }
        }
        return headers;
    }

    static String line(InputStream in) throws IOException {
        var line = new StringBuilder();
        for (var c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) {
                throw new EOFException("the connection was cut");
            }
            if (line.length() > LONGEST_LINE) {
                throw new IOException("a line of the answer is too long");
            }
            line.append((char) c);
        }
        return line.toString().stripTrailing();
    }

    @Override
    public void close() throws IOException {
        watch.cancel(false);
        socket.close();
    }
}
