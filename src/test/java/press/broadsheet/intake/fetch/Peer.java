package press.broadsheet.intake.fetch;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import javax.net.ServerSocketFactory;
import javax.net.ssl.ExtendedSSLSession;
import javax.net.ssl.SSLSocket;

/// A real HTTP server on loopback that can also do what servers should not: stall, and cut the connection.
public final class Peer implements AutoCloseable {
    private final ServerSocket socket;
    private final Function<Request, Reply> handler;
    private final List<Request> requests = new CopyOnWriteArrayList<>();

    public Peer(Function<Request, Reply> handler) {
        this(ServerSocketFactory.getDefault(), handler);
    }

    /// @param sockets perhaps those of HTTPS
    Peer(ServerSocketFactory sockets, Function<Request, Reply> handler) {
        try {
            this.socket = sockets.createServerSocket(0, 100, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        this.handler = handler;
        Thread.ofVirtual().start(this::serve);
    }

    /// One that must never be asked.
    public static Peer canary() {
        return new Peer(request -> Reply.of(200, "canary"));
    }

    public record Request(String path, Map<String, String> query, Map<String, String> headers) {}

    /// @param cutAfter how many bytes of the body are sent before the connection is cut; less than 0 for all
    /// @param stallMs  how long nothing is sent
    @SuppressWarnings("ArrayRecordComponent")
    public record Reply(int status, Map<String, String> headers, byte[] body, int cutAfter, long stallMs) {
        public static Reply of(int status, byte[] body) {
            return new Reply(status, Map.of(), body, -1, 0);
        }

        public static Reply of(int status, String body) {
            return of(status, body.getBytes(StandardCharsets.UTF_8));
        }

        public Reply with(String name, String value) {
            var all = new LinkedHashMap<>(headers);
            all.put(name, value);
            return new Reply(status, all, body, cutAfter, stallMs);
        }

        public Reply cutAfter(int bytes) {
            return new Reply(status, headers, body, bytes, stallMs);
        }

        public Reply stalling(long ms) {
            return new Reply(status, headers, body, cutAfter, ms);
        }
    }

    public int port() {
        return socket.getLocalPort();
    }

    public String host() {
        return "127.0.0.1:" + port();
    }

    public String address(String path) {
        return "http://" + host() + path;
    }

    public List<Request> requests() {
        return requests;
    }

    private void serve() {
        while (!socket.isClosed()) {
            try {
                var connection = socket.accept();
                Thread.ofVirtual().start(() -> answer(connection));
            } catch (IOException e) {
                return; // the test is over
            }
        }
    }

    private void answer(Socket connection) {
        try (connection;
                var in = new BufferedReader(
                        new InputStreamReader(connection.getInputStream(), StandardCharsets.ISO_8859_1))) {
            var request = request(in, serverName(connection));
            requests.add(request);
            var reply = handler.apply(request);
            Thread.sleep(reply.stallMs);
            var head = new StringBuilder("HTTP/1.1 " + reply.status + " X\r\n");
            if (!reply.headers.containsKey("Transfer-Encoding") && !reply.headers.containsKey("Content-Length")) {
                head.append("Content-Length: ").append(reply.body.length).append("\r\n");
            }
            reply.headers.forEach((name, value) ->
                    head.append(name).append(": ").append(value).append("\r\n"));
            var out = connection.getOutputStream();
            out.write(head.append("\r\n").toString().getBytes(StandardCharsets.ISO_8859_1));
            out.write(
                    reply.body,
                    0,
                    reply.cutAfter < 0 ? reply.body.length : Math.min(reply.cutAfter, reply.body.length));
            out.flush();
        } catch (IOException e) {
            return; // the other side has gone
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /// What HTTPS calls the host that it wants, before anything else is said; empty without.
    private static String serverName(Socket connection) {
        return connection instanceof SSLSocket secure && secure.getSession() instanceof ExtendedSSLSession session
                ? session.getRequestedServerNames().stream()
                        .map(name -> new String(name.getEncoded(), StandardCharsets.US_ASCII))
                        .findFirst()
                        .orElse("")
                : "";
    }

    private static Request request(BufferedReader in, String serverName) throws IOException {
        var line = String.valueOf(in.readLine());
        var target = line.split(" ").length > 1 ? line.split(" ")[1] : "/";
        var headers = new LinkedHashMap<String, String>();
        headers.put("tls-server-name", serverName);
        for (var header = in.readLine(); header != null && !header.isEmpty(); header = in.readLine()) {
            var colon = header.indexOf(':');
            headers.put(
                    header.substring(0, colon).toLowerCase(Locale.ROOT),
                    header.substring(colon + 1).strip());
        }
        var mark = target.indexOf('?');
        var query = new LinkedHashMap<String, String>();
        if (mark >= 0) {
            for (var pair : target.substring(mark + 1).split("&")) {
                var parts = pair.split("=", 2);
                query.put(parts[0], URLDecoder.decode(parts.length > 1 ? parts[1] : "", StandardCharsets.UTF_8));
            }
        }
        return new Request(mark < 0 ? target : target.substring(0, mark), query, headers);
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
