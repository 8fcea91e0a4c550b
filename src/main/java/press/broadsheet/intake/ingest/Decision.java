package press.broadsheet.intake.ingest;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import press.broadsheet.intake.feed.Copy;
import press.broadsheet.intake.feed.Copy.Status;

/// What becomes of a piece of copy.
sealed interface Decision {
    /// It is not known yet, or a newer version of what stands in this day.
    record Place(boolean isNew) implements Decision {}

    /// The same is known.
    record Nothing() implements Decision {}

    /// An older version than the known one.
    record Keep() implements Decision {}

    /// Changed after it was printed on another day.
    ///
    /// @param day when
    record Late(String day) implements Decision {}

    /// It may not be printed in this edition.
    record Hold(Instant until) implements Decision {}

    /// Its source has taken it back.
    record Withdraw(String reason) implements Decision {}

    /// When a morning paper is out: what is embargoed to one minute past midnight may stand in it.
    LocalTime OUT = LocalTime.of(5, 0);

    /// @param received the feed it came in: of two versions in one feed without dates the first counts
    static Decision of(Copy copy, String content, String received, Ledger ledger, DayFolder day, ZoneId zone) {
        var versions = ledger.of(copy.id());
        if (versions.stream().anyMatch(entry -> entry.content().equals(content))) {
            return new Nothing();
        }
        var latest = ledger.latest(copy.id());
        if (latest.isPresent()) {
            var order = copy.revision().compareTo(latest.get().revision());
            if (order < 0 || order == 0 && latest.get().received().equals(received)) {
                return new Keep();
            }
        }
        return switch (copy.status()) {
            case Status.Withdrawn(var reason) -> new Withdraw(reason);
            case Status.Embargoed(var until) when until.isAfter(out(day, zone)) -> new Hold(until);
            case Status.Embargoed embargoed -> placed(latest, day);
            case Status.Usable usable -> placed(latest, day);
        };
    }

    private static Decision placed(Optional<Entry> latest, DayFolder day) {
        var printed = latest.filter(entry -> entry.state() == Entry.State.PLACED)
                .map(Entry::day)
                .filter(other -> !other.equals(day.date().toString()));
        return printed.<Decision>map(Late::new).orElseGet(() -> new Place(latest.isEmpty()));
    }

    static Instant out(DayFolder day, ZoneId zone) {
        return day.date().atTime(OUT).atZone(zone).toInstant();
    }
}
