package press.broadsheet.intake.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static press.broadsheet.intake.ingest.IngestFixtures.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import press.broadsheet.edition.Block;
import press.broadsheet.edition.Story;
import press.broadsheet.intake.fetch.Peer;
import press.broadsheet.intake.fetch.Peer.Reply;

/// One opinion piece, as its site's interface gives it and as a reader saved the page, is the same story in print.
class SeedPageTest {
    private static final Path FEEDS = Path.of("src/test/resources/intake/feeds");

    @TempDir
    Path folder;

    @Test
    void theOpinionPieceComesRightFromWordPress() throws IOException {
        var json = Files.readAllBytes(FEEDS.resolve("wordpress/opinion-piece.json"));
        try (var site =
                new Peer(request -> Reply.of(200, json).with("X-WP-Total", "1").with("X-WP-TotalPages", "1"))) {
            var newsroom = new IngestFixtures(folder);
            newsroom.ingest(source("wordpress", site.address("/wp-json"), site.host()));

            assertIsTheOpinionPiece(newsroom);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"page/opinion-piece.html", "page/no-known-names.html"})
    void theOpinionPieceComesRightFromASavedPage(String page) throws IOException {
        var newsroom = new IngestFixtures(folder);
        newsroom.ingest(source("folder", FEEDS.resolve(page).toString()));

        assertIsTheOpinionPiece(newsroom);
    }

    private static void assertIsTheOpinionPiece(IngestFixtures newsroom) {
        assertThat(newsroom.articles().getFirst().path("published").text()).startsWith("2024-12-31");
        var story = newsroom.made().value().day().stories().getFirst();
        assertThat(story.headline()).isEqualTo("Afghanistan-Pakistan Bonhomie Ends");
        assertThat(story.byline()).isEqualTo("Asad Mirza");
        assertThat(story.section()).isEqualTo("OPINION");
        assertThat(story.writersNote())
                .startsWith("AsadMirza is a New Delhi-based senior commentator")
                .endsWith("media consultant.");
        assertIsItsText(story);
    }

    private static void assertIsItsText(Story story) {
        assertThat(story.body()).hasSize(20).allMatch(Block.Paragraph.class::isInstance);
        assertThat(story.body().getFirst().text())
                .startsWith("The once honky-dory relationship between Pakistani military");
        assertThat(story.body().getLast().text()).endsWith("threatening its own stability.");
        var text = String.join("\n", story.body().stream().map(Block::text).toList());
        assertThat(text)
                .doesNotContain("More News", "Load More", "Textiles", "Related", "Previous", "Read more", "EPAPER")
                .doesNotContain("can be contacted", "Designed by", "Facebook", "INVASIONS");
    }
}
