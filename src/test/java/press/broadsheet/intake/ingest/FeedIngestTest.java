package press.broadsheet.intake.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static press.broadsheet.intake.ingest.IngestFixtures.codes;
import static press.broadsheet.intake.ingest.IngestFixtures.source;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.broadsheet.intake.fetch.Peer;
import press.broadsheet.intake.fetch.Peer.Reply;
import press.broadsheet.layout.Source;

/// A wire that arrives as RSS is asked for only when it has changed.
class FeedIngestTest {
    @TempDir
    Path folder;

    private static String rss(String... items) {
        return "<rss version=\"2.0\"><channel><title>Wire</title><link>http://w/</link><description>d</description>"
                + String.join("", items) + "</channel></rss>";
    }

    private static String item(int id, String text) {
        return "<item><guid isPermaLink=\"false\">g" + id + "</guid><title>Item " + id
                + "</title><pubDate>Mon, 23 Nov 2026 10:00:0" + id + " GMT</pubDate><description>" + text
                + "</description></item>";
    }

    @Test
    void anUnchangedFeedIsNotSentAgain() throws IOException {
        try (var wire = new Peer(request -> "\"v1\"".equals(request.headers().get("if-none-match"))
                        && "Mon, 23 Nov 2026 10:00:00 GMT"
                                .equals(request.headers().get("if-modified-since"))
                ? Reply.of(304, "")
                : Reply.of(200, rss(item(1, "One.")))
                        .with("ETag", "\"v1\"")
                        .with("Last-Modified", "Mon, 23 Nov 2026 10:00:00 GMT"))) {
            var newsroom = new IngestFixtures(folder);
            var source = source("feed", wire.address("/feed.xml"), wire.host());

            assertThat(newsroom.ingest(source).fresh()).isEqualTo(1);
            var again = newsroom.ingest(source);

            assertThat(again.fresh() + again.unchanged()).isZero();
            assertThat(again.remarks()).isEmpty();
            assertThat(wire.requests()).hasSize(2);
        }
    }

    @Test
    void ofACutFeedTheWholeItemsCountAndItIsAskedForAgain() throws IOException {
        var whole = rss(item(2, "Two, newest."), item(1, "One.".repeat(50)));
        var reply = new AtomicReference<>(
                Reply.of(200, whole).with("ETag", "\"v2\"").cutAfter(whole.length() - 90));
        try (var wire = new Peer(request -> reply.get())) {
            var newsroom = new IngestFixtures(folder);
            var source = source("feed", wire.address("/feed.xml"), wire.host());

            var cut = newsroom.ingest(source);
            reply.set(Reply.of(200, whole).with("ETag", "\"v2\""));
            var mended = newsroom.ingest(source);

            assertThat(cut.fresh()).isEqualTo(1);
            assertThat(codes(cut)).contains("FEED_TRUNCATED", "SOURCE_CUT");
            assertThat(wire.requests().getLast().headers()).doesNotContainKey("if-none-match");
            assertThat(mended.fresh()).isEqualTo(1);
            assertThat(newsroom.headlines()).containsExactly("Item 2", "Item 1");
        }
    }

    @Test
    void ofTwoVersionsInOneFeedTheNewerStandsAndTheOlderIsKept() throws IOException {
        var newer = item(1, "Newer.").replace("10:00:01", "11:00:00");
        try (var wire = new Peer(request -> Reply.of(200, rss(item(1, "Older."), newer)))) {
            var newsroom = new IngestFixtures(folder);

            var tally = newsroom.ingest(source("feed", wire.address("/feed.xml"), wire.host()));

            assertThat(tally.fresh()).isEqualTo(1);
            assertThat(tally.updated()).isEqualTo(1);
            assertThat(newsroom.articles()).hasSize(1);
            assertThat(newsroom.articles().getFirst().path("body").text()).isEqualTo("Newer.");
            assertThat(Ledger.open(newsroom.store().resolve("sources/site/ledger.jsonl"))
                            .of("g1"))
                    .hasSize(2);
        }
    }

