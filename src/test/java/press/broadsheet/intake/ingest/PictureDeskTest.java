package press.broadsheet.intake.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static press.broadsheet.intake.ingest.IngestFixtures.codes;
import static press.broadsheet.intake.ingest.IngestFixtures.source;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import press.broadsheet.hash.Sha256;
import press.broadsheet.intake.PictureBytes;
import press.broadsheet.intake.fetch.Peer;
import press.broadsheet.intake.fetch.Peer.Reply;

/// Pictures come with their stories: each once, checked by its bytes, and never from where they should not.
class PictureDeskTest {
    @TempDir
    Path folder;

    private final Map<String, Reply> files = new TreeMap<>();
    private final Peer host = new Peer(request -> files.getOrDefault(request.path(), Reply.of(404, "no")));
    private final Peer canary = Peer.canary();
    private final WordPressPeer site = new WordPressPeer();
    private IngestFixtures newsroom;

    @BeforeEach
    void open() {
        newsroom = new IngestFixtures(folder);
    }

    @AfterEach
    void close() {
        host.close();
        canary.close();
        site.close();
    }

    private Tally ingest() throws IOException {
        return newsroom.ingest(source("wordpress", site.address(), site.peer().host(), host.host()));
    }

    private void file(String path, byte[] bytes) {
        files.put(path, Reply.of(200, bytes));
    }

    @Test
    void featuredPicturesFiguresAndGalleriesBecomePicturesOfTheStory() throws IOException {
        file("/a.jpg", PictureBytes.jpeg(400, 300));
        file("/b.jpg", PictureBytes.jpeg(401, 300));
        file("/c.jpg", PictureBytes.jpeg(402, 300));
        site.post(
                1,
                "With pictures",
                "2026-11-23T10:00:00",
                "<p>One.</p><figure><img src=\"%s\"><figcaption>Bee. Photo: A. Dar</figcaption></figure><p>Two.</p><div class=\"gallery\"><dl class=\"gallery-item\"><dt><img src=\"%s\" alt=\"Sea\"></dt><dd class=\"wp-caption-text\">Sea.</dd></dl></div><p><img src=\"%s\"></p>"
                        .formatted(host.address("/b.jpg"), host.address("/c.jpg"), host.address("/a-300x200.jpg")),
                host.address("/a.jpg"));

        var tally = ingest();

        assertThat(tally.remarks()).isEmpty();
        var story = newsroom.made().value().day().stories().getFirst();
        assertThat(story.pictures()).extracting(picture -> picture.widthPx()).containsExactly(400, 401, 402);
        assertThat(story.pictures())
                .extracting(picture -> picture.caption())
                .containsExactly("A caption.", "Bee.", "Sea.");
        assertThat(story.pictures().get(1).credit()).isEqualTo("A. Dar");
        assertThat(story.body()).hasSize(2);
    }

    @Test
    void onePictureInManyStoriesIsFetchedAndStoredOnce() throws IOException {
        file("/a.jpg", PictureBytes.jpeg(400, 300));
        for (var i = 1; i <= 30; i++) {
            site.post(
                    i,
                    "Story " + i,
                    "2026-11-23T10:00:%02d".formatted(i),
                    "<p>Text " + i + ".</p>",
                    host.address("/a.jpg"));
        }

        var tally = ingest();

        assertThat(tally.pictures()).isEqualTo(1);
        assertThat(host.requests()).hasSize(1);
        try (var photos = Files.list(newsroom.day().resolve("photos"))) {
            assertThat(photos).hasSize(1);
        }
        assertThat(newsroom.articles())
                .allMatch(article -> article.path("images").elements().size() == 1);
    }

    @Test
    void theOriginalIsKeptAndTheDayGetsTheStripped() throws IOException {
        var original = PictureBytes.joined(PictureBytes.jpeg(400, 300, 6), "trailing".getBytes(StandardCharsets.UTF_8));
        file("/a.jpg", original);
        site.post(1, "Story", "2026-11-23T10:00:00", "<p>Text.</p>", host.address("/a.jpg"));

        ingest();

        assertThat(new Store(newsroom.store()).get(Sha256.of(original))).isEqualTo(original);
        var inDay = newsroom.day()
                .resolve(newsroom.articles()
                        .getFirst()
                        .path("images")
                        .elements()
                        .getFirst()
                        .path("file")
                        .text());
        assertThat(Files.readAllBytes(inDay)).hasSizeLessThan(original.length);
        assertThat(newsroom.made()
                        .value()
                        .day()
                        .stories()
                        .getFirst()
                        .pictures()
                        .getFirst()
                        .orientation())
                .isEqualTo(6);
    }

