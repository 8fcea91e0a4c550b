package press.broadsheet.intake.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static press.broadsheet.intake.ingest.IngestFixtures.codes;
import static press.broadsheet.intake.ingest.IngestFixtures.source;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.broadsheet.intake.IntakeException;
import press.broadsheet.intake.fetch.Peer.Reply;
import press.broadsheet.layout.Source;

/// A newsroom whose stories are on WordPress gets each into the day, whatever the site does meanwhile.
class WordPressIngestTest {
    @TempDir
    Path folder;

    private final WordPressPeer site = new WordPressPeer();
    private IngestFixtures newsroom;
    private Source source;

    @BeforeEach
    void open() {
        newsroom = new IngestFixtures(folder);
        source = source("wordpress", site.address(), site.peer().host());
    }

    @AfterEach
    void close() {
        site.close();
    }

    private void posts(int count) {
        for (var i = 1; i <= count; i++) {
            site.post(i, "Story " + i, "2026-11-23T10:%02d:%02d".formatted(i / 60, i % 60));
        }
    }

    @Test
    void allPagesComeInTheOrderOfTheirChange() throws IOException {
        posts(250);

        var tally = newsroom.ingest(source);

        assertThat(tally.fresh()).isEqualTo(250);
        assertThat(newsroom.headlines()).hasSize(250).startsWith("Story 1").endsWith("Story 250");
        assertThat(site.peer().requests()).hasSize(3);
        assertThat(site.peer().requests().getFirst().query())
                .containsEntry("_embed", "1")
                .containsEntry("per_page", "100");
    }

    @Test
    void aSecondRunAsksOnlyForWhatChangedAndChangesNothing() throws IOException {
        posts(5);
        newsroom.ingest(source);
        var before = Files.readAllBytes(newsroom.day().resolve("articles.json"));

        var tally = newsroom.ingest(source);

        assertThat(site.peer().requests().getLast().query()).containsEntry("modified_after", "2026-11-23T10:00:04Z");
        assertThat(tally.fresh() + tally.updated()).isZero();
        assertThat(Files.readAllBytes(newsroom.day().resolve("articles.json"))).isEqualTo(before);
    }

    @Test
    void aChangedPostTakesThePlaceOfTheOlderVersionWhichIsKept() throws IOException {
        posts(3);
        newsroom.ingest(source);
        site.post(2, "Story 2, corrected", "2026-11-23T12:00:00");

        var tally = newsroom.ingest(source);

        assertThat(tally.updated()).isEqualTo(1);
        assertThat(newsroom.headlines()).containsExactly("Story 1", "Story 2, corrected", "Story 3");
        var ledger = Ledger.open(newsroom.store().resolve("sources/site/ledger.jsonl"));
        assertThat(ledger.of("2")).hasSize(2);
        assertThat(new String(
                        new Store(newsroom.store())
                                .get(ledger.of("2").getFirst().article()),
                        StandardCharsets.UTF_8))
                .contains("\"Story 2\"");
    }

    @Test
    void theApplicationPasswordIsSentAndAWrongOneIsSaidPlainly() throws IOException {
        posts(1);
        site.mood((request, reply) ->
                "Basic ZGVzazpzZWNyZXQ=".equals(request.headers().get("authorization")) ? reply : Reply.of(401, "{}"));
        var protectedSource = new Source(
                "site",
                "wordpress",
                site.address(),
                "desk",
                "SITE_PASSWORD",
                List.of(7, 9),
                0,
                "",
                new TreeMap<>(),
                new TreeMap<>(),
                List.of(site.peer().host()));

        assertThatThrownBy(() -> newsroom.ingest(protectedSource))
                .isInstanceOf(IntakeException.class)
                .hasMessageContaining("SITE_PASSWORD");
        newsroom.environment.put("SITE_PASSWORD", "wrong");
        assertThat(codes(newsroom.ingest(protectedSource))).containsExactly("SOURCE_HTTP");
        newsroom.environment.put("SITE_PASSWORD", "secret");
        assertThat(newsroom.ingest(protectedSource).fresh()).isEqualTo(1);
        assertThat(site.peer().requests().getLast().query()).containsEntry("categories", "7,9");
    }

    @Test
    void aBusySiteIsAskedAgainAfterTheTimeItNames() throws IOException {
        posts(1);
        var asked = new AtomicInteger();
        site.mood((request, reply) ->
                asked.incrementAndGet() == 1 ? Reply.of(429, "slow down").with("Retry-After", "17") : reply);

        assertThat(newsroom.ingest(source).fresh()).isEqualTo(1);
        assertThat(newsroom.pauses).containsExactly(Duration.ofSeconds(17));
    }

    @Test
    void aSiteThatFailsTwiceIsAskedAgain() throws IOException {
        posts(1);
        var asked = new AtomicInteger();
        site.mood((request, reply) -> asked.incrementAndGet() <= 2 ? Reply.of(500, "oops") : reply);

        assertThat(newsroom.ingest(source).fresh()).isEqualTo(1);
    }

    @Test
    void whatCameBeforeASiteBrokeDownStaysAndTheRestComesLater() throws IOException {
        posts(250);
        site.mood((request, reply) -> "99".equals(request.query().get("offset")) ? Reply.of(500, "oops") : reply);

        var broken = newsroom.ingest(source);
        site.mood((request, reply) -> reply);
        var mended = newsroom.ingest(source);

        assertThat(broken.fresh()).isEqualTo(100);
        assertThat(codes(broken)).contains("SOURCE_HTTP");
        assertThat(mended.fresh()).isEqualTo(150);
        assertThat(newsroom.headlines()).hasSize(250).doesNotHaveDuplicates();
    }

    @Test
    void aSlowSiteIsLeftAfterTheTimeLimit() throws IOException {
        posts(1);
        site.mood((request, reply) -> reply.stalling(60_000));
        var start = System.nanoTime();

        var tally = newsroom.ingest(source);

        assertThat(codes(tally)).containsExactly("SOURCE_TIMEOUT");
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(15));
    }

    @Test
    void ofAnAnswerThatIsCutTheWholeStoriesCountAndTheCursorStaysBehindThem() throws IOException {
        posts(40);
        site.mood((request, reply) -> reply.cutAfter(reply.body().length / 2));

        var cut = newsroom.ingest(source);
        site.mood((request, reply) -> reply);
        var whole = newsroom.ingest(source);

        assertThat(cut.fresh()).isBetween(15, 25);
        assertThat(codes(cut)).contains("FEED_TRUNCATED", "SOURCE_CUT");
        assertThat(cut.fresh() + whole.fresh()).isEqualTo(40);
        assertThat(newsroom.headlines()).hasSize(40).doesNotHaveDuplicates();
        assertThat(codes(whole)).doesNotContain("FEED_TRUNCATED");
    }

    @Test
    void noPostIsLostWhenAnotherIsChangedWhilePagesAreTurned() throws IOException {
        posts(150);
        var meanwhile = new AtomicInteger();
        site.mood((request, reply) -> {
            if ("0".equals(request.query().get("offset")) && meanwhile.getAndIncrement() == 0) {
                site.post(1, "Story 1, changed meanwhile", "2026-11-23T23:00:00");
            }
            return reply;
        });

        newsroom.ingest(source);

        assertThat(newsroom.headlines())
                .hasSize(150)
                .contains("Story 1, changed meanwhile", "Story 100", "Story 101", "Story 102");
    }
}
