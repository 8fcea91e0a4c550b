package press.broadsheet.intake.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static press.broadsheet.intake.ingest.IngestFixtures.codes;
import static press.broadsheet.intake.ingest.IngestFixtures.named;
import static press.broadsheet.intake.ingest.IngestFixtures.source;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.broadsheet.intake.IntakeException;
import press.broadsheet.layout.Source;

/// Each story stands in one day once, in its newest version, and nothing that ever came is lost.
class ExactlyOnceTest {
    @TempDir
    Path folder;

    private IngestFixtures newsroom;

    @BeforeEach
    void open() {
        newsroom = new IngestFixtures(folder);
    }

    private Source inbox(String name, String file, String text) throws IOException {
        return named(source("folder", newsroom.inbox(name, file, text).toString()), name);
    }

    private static String article(String id, String modified, String headline, String text) {
        return """
                {"articles": [{"id": "%s", "modified": "%s", "headline": "%s", "section": "LOCAL",
                "body_format": "paragraphs", "body": ["%s"]}]}""".formatted(id, modified, headline, text);
    }

    private static String ninjs(String id, String more) {
        return "{\"uri\": \"" + id + "\", \"type\": \"text\", \"headline\": \"Head of " + id
                + "\", \"body_html\": \"<p>Text.</p>\"" + more + "}";
    }

    @Test
    void anOlderVersionThatComesLateIsKeptAndTheNewerStands() throws IOException {
        newsroom.ingest(inbox("wire", "a.json", article("1", "2026-11-23T12:00:00Z", "New", "New text.")));

        var tally = newsroom.ingest(inbox("wire", "a.json", article("1", "2026-11-23T11:00:00Z", "Old", "Old text.")));

        assertThat(newsroom.headlines()).containsExactly("New");
        assertThat(codes(tally)).containsExactly("OLDER_REVISION");
        assertThat(Ledger.open(newsroom.store().resolve("sources/wire/ledger.jsonl"))
                        .of("1"))
                .hasSize(2);
    }

    @Test
    void oneEventFromTwoWiresStaysTwiceAndTheDeskIsToldOfBoth() throws IOException {
        var text =
                "The old bridge over the river was closed on Monday after engineers found cracks in two of its piers,"
                        + " the mayor said.";
        newsroom.ingest(inbox("alpha", "a.json", article("1", "", "Old bridge closed after cracks found", text)));

        var tally = newsroom.ingest(
                inbox("beta", "b.json", article("77", "", "Cracks found: old bridge closed", text + " More.")));

        assertThat(newsroom.articles()).hasSize(2);
        assertThat(codes(tally)).containsExactly("SAME_EVENT");
        assertThat(tally.remarks().getFirst().cause()).contains("alpha-1", "beta", "Old bridge closed");
        assertThat(newsroom.made().remarks()).anyMatch(remark -> remark.code().equals("SAME_EVENT"));
    }

    @Test
    void twoStoriesThatOnlyShareAWordAreNoTwins() throws IOException {
        newsroom.ingest(inbox("alpha", "a.json", article("1", "", "Bridge opens to traffic", "One text here.")));

        var tally =
                newsroom.ingest(inbox("beta", "b.json", article("2", "", "Mayor visits the bridge", "Another text.")));

        assertThat(tally.remarks()).isEmpty();
    }

    @Test
    void whatTheDeskChangedInTheDaysFileStands() throws IOException {
        newsroom.ingest(inbox("wire", "a.json", article("1", "2026-11-23T10:00:00Z", "As sent", "Text.")));
        var file = newsroom.day().resolve("articles.json");
        Files.writeString(file, Files.readString(file).replace("As sent", "As the desk wants it"));

        var tally = newsroom.ingest(
                inbox("wire", "a.json", article("1", "2026-11-23T11:00:00Z", "As sent again", "Text.")));

        assertThat(newsroom.headlines()).containsExactly("As the desk wants it");
        assertThat(codes(tally)).containsExactly("EDITED_HERE");
    }

    @Test
    void articlesPutInByHandStayWhereTheyAre() throws IOException {
        Files.createDirectories(newsroom.day());
        Files.writeString(
                newsroom.day().resolve("articles.json"),
                "{\"edition_date\": \"2026-11-24\", \"note\": \"ours\", \"articles\": [{\"id\": \"hand\", \"headline\": \"By hand\"}]}");

        newsroom.ingest(inbox("wire", "a.json", article("1", "", "By wire", "Text.")));

        assertThat(newsroom.headlines()).containsExactly("By hand", "By wire");
        assertThat(Files.readString(newsroom.day().resolve("articles.json"))).contains("\"note\": \"ours\"");
    }

