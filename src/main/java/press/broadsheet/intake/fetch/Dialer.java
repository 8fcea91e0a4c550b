package press.broadsheet.intake.fetch;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.List;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

/// Connects to addresses that were checked, and to no others.
///
/// @param tls knows whose certificates are trusted
record Dialer(Limits limits, SSLSocketFactory tls) {
    /// The first address that lets itself be connected to.
    Connection open(Target target, List<InetAddress> addresses, Deadline deadline) throws IOException {
        IOException last = new IOException("no address");
        for (var address : addresses) {
            var socket = new Socket();
            try {
                var millis =
                        Math.min(deadline.millisLeft(), (int) limits.connect().toMillis());
                socket.connect(new InetSocketAddress(address, target.port()), millis);
                return new Connection(target, secured(target, socket, deadline), limits, deadline);
            } catch (IOException e) {
                socket.close();
                last = e;
            }
        }
        throw last;
    }

    /// The certificate must be for the name that was asked, not for the address.
    private Socket secured(Target target, Socket socket, Deadline deadline) throws IOException {
        socket.setSoTimeout(deadline.millisLeft());
        if (!target.isSecure()) {
            return socket;
        }
        var secure = (SSLSocket) tls.createSocket(socket, target.host(), target.port(), true);
        var parameters = secure.getSSLParameters();
        parameters.setEndpointIdentificationAlgorithm("HTTPS");
        secure.setSSLParameters(parameters);
        var watch = deadline.closing(socket);
        try {
            secure.startHandshake();
        } finally {
            watch.cancel(false);
        }
        return secure;
    }
}