    @Test
    void ofTwoVersionsWithoutDatesTheFirstStandsAndTheDeskIsTold() throws IOException {
        var undated = item(1, "First.").replaceAll("<pubDate>.*?</pubDate>", "");
        try (var wire = new Peer(request -> Reply.of(200, rss(undated, undated.replace("First.", "Second."))))) {
            var newsroom = new IngestFixtures(folder);

            var tally = newsroom.ingest(source("feed", wire.address("/feed.xml"), wire.host()));

            assertThat(newsroom.articles().getFirst().path("body").text()).isEqualTo("First.");
            assertThat(codes(tally)).contains("OLDER_REVISION");
        }
    }

    @Test
    void aFeedThatIsAnErrorPageIsSaidPlainly() throws IOException {
        try (var wire = new Peer(request -> Reply.of(200, "<html><body>Sorry</body></html>"))) {
            var tally = new IngestFixtures(folder).ingest(source("feed", wire.address("/feed.xml"), wire.host()));

            assertThat(tally.fresh()).isZero();
            assertThat(codes(tally)).containsExactly("FEED_UNKNOWN");
        }
    }

    @Test
    void aWireBehindAPasswordIsAskedWithItAndAWrongOneIsSaidPlainly() throws IOException {
        try (var wire = new Peer(
                request -> "Basic ZGVzazpzZWNyZXQ=".equals(request.headers().get("authorization"))
                        ? Reply.of(200, rss(item(1, "One.")))
                        : Reply.of(401, "no"))) {
            var newsroom = new IngestFixtures(folder);
            var open = source("feed", wire.address("/feed.xml"), wire.host());
            var locked = new Source(
                    "site",
                    "feed",
                    open.address(),
                    "desk",
                    "WIRE_PASSWORD",
                    List.of(),
                    0,
                    "",
                    new TreeMap<>(),
                    new TreeMap<>(),
                    open.hosts());

            assertThat(codes(newsroom.ingest(open))).containsExactly("SOURCE_HTTP");
            newsroom.environment.put("WIRE_PASSWORD", "secret");
            assertThat(newsroom.ingest(locked).fresh()).isEqualTo(1);
        }
    }

    @Test
    void aBusyWireIsAskedAgainAfterTheTimeItNamesAndAFailingOneToo() throws IOException {
        var asked = new AtomicInteger();
        try (var wire = new Peer(request -> switch (asked.incrementAndGet()) {
            case 1 -> Reply.of(429, "slow down").with("Retry-After", "17");
            case 2 -> Reply.of(500, "oops");
            default -> Reply.of(200, rss(item(1, "One.")));
        })) {
            var newsroom = new IngestFixtures(folder);

            assertThat(newsroom.ingest(source("feed", wire.address("/feed.xml"), wire.host()))
                            .fresh())
                    .isEqualTo(1);
            assertThat(newsroom.pauses).containsExactly(Duration.ofSeconds(17), Duration.ofSeconds(4));
        }
    }

    @Test
    void aWireThatFailsForGoodOrIsSlowLeavesTheDayAsItWas() throws IOException {
        var reply = new AtomicReference<>(Reply.of(200, rss(item(1, "One."))));
        try (var wire = new Peer(request -> reply.get())) {
            var newsroom = new IngestFixtures(folder);
            var source = source("feed", wire.address("/feed.xml"), wire.host());
            newsroom.ingest(source);

            reply.set(Reply.of(503, "away"));
            var failed = newsroom.ingest(source);
            reply.set(Reply.of(200, rss(item(2, "Two."))).stalling(60_000));
            var slow = newsroom.ingest(source);

            assertThat(codes(failed)).containsExactly("SOURCE_HTTP");
            assertThat(codes(slow)).containsExactly("SOURCE_TIMEOUT");
            assertThat(newsroom.headlines()).containsExactly("Item 1");
        }
    }
}
