package press.broadsheet.intake.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static press.broadsheet.intake.ingest.IngestFixtures.source;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.broadsheet.layout.Source;

/// A day's paper takes the day's stories, not a site's whole past.
class WindowTest {
    @TempDir
    Path folder;

    private final WordPressPeer site = new WordPressPeer();
    private IngestFixtures newsroom;

    @BeforeEach
    void open() {
        newsroom = new IngestFixtures(folder);
        site.post(1, "Of last year, mended today", "2026-11-23T22:00:00");
        site.published(1, "2025-03-01T08:00:00");
        site.post(2, "Of the day before", "2026-11-22T12:00:00");
        site.published(2, "2026-11-22T12:00:00");
        site.post(3, "Of this day", "2026-11-23T12:00:00");
        site.published(3, "2026-11-23T12:00:00");
    }

    @AfterEach
    void close() {
        site.close();
    }

    private Source site(int days) {
        return new Source(
                "site",
                "wordpress",
                site.address(),
                "",
                "",
                List.of(),
                days,
                "",
                new TreeMap<>(),
                new TreeMap<>(),
                List.of(site.peer().host()));
    }

    @Test
    void anOldStoryThatOnlyWasMendedDoesNotComeIntoTheDay() throws IOException {
        newsroom.ingest(site(2));

        assertThat(newsroom.headlines()).containsExactly("Of the day before", "Of this day");
        assertThat(site.peer().requests().getFirst().query())
                .containsEntry("after", "2026-11-21T18:29:59Z"); // a second before midnight in the newsroom
    }

    @Test
    void withoutALimitAllComes() throws IOException {
        newsroom.ingest(site(0));

        assertThat(newsroom.headlines()).hasSize(3);
        assertThat(site.peer().requests().getFirst().query()).doesNotContainKeys("after", "before");
    }

    @Test
    void aBackIssueIsFilledUpToItsHourAndWhatIsNewStaysNew() throws IOException {
        var tally = newsroom.ingest(
                site(0),
                "2026-11-23",
                Optional.of(Instant.parse("2026-11-22T00:00:00Z")),
                Optional.of(Instant.parse("2026-11-23T00:00:00Z")));
        var today = newsroom.ingest(site(2));

        assertThat(tally.fresh()).isEqualTo(2);
        assertThat(site.peer().requests().getFirst().query())
                .containsEntry("before", "2026-11-23T00:00:00Z")
                .containsEntry("modified_after", "2026-11-21T23:59:59Z");
        assertThat(today.fresh()).isEqualTo(1);
        assertThat(newsroom.headlines()).containsExactly("Of this day");
    }

    @Test
    void whatAFolderHoldsOfOtherTimesIsLeftAndCounted() throws IOException {
        var inbox = newsroom.inbox("inbox", "old.md", "---\ndate: 2025-03-01\n---\n# Old\n\nText.");
        newsroom.inbox("inbox", "new.md", "---\ndate: 2026-11-23\n---\n# New\n\nText of today.");
        var old = Optional.of(Instant.parse("2026-11-20T00:00:00Z"));

        var tally = newsroom.ingest(source("folder", inbox.toString()), "2026-11-24", old);

        assertThat(newsroom.headlines()).containsExactly("New");
        assertThat(tally.outside()).isEqualTo(1);
    }
}