    @Test
    void aStoryPrintedYesterdayIsNotPrintedAgainWhenItsSourceTouchesIt() throws IOException {
        newsroom.ingest(
                inbox("wire", "a.json", article("1", "2026-11-22T10:00:00Z", "Printed", "Text.")),
                "2026-11-23",
                Optional.empty());

        var tally = newsroom.ingest(
                inbox("wire", "a.json", article("1", "2026-11-23T10:00:00Z", "Printed, touched", "Text.")));

        assertThat(newsroom.articles()).isEmpty();
        assertThat(codes(tally)).containsExactly("REVISED_LATER");
    }

    @Test
    void aWithdrawnStoryLeavesTheDayAndTheDeskIsTold() throws IOException {
        newsroom.ingest(inbox("wire", "a.json", ninjs("u1", ",\"versioncreated\":\"2026-11-23T10:00:00Z\"")));

        var tally = newsroom.ingest(inbox(
                "wire",
                "a.json",
                ninjs("u1", ",\"versioncreated\":\"2026-11-23T11:00:00Z\",\"pubstatus\":\"canceled\"")));

        assertThat(newsroom.articles()).isEmpty();
        assertThat(codes(tally)).containsExactly("WITHDRAWN");
    }

    @Test
    void anEmbargoedStoryWaitsForTheFirstEditionAfterIt() throws IOException {
        var source = inbox("wire", "a.json", ninjs("u1", ",\"embargoed\":\"2026-11-24T09:00:00Z\""));

        var early = newsroom.ingest(source);
        newsroom.ingest(source);
        Files.delete(Path.of(source.address()).resolve("a.json"));
        var later = newsroom.ingest(source, "2026-11-25", Optional.empty());
        newsroom.ingest(source, "2026-11-26", Optional.empty());

        assertThat(codes(early)).containsExactly("EMBARGO");
        assertThat(newsroom.articles()).isEmpty();
        assertThat(later.fresh()).isEqualTo(1);
        assertThat(newsroom.articles("2026-11-25")).hasSize(1);
        assertThat(newsroom.articles("2026-11-26")).isEmpty();
    }

    @Test
    void anEmbargoThatEndsAtMidnightDoesNotKeepAStoryOutOfTheMorningPaper() throws IOException {
        var tally =
                newsroom.ingest(inbox("wire", "a.json", ninjs("u1", ",\"embargoed\":\"2026-11-24T00:01:00+05:30\"")));

        assertThat(tally.fresh()).isEqualTo(1);
    }

    @Test
    void whatIsOlderThanAskedForIsLeft() throws IOException {
        var since = Optional.of(Instant.parse("2026-11-23T00:00:00Z"));
        var tally = newsroom.ingest(
                inbox("wire", "a.json", article("1", "2026-11-20T10:00:00Z", "Old", "Text.")), "2026-11-24", since);

        assertThat(tally.fresh()).isZero();
        assertThat(newsroom.articles()).isEmpty();
    }

    @Test
    void aLedgerLineThatWasNotFinishedCountsForNothing() throws IOException {
        var source = inbox("wire", "a.json", article("1", "", "A story", "Text."));
        newsroom.ingest(source);
        var ledger = newsroom.store().resolve("sources/wire/ledger.jsonl");
        Files.writeString(ledger, "{\"id\": \"2\", \"vers", StandardOpenOption.APPEND);
        newsroom.inbox("wire", "b.json", article("2", "", "Another", "Other text."));

        newsroom.ingest(source);

        assertThat(newsroom.headlines()).containsExactly("A story", "Another");
        assertThat(Ledger.open(ledger).size()).isEqualTo(2);
    }

    @Test
    void aRunStoppedBeforeItsLedgerWasWrittenIsRepeatedWithoutHarm() throws IOException {
        var source = inbox("wire", "a.json", article("1", "", "A story", "Text."));
        newsroom.ingest(source);
        var day = Files.readString(newsroom.day().resolve("articles.json"));
        Files.delete(newsroom.store().resolve("sources/wire/ledger.jsonl"));

        newsroom.ingest(source);

        assertThat(Files.readString(newsroom.day().resolve("articles.json"))).isEqualTo(day);
    }

    @Test
    void whatCameIsKeptByteForByte() throws IOException {
        var text = article("1", "", "A \u201Cstory\u201D", "Text with  two spaces and\u00A0more.");
        newsroom.ingest(inbox("wire", "a.json", text));

        var received =
                newsroom.articles().getFirst().path("source").path("received").text();

        assertThat(new Store(newsroom.store()).get(received))
                .isEqualTo(Files.readAllBytes(folder.resolve("wire/a.json")));
    }

    @Test
    void twoIngestsAtOnceDoNotMix() throws IOException {
        var source = inbox("wire", "a.json", article("1", "", "A story", "Text."));
        Files.createDirectories(newsroom.store());
        try (var channel = FileChannel.open(
                        newsroom.store().resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var lock = channel.lock()) {
            assertThat(lock.isValid()).isTrue();
            assertThatThrownBy(() -> newsroom.ingest(source))
                    .isInstanceOf(IntakeException.class)
                    .hasMessageContaining("another ingest");
        }
    }
}