    @ParameterizedTest(name = "{0} gives {1}")
    @CsvSource({
        "html, IMAGE_TYPE",
        "empty, IMAGE_BROKEN",
        "cut, IMAGE_BROKEN",
        "huge, IMAGE_TOO_LARGE",
        "svg, IMAGE_TYPE",
        "heic, IMAGE_TYPE",
        "dot, IMAGE_TOO_SMALL",
        "missing, ASSET_HTTP",
        "error, ASSET_HTTP",
        "severed, ASSET_HTTP",
        "slow, ASSET_TIMEOUT",
        "large, ASSET_TOO_BIG"
    })
    void aBadPictureCostsTheStoryItsPictureAndNothingElse(String kind, String code) throws IOException {
        bad(kind);
        file("/good.jpg", PictureBytes.jpeg(400, 300));
        site.post(
                1,
                "Story",
                "2026-11-23T10:00:00",
                "<p>Text.</p><img src=\"" + host.address("/good.jpg") + "\">",
                host.address("/bad.jpg"));

        var tally = ingest();

        assertThat(codes(tally)).containsExactly(code);
        assertThat(tally.fresh()).isEqualTo(1);
        assertThat(newsroom.articles().getFirst().path("images").elements()).hasSize(1);
        assertThat(newsroom.made().remarks()).anyMatch(remark -> remark.code().equals(code));
    }

    private void bad(String kind) {
        var good = PictureBytes.jpeg(400, 300);
        switch (kind) {
            case "html" -> file("/bad.jpg", "<html>Sorry</html>".getBytes(StandardCharsets.UTF_8));
            case "empty" -> file("/bad.jpg", new byte[0]);
            case "cut" -> file("/bad.jpg", PictureBytes.cut(good, 60));
            case "huge" -> file("/bad.jpg", PictureBytes.png(40_000, 40_000));
            case "svg" -> file("/bad.jpg", "<svg onload=\"x()\"/>".getBytes(StandardCharsets.UTF_8));
            case "heic" -> file("/bad.jpg", PictureBytes.hex("00000018 66747970 68656963 00000000"));
            case "dot" -> file("/bad.jpg", PictureBytes.jpeg(1, 1));
            case "error" -> files.put("/bad.jpg", Reply.of(500, "oops"));
            case "severed" -> files.put("/bad.jpg", Reply.of(200, good).cutAfter(50));
            case "slow" -> files.put("/bad.jpg", Reply.of(200, good).stalling(60_000));
            case "large" -> file("/bad.jpg", new byte[3 << 20]);
            default -> {}
        }
    }

    @Test
    void noMarkupMakesUsAskTheCanaryOrOpenAFile() throws IOException {
        var evil = canary.address("/x.jpg");
        site.post(
                1,
                "Evil",
                "2026-11-23T10:00:00",
                ("<p>Text.</p><img src=\"%1$s\"><img srcset=\"%1$s 900w\"><img data-src=\"%1$s\"><a href=\"%1$s\"><img src=\"x\"></a>"
                                + "<link rel=stylesheet href=\"%1$s\"><style>@import url(%1$s)</style><iframe src=\"%1$s\"></iframe>"
                                + "<object data=\"%1$s\"></object><embed src=\"%1$s\"><video src=\"%1$s\" poster=\"%1$s\"></video>"
                                + "<svg><image href=\"%1$s\"/></svg><img src=\"file:///etc/passwd\"><img src=\"FILE:///dev/zero\">"
                                + "<img src=\"jar:%1$s!/a\"><img src=\"//%2$s/y\"><p style=\"background:url(%1$s)\">More.</p>"
                                + "<?xml-stylesheet href=\"%1$s\"?><base href=\"%1$s\"><meta http-equiv=refresh content=\"0;url=%1$s\">")
                        .formatted(evil, canary.host()),
                evil);

        var tally = ingest();

        assertThat(canary.requests()).isEmpty();
        assertThat(codes(tally)).contains("ASSET_HOST", "ASSET_SCHEME");
        assertThat(newsroom.articles().getFirst().path("images").elements()).isEmpty();
        assertThat(newsroom.made()
                        .value()
                        .day()
                        .stories()
                        .getFirst()
                        .body()
                        .getFirst()
                        .text())
                .isEqualTo("Text.");
        assertThat(canary.requests()).isEmpty();
    }

