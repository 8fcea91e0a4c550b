package press.broadsheet.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import press.broadsheet.edition.Severity;
import press.broadsheet.intake.IntakeException;
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
    /// The exit code when a source could not be read to its end.
    private static final int FAILED = 2;

    @Parameters(
            arity = "0..1",
            paramLabel = "SOURCE",
            description = "A source of publication.yaml by name, or an address, a file or a folder."
                    + " Without it, every source that is due by its schedule.")
    private String source = "";

    @Option(names = "--into", paramLabel = "DAY", required = true, description = "The day's folder that make reads.")
    private Path day = Path.of("");

    @Option(
            names = "--since",
            paramLabel = "TIME",
            description = "Leaves older stories: 2026-11-23, 2026-11-23T18:00, or 24h. Without it, what is new.")
    private @Nullable String since;

    @Option(
            names = "--until",
            paramLabel = "TIME",
            description = "Leaves stories published later, for a back issue; what is new stays new.")
    private @Nullable String until;

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
        var sources = new Sources(publication, System::getenv);
        var into = new Ingest.Into(
                day,
                storeFolder(),
                moment("--since", since, zone),
                moment("--until", until, zone),
                LocalDate.now(zone));
        return source.isEmpty() ? runDue(sources, into, zone) : run(sources.open(source), day.toString(), into);
    }

    private static int run(Ingest ingest, String name, Ingest.Into into) throws IOException {
        var tally = ingest.run(into);
        System.out.print(text(name, tally));
        return tally.hasFailed() ? FAILED : 0;
    }

    /// One that cannot be asked does not keep the others.
    private int runDue(Sources sources, Ingest.Into into, ZoneId zone) throws IOException {
        var now = Instant.now();
        var due = sources.due(into.store(), now);
        var worst = 0;
        for (var name : due) {
            try {
                worst = Math.max(worst, run(sources.open(name), name, into));
            } catch (IntakeException e) {
                System.err.println(name + ": " + e.getMessage());
                worst = FAILED;
            }
        }
        if (due.isEmpty()) {
            System.out.println(sources.nextDue(into.store(), now)
                    .map(moment -> "no source is due before "
                            + moment.atZone(zone).toLocalDateTime().truncatedTo(ChronoUnit.MINUTES))
                    .orElse("no source of publication.yaml has a schedule; name the one to be asked"));
        }
        return worst;
    }

    private Path storeFolder() {
        return Optional.ofNullable(store)
                .orElseGet(() -> day.toAbsolutePath().normalize().resolveSibling("received"));
    }

    private static Optional<Instant> moment(String option, @Nullable String given, ZoneId zone) {
        return Optional.ofNullable(given).map(text -> momentOf(option, text, zone));
    }

    private static Instant momentOf(String option, String text, ZoneId zone) {
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
            throw new IllegalArgumentException(option + " " + text + ": write 2026-11-23, 2026-11-23T18:00 or 24h", e);
        }
    }

    private static String text(String name, Tally tally) {
        var text = new StringBuilder();
        text.append(
                "%s: stories new %d, updated %d, unchanged %d, kept as revisions %d, held %d, withdrawn %d, refused %d, of another time %d; pictures %d%n"
                        .formatted(
                                name,
                                tally.fresh(),
                                tally.updated(),
                                tally.unchanged(),
                                tally.kept(),
                                tally.held(),
                                tally.withdrawn(),
                                tally.refused(),
                                tally.outside(),
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
