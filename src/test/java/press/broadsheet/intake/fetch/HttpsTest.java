package press.broadsheet.intake.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.broadsheet.intake.fetch.Peer.Reply;

/// A secure source is connected to at the address that was looked at, and believed only by the name that was asked.
class HttpsTest {
    private static final Limits QUICK = new Limits(Duration.ofSeconds(2), Duration.ofSeconds(5), 1 << 20, 3);
    private static final char[] SECRET = "of this test only".toCharArray();

    @TempDir
    static Path folder;

    private static Peer peer;
    private static SSLSocketFactory trusting;

    private final AtomicInteger lookUps = new AtomicInteger();

    @BeforeAll
    static void makeCertificate() throws IOException, InterruptedException, GeneralSecurityException {
        var file = folder.resolve("wire.p12");
        var keytool = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-alias",
                        "wire",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=wire.example",
                        "-ext",
                        "SAN=dns:wire.example",
                        "-validity",
                        "2",
                        "-storetype",
                        "PKCS12",
                        "-keystore",
                        file.toString(),
                        "-storepass",
                        new String(SECRET))
                .inheritIO()
                .start();
        assertThat(keytool.waitFor()).isZero();
        var context = context(file);
        trusting = context.getSocketFactory();
        peer = new Peer(context.getServerSocketFactory(), request -> Reply.of(200, "secure"));
    }

    /// Shows the certificate, and trusts it.
    private static SSLContext context(Path file) throws IOException, GeneralSecurityException {
        var store = KeyStore.getInstance("PKCS12");
        try (var in = Files.newInputStream(file)) {
            store.load(in, SECRET);
        }
        var keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keys.init(store, SECRET);
        var trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(store);
        var context = SSLContext.getInstance("TLS");
        context.init(keys.getKeyManagers(), trust.getTrustManagers(), new SecureRandom());
        return context;
    }

    @AfterAll
    static void close() {
        peer.close();
    }

    /// All names are at this machine, and those of the peer's port may be asked.
    private Hosts hosts(int port) {
        return new Hosts(List.of("wire.example:" + port, "other.example:" + port), host -> {
            lookUps.incrementAndGet();
            return new InetAddress[] {InetAddress.getLoopbackAddress()};
        });
    }

    private FetchFault fault(SSLSocketFactory tls, String host, int port) {
        var fetcher = new Fetcher(hosts(port), QUICK, tls);
        return catchThrowableOfType(
                FetchFault.class,
                () -> fetcher.get("https://" + host + ":" + port + "/", Map.of("Authorization", "Basic secret")));
    }

    @Test
    void theServerIsAskedByItsNameAtTheAddressThatWasLookedAt() throws FetchFault {
        var before = peer.requests().size();

        var answer = new Fetcher(hosts(peer.port()), QUICK, trusting).get("https://wire.example:" + peer.port() + "/a");

        assertThat(new String(answer.body(), StandardCharsets.UTF_8)).isEqualTo("secure");
        assertThat(lookUps).hasValue(1);
        assertThat(peer.requests()).hasSize(before + 1);
        assertThat(peer.requests().getLast().headers())
                .containsEntry("tls-server-name", "wire.example")
                .containsEntry("host", "wire.example:" + peer.port());
    }

    @Test
    void aCertificateForAnotherNameIsNotBelievedAndNothingIsSent() {
        var before = peer.requests().size();

        assertThat(fault(trusting, "other.example", peer.port()).code()).isEqualTo("ASSET_HTTP");
        assertThat(askedWith(before)).isEmpty();
    }

    @Test
    void aCertificateThatNobodyVouchesForIsNotBelievedAndNothingIsSent() {
        var before = peer.requests().size();
        var usual = (SSLSocketFactory) SSLSocketFactory.getDefault();

        assertThat(fault(usual, "wire.example", peer.port()).code()).isEqualTo("ASSET_HTTP");
        assertThat(askedWith(before)).isEmpty();
    }

    /// The passwords that the peer has seen since.
    private static List<String> askedWith(int before) {
        return peer.requests().subList(before, peer.requests().size()).stream()
                .flatMap(request -> request.headers().entrySet().stream())
                .filter(header -> header.getKey().equals("authorization"))
                .map(Map.Entry::getValue)
                .toList();
    }

    @Test
    void aServerThatNeverEndsItsGreetingIsLeftAfterTheTimeLimit() throws IOException {
        var limits = new Limits(Duration.ofSeconds(2), Duration.ofMillis(500), 1 << 20, 3);
        try (var silent = new ServerSocket(0, 10, InetAddress.getLoopbackAddress())) {
            var port = silent.getLocalPort();
            var fetcher = new Fetcher(hosts(port), limits, trusting);
            var start = System.nanoTime();

            var fault = catchThrowableOfType(FetchFault.class, () -> fetcher.get("https://wire.example:" + port + "/"));

            assertThat(fault.code()).isEqualTo("ASSET_TIMEOUT");
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(4));
        }
    }

    @Test
    void oneAddressThatIsNotPublicAmongManyIsEnoughToAskNone() {
        var addresses =
                new Hosts(List.of(), host -> new InetAddress[] {
                    InetAddress.getByAddress(new byte[] {8, 8, 8, 8}), InetAddress.getLoopbackAddress()
                });

        var fault = catchThrowableOfType(
                FetchFault.class, () -> new Fetcher(addresses, QUICK, trusting).get("https://two-faced.example/"));

        assertThat(fault.code()).isEqualTo("ASSET_HOST");
    }
}
