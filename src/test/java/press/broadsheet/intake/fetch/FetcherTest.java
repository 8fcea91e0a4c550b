package press.broadsheet.intake.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import press.broadsheet.intake.fetch.Peer.Reply;

/// Nothing is asked that is not public, however its address is written, and no server can hold us up. (Rows A1 to A25
/// of
/// the abuse list; the canary must see no request.)
class FetcherTest {
    private static final Limits QUICK = new Limits(Duration.ofSeconds(2), Duration.ofMillis(700), 1 << 20, 3);

    private static Fetcher strict() {
        return new Fetcher(new Hosts(List.of()), QUICK);
    }

    private static Fetcher allowing(Peer peer) {
        return new Fetcher(new Hosts(List.of(peer.host())), QUICK);
    }

    private static FetchFault fault(Fetcher fetcher, String address) {
        return catchThrowableOfType(FetchFault.class, () -> fetcher.get(address));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "file:///etc/passwd",
                "FILE:///etc/passwd",
                "file:///dev/zero",
                "jar:http://127.0.0.1/a!/b.png",
                "ftp://127.0.0.1/a",
                "classpath:application.yml",
                "netdoc:/etc/passwd",
                "gopher://127.0.0.1/",
                "data:image/png;base64,AAAA",
                "javascript:alert(1)",
                "photos/a.jpg",
                ""
            })
    void onlyTheWebIsAsked(String address) {
        assertThat(fault(strict(), address).code()).isEqualTo("ASSET_SCHEME");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1/",
                "http://127.1/",
                "http://2130706433/",
                "http://0.0.0.0/",
                "http://10.1.2.3/",
                "http://169.254.169.254/latest/meta-data/",
                "http://192.168.0.1/",
                "http://[::1]/",
                "http://[::ffff:127.0.0.1]/",
                "http://[::127.0.0.1]/",
                "http://[fd00::1]/",
                "http://[64:ff9b::7f00:1]/",
                "http://[2002:7f00:1::]/",
                "http://localhost/",
                "http://localhost./",
                "http://user:pass@127.0.0.1/",
                "http://127.0.0.1\\@example.com/",
                "http://exa mple/",
                "http:///nohost",
                "//127.0.0.1/"
            })
    void noAddressThatIsNotPublicIsConnectedTo(String address) {
        assertThat(fault(strict(), address).code()).isEqualTo("ASSET_HOST");
    }

    @Test
    void theCanaryOnLoopbackSeesNothing() {
        try (var canary = Peer.canary()) {
            var fault = fault(strict(), canary.address("/x"));

            assertThat(fault.code()).isEqualTo("ASSET_HOST");
            assertThat(canary.requests()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "10.0.0.1,false",
        "8.8.8.8,true",
        "172.15.0.1,true",
        "172.16.0.1,false",
        "100.64.0.1,false",
        "100.128.0.1,true",
        "224.0.0.1,false",
        "2606:4700::1,true",
        "2001:db8::1,false",
        "fe80::1,false",
        "64:ff9b::808:808,true",
        "2002:808:808::1,true",
        "2001:0:1::1,false"
    })
    void whichAddressesArePublic(String address, boolean isPublic) throws UnknownHostException {
        assertThat(PublicAddresses.isPublic(InetAddress.getByName(address))).isEqualTo(isPublic);
    }

    @Test
    void aHostThatThePublicationNamesMayBeAsked() throws FetchFault {
        try (var peer = new Peer(request -> Reply.of(200, "yes"))) {
            assertThat(new String(allowing(peer).get(peer.address("/a?b=c d")).body(), StandardCharsets.UTF_8))
                    .isEqualTo("yes");
            assertThat(peer.requests().getFirst().query()).containsEntry("b", "c d");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"file:///etc/passwd", "http://169.254.169.254/", "ftp://127.0.0.1/", "http://[::1]:9/"})
    void aRedirectIsCheckedLikeAnyAddress(String target) {
        try (var peer = new Peer(request -> Reply.of(302, "").with("Location", target))) {
            assertThat(fault(allowing(peer), peer.address("/")).code()).isIn("ASSET_SCHEME", "ASSET_HOST");
        }
    }

    @Test
    void aRedirectToTheCanaryIsNotFollowed() {
        try (var canary = Peer.canary();
                var peer = new Peer(request -> Reply.of(301, "").with("Location", canary.address("/x")))) {
            assertThat(fault(allowing(peer), peer.address("/")).code()).isEqualTo("ASSET_HOST");
            assertThat(canary.requests()).isEmpty();
        }
    }

    @Test
    void aRedirectWithoutEndIsLeft() {
        try (var peer = new Peer(request -> Reply.of(302, "").with("Location", "/again"))) {
            assertThat(fault(allowing(peer), peer.address("/")).code()).isEqualTo("ASSET_HTTP");
            assertThat(peer.requests()).hasSize(4);
        }
    }

    @Test
    void passwordsDoNotFollowARedirectToAnotherHost() throws FetchFault {
        try (var other = new Peer(request -> Reply.of(200, "other"));
                var peer = new Peer(request -> Reply.of(302, "").with("Location", other.address("/")))) {
            var fetcher = new Fetcher(new Hosts(List.of(peer.host(), other.host())), QUICK);

            fetcher.get(peer.address("/"), Map.of("Authorization", "Basic secret"));

            assertThat(peer.requests().getFirst().headers()).containsKey("authorization");
            assertThat(other.requests().getFirst().headers()).doesNotContainKey("authorization");
        }
    }

    @Test
    void aServerThatNeverAnswersIsLeftAfterTheTimeLimit() {
        try (var peer = new Peer(request -> Reply.of(200, "late").stalling(60_000))) {
            var start = System.nanoTime();

            assertThat(fault(allowing(peer), peer.address("/")).code()).isEqualTo("ASSET_TIMEOUT");
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(5));
        }
    }

    @Test
    void moreBytesThanTheLimitAreNotRead() {
        try (var peer = new Peer(request -> Reply.of(200, new byte[2 << 20]))) {
            assertThat(fault(allowing(peer), peer.address("/")).code()).isEqualTo("ASSET_TOO_BIG");
        }
    }

    @Test
    void bytesAreCountedAfterUnpacking() throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            for (var i = 0; i < 60; i++) {
                gzip.write(new byte[1 << 20]);
            }
        }
        try (var peer = new Peer(request -> Reply.of(200, packed.toByteArray()).with("Content-Encoding", "gzip"))) {
            assertThat(packed.size()).isLessThan(1 << 20);
            assertThat(fault(allowing(peer), peer.address("/")).code()).isEqualTo("ASSET_TOO_BIG");
        }
    }

    @Test
    void aCutAnswerIsKnownAsSuch() throws FetchFault {
        try (var peer = new Peer(request -> Reply.of(200, "0123456789").cutAfter(4))) {
            var answer = allowing(peer).get(peer.address("/"));

            assertThat(answer.isWhole()).isFalse();
            assertThat(answer.body()).hasSize(4);
        }
    }

    @Test
    void anAnswerInChunksIsPutTogether() throws FetchFault {
        try (var peer = new Peer(request ->
                Reply.of(200, "4\r\nWiki\r\n6;x=y\r\npedia \r\n0\r\n\r\n").with("Transfer-Encoding", "chunked"))) {
            assertThat(new String(allowing(peer).get(peer.address("/")).body(), StandardCharsets.UTF_8))
                    .isEqualTo("Wikipedia ");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"4\r\nWi", "zz\r\nWiki\r\n0\r\n\r\n", "4\r\nWikiX\r\n0\r\n\r\n"})
    void damagedChunksAreNotTakenForAWholeAnswer(String body) throws FetchFault {
        try (var peer = new Peer(request -> Reply.of(200, body).with("Transfer-Encoding", "chunked"))) {
            assertThat(allowing(peer).get(peer.address("/")).isWhole()).isFalse();
        }
    }

    @Test
    void aPortOtherThanTheWebsIsNotAskedUnlessNamed() {
        assertThat(fault(strict(), "http://8.8.8.8:25/").code()).isEqualTo("ASSET_HOST");
    }
}
