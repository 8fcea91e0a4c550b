package press.broadsheet.intake.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static press.broadsheet.intake.ingest.IngestFixtures.named;
import static press.broadsheet.intake.ingest.IngestFixtures.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import press.broadsheet.layout.Source;

/// A source is asked when its schedule says, by the newsroom's clock.
class ScheduleTest {
    private static final ZoneId KOLKATA = ZoneId.of("Asia/Kolkata");

    @TempDir
    Path folder;

    @ParameterizedTest(name = "{0}, asked {1}: due at {2} is {3}")
    @CsvSource({
        "every 10 minutes, 2026-11-24T10:00:00Z, 2026-11-24T10:05:00Z, false",
        "every 10 minutes, 2026-11-24T10:00:00Z, 2026-11-24T10:09:30Z, true",
        "every 1 minute, 2026-11-24T10:00:00Z, 2026-11-24T10:00:50Z, false",
        "every 2 hours, 2026-11-24T10:00:00Z, 2026-11-24T11:30:00Z, false",
        "every 2 hours, 2026-11-24T10:00:00Z, 2026-11-24T12:00:00Z, true",
        "daily 18:00 21:30, 2026-11-24T12:31:00Z, 2026-11-24T15:59:00Z, false",
        "daily 18:00 21:30, 2026-11-24T12:31:00Z, 2026-11-24T16:00:00Z, true",
        "daily 18:00 21:30, 2026-11-24T16:01:00Z, 2026-11-25T12:29:00Z, false",
        "daily 18:00 21:30, 2026-11-24T16:01:00Z, 2026-11-25T12:30:00Z, true",
        "daily 18:00, 2026-11-20T12:31:00Z, 2026-11-25T03:00:00Z, true"
    })
    void aSourceIsDueAfterItsTime(String text, Instant last, Instant now, boolean isDue) {
        assertThat(new Schedule(text).isDue(Optional.of(last), now, KOLKATA)).isEqualTo(isDue);
    }

    @Test
    void aSourceThatWasNeverAskedIsDueAtOnceAndOneWithoutAScheduleNever() {
        var now = Instant.parse("2026-11-24T10:00:00Z");

        assertThat(new Schedule("daily 18:00").isDue(Optional.empty(), now, KOLKATA))
                .isTrue();
        assertThat(new Schedule("").isDue(Optional.empty(), now, KOLKATA)).isFalse();
    }

    private static Source scheduled(Source source, String schedule) {
        return new Source(
                source.name(),
                source.kind(),
                source.address(),
                "",
                "",
                List.of(),
                0,
                schedule,
                new TreeMap<>(),
                new TreeMap<>(),
                List.of());
    }

    @Test
    void whatHasBeenReadIsNotDueAgainBeforeItsTimeAndWhatFailedIs() throws IOException {
        var newsroom = new IngestFixtures(folder);
        var inbox = newsroom.inbox("inbox", "a.md", "# Head\n\nText.");
        var good = scheduled(source("folder", inbox.toString()), "every 10 minutes");
        var gone = scheduled(named(source("feed", "http://127.0.0.1:1/"), "gone"), "every 10 minutes");
        newsroom.ingest(good);
        newsroom.ingest(gone);
        var sources = new Sources(IngestFixtures.publication(good, gone), name -> null);
        var now = Instant.now();

        assertThat(sources.due(newsroom.store(), now)).containsExactly("gone");
        assertThat(sources.due(newsroom.store(), now.plus(Duration.ofMinutes(10))))
                .containsExactly("site", "gone");
        assertThat(sources.nextDue(newsroom.store(), now)).hasValue(now);
        assertThat(Files.readString(newsroom.day().resolve("articles.json"))).contains("SOURCE_HOST");
    }
}
