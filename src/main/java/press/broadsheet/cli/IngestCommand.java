package press.broadsheet.cli;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import press.broadsheet.edition.Severity;
import press.broadsheet.intake.ingest.Ingest;
import press.broadsheet.intake.ingest.Sources;
import press.broadsheet.intake.ingest.Tally;
import press.broadsheet.layout.PublicationReader;

/// `broadsheet ingest`: what is new at a source into a day's folder.
@Command(
        name = "ingest",
        description = "Brings what is new at a source into a day's folder, each story once.",
        mixinStandardHelpOptions = true)
final class IngestCommand implements Callable<Integer> {
    private static final int MOST_REMARKS = 40;

    @Parameters(
            paramLabel = "SOURCE",
            description = "A source of publication.yaml by name, or an address, a file or a folder.")
    private String source = "";

    @Option(names = "--into", paramLabel = "DAY", required = true, description = "The day's folder that make reads.")
    private Path day = Path.of("");

    @Option(
            names = "--since",
            paramLabel = "TIME",
            description = "Leaves older stories: 2026-11-23, 2026-11-23T18:00, or 24h. Without it, what is new.")
    private @Nullable String since;

    @Option(
            names = "--store",
            paramLabel = "DIR",
            description = "Where all that comes in is kept (received, beside DAY).")
    private @Nullable Path store;

    @Option(
            names = "--paper",
            paramLabel = "NAME",
            defaultValue = "chronicle",
            description = "Publication in layouts/ (${DEFAULT-VALUE}).")
    private String paper = "chronicle";

    @Override
    public Integer call() throws Exception {
        var publication = PublicationReader.read(Main.home().resolve("layouts").resolve(paper));
        var zone = ZoneId.of(publication.timezone());
        var ingest = new Sources(publication, System::getenv).open(source);
        var tally = ingest.run(new Ingest.Into(day, storeFolder(), moment(zone), LocalDate.now(zone)));
        System.out.print(text(tally));
        return tally.remarks().stream().anyMatch(remark -> remark.code().startsWith("SOURCE_")) ? 2 : 0;
    }

    private Path storeFolder() {
        return Optional.ofNullable(store)
                .orElseGet(() -> day.toAbsolutePath().normalize().resolveSibling("received"));
    }

    private Optional<Instant> moment(ZoneId zone) {
        return Optional.ofNullable(since).map(text -> moment(text, zone));
    }

    private static Instant moment(String text, ZoneId zone) {
        try {
            if (text.matches("\\d{1,4}h")) {
                return Instant.now().minus(Duration.ofHours(Long.parseLong(text.replace("h", ""))));
            }
            if (text.matches("\\d{4}-\\d{2}-\\d{2}")) {
                return LocalDate.parse(text).atStartOfDay(zone).toInstant();
            }
            return text.matches(".*(?:Z|[+-]\\d{2}:\\d{2})")
                    ? OffsetDateTime.parse(text).toInstant()
                    : LocalDateTime.parse(text).atZone(zone).toInstant();
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("--since " + text + ": write 2026-11-23, 2026-11-23T18:00 or 24h", e);
        }
    }

    private String text(Tally tally) {
        var text = new StringBuilder();
        text.append(
                "%s: stories new %d, updated %d, unchanged %d, kept as revisions %d, held %d, withdrawn %d, refused %d; pictures %d%n"
                        .formatted(
                                day,
                                tally.fresh(),
                                tally.updated(),
                                tally.unchanged(),
                                tally.kept(),
                                tally.held(),
                                tally.withdrawn(),
                                tally.refused(),
                                tally.pictures()));
        var grave = tally.remarks().stream()
                .filter(remark -> remark.severity() != Severity.NOTE)
                .toList();
        grave.stream().limit(MOST_REMARKS).forEach(remark -> text.append(Summary.line(remark)));
        if (grave.size() > MOST_REMARKS) {
            text.append("... and %d more in the day's file%n".formatted(grave.size() - MOST_REMARKS));
        }
        return text.toString();
    }
}
