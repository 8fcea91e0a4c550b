package press.broadsheet.intake.ingest;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import press.broadsheet.edition.Severity;
import press.broadsheet.intake.IntakeException;
import press.broadsheet.intake.RemarkPad;
import press.broadsheet.intake.fetch.Fetcher;
import press.broadsheet.layout.Publication;
import press.broadsheet.layout.Source;

/// Brings what is new at a source into a day's folder, each story exactly once: stopped anywhere and started again, or
/// started twice, it gives the same day.
public final class Ingest {
    /// Tell of one run only; the next run's take their place.
    private static final Set<String> PASSING =
            Set.of("FEED_TRUNCATED", "SOURCE_HTTP", "SOURCE_CUT", "SOURCE_TIMEOUT", "SOURCE_HOST", "SOURCE_TOO_BIG");

    private final Publication publication;
    private final Source source;
    private final Fetcher fetcher;
    private final Gatherer gatherer;

    Ingest(Publication publication, Source source, Fetcher fetcher, Gatherer gatherer) {
        this.publication = publication;
        this.source = source;
        this.fetcher = fetcher;
        this.gatherer = gatherer;
    }

    /// Where to, and from when.
    ///
    /// @param day   the folder that `make` will read
    /// @param store where all that comes in is kept, with what is known of each source
    /// @param since stories changed before are left; without it the source's cursor says
    /// @param until stories published then or later are left, for back issues: the cursor does not move
    /// @param date  the edition's, when the folder's name and file have none
    public record Into(Path day, Path store, Optional<Instant> since, Optional<Instant> until, LocalDate date) {}

    public Tally run(Into into) throws IOException {
        Files.createDirectories(into.store());
        try (var channel = FileChannel.open(
                        into.store().resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var lock = channel.tryLock()) {
            if (lock == null) {
                throw busy(into.store());
            }
            return locked(into);
        } catch (OverlappingFileLockException e) {
            throw busy(into.store());
        }
    }

    private static IntakeException busy(Path store) {
        return new IntakeException(store + ": another ingest is at work there. Wait until it has ended.");
    }

    private Tally locked(Into into) throws IOException {
        var begun = Instant.now();
        var tally = new Tally();
        var pad = RemarkPad.ofEdition();
        var folder = into.store().resolve("sources").resolve(source.name());
        var cursorFile = folder.resolve("cursor.json");
        var store = new Store(into.store());
        var day = DayFolder.open(into.day(), into.date());
        var zone = ZoneId.of(publication.timezone());
        try (var desk = new PictureDesk(fetcher, store, into.day())) {
            var window = window(into, day, zone);
            var books = new Books(store, Ledger.open(folder.resolve("ledger.jsonl")), day, zone, window);
            var intray = new Intray(publication, source, books, desk, tally);
            intray.releaseHeld();
            var start = start(into, Cursor.read(cursorFile));
            gatherer.gather(
                    start,
                    window,
                    gathered -> {
                        var taken = intray.take(gathered);
                        if (window.until().isEmpty()) {
                            var after = taken.isWhole() ? gathered.after() : start;
                            Cursor.read(cursorFile)
                                    .with(after)
                                    .upTo(gathered.moves() ? taken.upTo() : "")
                                    .write(cursorFile);
                        }
                        return taken;
                    },
                    pad);
            tally.countPictures(desk.count());
        }
        tally.add(pad.remarks());
        day.remark(
                tally.remarks().stream()
                        .filter(remark -> remark.article().isEmpty() && remark.severity() != Severity.NOTE)
                        .map(Remarks::json)
                        .toList(),
                PASSING);
        day.write();
        if (!tally.hasFailed() && into.until().isEmpty()) {
            Rounds.in(into.store()).note(source.name(), begun);
        }
        return tally;
    }

    private Window window(Into into, DayFolder day, ZoneId zone) {
        var from = Optional.of(
                        day.date().minusDays(source.days()).atStartOfDay(zone).toInstant())
                .filter(moment -> source.days() > 0);
        return new Window(into.since(), from, into.until());
    }

    /// Whoever names a time asks for all of it, whatever was read before.
    private static Cursor start(Into into, Cursor cursor) {
        return into.since()
                .map(since -> new Cursor(since.toString(), "", ""))
                .orElse(into.until().isPresent() ? Cursor.START : cursor);
    }
}