    @Test
    void aRedirectToTheCanaryOrAFileGivesNoPicture() throws IOException {
        files.put("/to-canary.jpg", Reply.of(302, "").with("Location", canary.address("/x")));
        files.put("/to-file.jpg", Reply.of(302, "").with("Location", "file:///etc/passwd"));
        site.post(
                1,
                "Evil",
                "2026-11-23T10:00:00",
                "<p>Text.</p><img src=\"" + host.address("/to-file.jpg") + "\">",
                host.address("/to-canary.jpg"));

        assertThat(codes(ingest())).containsExactly("ASSET_HOST", "ASSET_SCHEME");
        assertThat(canary.requests()).isEmpty();
    }

    @Test
    void aFolderGivesNoPictureFromOutsideItself() throws IOException {
        var secret = Files.write(folder.resolve("secret.jpg"), PictureBytes.jpeg(40, 30));
        var inbox = newsroom.inbox(
                "inbox",
                "a.json",
                "{\"articles\":[{\"id\":\"1\",\"headline\":\"H\",\"body\":[\"T.\"],"
                        + "\"images\":[\"../secret.jpg\",\"" + secret + "\",\"link.jpg\",\"in.jpg\"]}]}");
        Files.createSymbolicLink(inbox.resolve("link.jpg"), secret);
        Files.write(inbox.resolve("in.jpg"), PictureBytes.jpeg(50, 40));

        var tally = newsroom.ingest(source("folder", inbox.toString()));

        assertThat(codes(tally)).containsOnly("ASSET_PATH");
        assertThat(newsroom.articles().getFirst().path("images").elements()).hasSize(1);
    }

    @Test
    void aFolderGivesNoStoryFromOutsideItself() throws IOException {
        var secret = Files.writeString(folder.resolve("secret.md"), "# Secret\n\nText.");
        var inbox = newsroom.inbox("inbox", "in.md", "# Open\n\nOther text.");
        Files.createSymbolicLink(inbox.resolve("link.md"), secret);
        Files.createSymbolicLink(inbox.resolve("up"), folder);

        newsroom.ingest(source("folder", inbox.toString()));

        assertThat(newsroom.headlines()).containsExactly("Open");
    }

    @Test
    void filesThatDifferOnlyByCaseOrInTheWayAnAccentIsWrittenAreTwoStories() throws IOException {
        var inbox = newsroom.inbox("inbox", "caf\u00E9.md", "# One\n\nFirst text.");
        newsroom.inbox("inbox", "cafe\u0301.md", "# Two\n\nSecond text.");
        newsroom.inbox("inbox", "Caf\u00E9.md", "# Three\n\nThird text.");

        newsroom.ingest(source("folder", inbox.toString()));

        assertThat(newsroom.headlines()).containsExactlyInAnyOrder("One", "Two", "Three");
        assertThat(newsroom.made().value().day().stories()).hasSize(3);
    }

    @Test
    void aPictureThatCouldNotBeHadComesWithTheNextRun() throws IOException {
        files.put("/a.jpg", Reply.of(503, "busy"));
        site.post(1, "Story", "2026-11-23T10:00:00", "<p>Text.</p>", host.address("/a.jpg"));
        ingest();
        file("/a.jpg", PictureBytes.jpeg(400, 300));

        var tally = ingest();

        assertThat(tally.remarks()).isEmpty();
        assertThat(newsroom.articles().getFirst().path("images").elements()).hasSize(1);
        assertThat(newsroom.articles().getFirst().path("remarks").isAbsent()).isTrue();
    }
}
