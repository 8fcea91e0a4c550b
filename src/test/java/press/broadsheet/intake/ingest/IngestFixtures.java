package press.broadsheet.intake.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import press.broadsheet.edition.Proof;
import press.broadsheet.edition.Remark;
import press.broadsheet.intake.DayReader;
import press.broadsheet.intake.Intake;
import press.broadsheet.intake.Json;
import press.broadsheet.intake.JsonFile;
import press.broadsheet.intake.RemarkPad;
import press.broadsheet.intake.fetch.Limits;
import press.broadsheet.layout.Publication;
import press.broadsheet.layout.PublicationReader;
import press.broadsheet.layout.Source;

/// A newsroom in a temporary folder, with sources.
final class IngestFixtures {
    static final Limits QUICK = new Limits(Duration.ofSeconds(2), Duration.ofMillis(800), 2L << 20, 3);
    private static final Publication CHRONICLE = PublicationReader.read(Path.of("layouts/chronicle"));

    private final Path folder;
    final List<Duration> pauses = new ArrayList<>();
    final Map<String, String> environment = new TreeMap<>();

    IngestFixtures(Path folder) {
        this.folder = folder;
    }

    static Source source(String kind, String address, String... hosts) {
        return new Source(
                "site", kind, address, "", "", List.of(), 0, "", new TreeMap<>(), new TreeMap<>(), List.of(hosts));
    }

    static Source named(Source source, String name) {
        return new Source(
                name,
                source.kind(),
                source.address(),
                source.user(),
                source.password(),
                source.categories(),
                source.days(),
                source.schedule(),
                source.sections(),
                source.newsValues(),
                source.hosts());
    }

    static Publication publication(Source... sources) {
        var c = CHRONICLE;
        return new Publication(
                c.folder(),
                c.slug(),
                c.name(),
                c.language(),
                c.timezone(),
                c.grid(),
                c.sections(),
                c.sectionMap(),
                c.texts(),
                c.pagesByDay(),
                c.volume(),
                List.of(sources),
                c.layouts());
    }

    Tally ingest(Source source) throws IOException {
        return ingest(source, "2026-11-24", Optional.empty());
    }

    Tally ingest(Source source, String day, Optional<Instant> since) throws IOException {
        return ingest(source, day, since, Optional.empty());
    }

    Tally ingest(Source source, String day, Optional<Instant> since, Optional<Instant> until) throws IOException {
        var sources = new Sources(publication(source), environment::get, QUICK, pauses::add);
        return sources.open(source.name())
                .run(new Ingest.Into(
                        folder.resolve(day), folder.resolve("received"), since, until, LocalDate.parse(day)));
    }

    Path day() {
        return folder.resolve("2026-11-24");
    }

    Path store() {
        return folder.resolve("received");
    }

    List<Json> articles() {
        return articles("2026-11-24");
    }

    List<Json> articles(String day) {
        var file = folder.resolve(day).resolve("articles.json");
        return Files.exists(file)
                ? JsonFile.read(file, RemarkPad.ofEdition()).path("articles").elements()
                : List.of();
    }

    List<String> headlines() {
        return articles().stream()
                .map(article -> article.path("headline").text())
                .toList();
    }

    /// The day as `make` would read it.
    Proof<Intake> made() {
        return new DayReader(CHRONICLE).read(day());
    }

    static List<String> codes(Tally tally) {
        return tally.remarks().stream().map(Remark::code).toList();
    }

    /// A folder that a source may be.
    Path inbox(String name, String file, String text) throws IOException {
        var inbox = Files.createDirectories(folder.resolve(name));
        Files.writeString(inbox.resolve(file), text);
        return inbox;
    }
}
