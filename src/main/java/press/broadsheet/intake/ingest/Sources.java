package press.broadsheet.intake.ingest;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import press.broadsheet.intake.IntakeException;
import press.broadsheet.intake.fetch.Fetcher;
import press.broadsheet.intake.fetch.Hosts;
import press.broadsheet.intake.fetch.Limits;
import press.broadsheet.layout.Publication;
import press.broadsheet.layout.Source;

/// Finds the source that is meant, by its name in `publication.yaml` or by its address, and opens it.
public final class Sources {
    private static final int LONGEST_NAME = 30;

    private final Publication publication;
    private final Function<String, @Nullable String> environment;
    private final Limits limits;
    private final PoliteFetcher.Pause pause;

    /// @param environment of the process: passwords stand nowhere else
    public Sources(Publication publication, Function<String, @Nullable String> environment) {
        this(publication, environment, Limits.USUAL, Thread::sleep);
    }

    Sources(
            Publication publication,
            Function<String, @Nullable String> environment,
            Limits limits,
            PoliteFetcher.Pause pause) {
        this.publication = publication;
        this.environment = environment;
        this.limits = limits;
        this.pause = pause;
    }

    /// @param named a source's name, or an address, a file or a folder
    public Ingest open(String named) {
        var source = publication.sources().stream()
                .filter(known -> known.name().equals(named))
                .findFirst()
                .orElseGet(() -> unnamed(named));
        var fetcher = new Fetcher(new Hosts(source.hosts()), limits);
        return new Ingest(publication, source, fetcher, gatherer(source, new PoliteFetcher(fetcher, pause)));
    }

    /// The names of the sources that are due by their schedules, in the order of `publication.yaml`.
    ///
    /// @param store where what came in before is kept
    public List<String> due(Path store, Instant now) {
        var zone = ZoneId.of(publication.timezone());
        return publication.sources().stream()
                .filter(source ->
                        new Schedule(source.schedule()).isDue(Rounds.in(store).last(source.name()), now, zone))
                .map(Source::name)
                .toList();
    }

    /// When the next one is due; empty when none has a schedule.
    public Optional<Instant> nextDue(Path store, Instant now) {
        var zone = ZoneId.of(publication.timezone());
        return publication.sources().stream()
                .flatMap(source ->
                        new Schedule(source.schedule()).next(Rounds.in(store).last(source.name()), now, zone).stream())
                .min(Instant::compareTo);
    }

    private Gatherer gatherer(Source source, PoliteFetcher polite) {
        return switch (source.kind()) {
            case "wordpress" -> new WordPressGatherer(source, password(source), polite);
            case "feed" -> new WebGatherer(source, password(source), polite);
            default -> new FileGatherer(Path.of(source.address()));
        };
    }

    private String password(Source source) {
        if (source.user().isEmpty()) {
            return "";
        }
        return Optional.ofNullable(environment.apply(source.password()))
                .orElseThrow(() -> new IntakeException("the source " + source.name() + " needs a password: put it into"
                        + " the environment variable " + source.password() + " and run again"));
    }

    private static Source unnamed(String address) {
        var isWeb = address.matches("(?i)https?://.*");
        var isWordPress = isWeb && address.contains("/wp-json");
        return new Source(
                nameOf(address),
                isWordPress ? "wordpress" : isWeb ? "feed" : "folder",
                address,
                "",
                "",
                List.of(),
                0,
                "",
                new TreeMap<>(),
                new TreeMap<>(),
                List.of());
    }

    /// The same address always has the same name, so that its stories are known again.
    private static String nameOf(String address) {
        var words = address.toLowerCase(Locale.ROOT)
                .replaceFirst("^https?://", "")
                .replaceAll("/wp-json.*$", "")
                .replaceAll("[?#].*$", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-+|-+$", "");
        var end = words.length() <= LONGEST_NAME
                ? words
                : words.substring(words.length() - LONGEST_NAME).replaceFirst("^[^-]*-", "");
        var name = end.replaceAll("^[^a-z]+", "");
        return name.isEmpty() ? "source" : name;
    }
}
