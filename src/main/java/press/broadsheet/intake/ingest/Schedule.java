package press.broadsheet.intake.ingest;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// When a source is to be asked, as `publication.yaml` says: `every 10 minutes`, `every 2 hours`, `daily 18:00 21:30`.
///
/// @param text one of these, or empty for by hand only
record Schedule(String text) {
    /// Whoever calls us every ten minutes is a moment early now and then: a tenth does not count.
    private static final int SLACK = 10;

    /// The next moment at which it is due; empty for by hand only.
    ///
    /// @param last when it was last asked with success
    Optional<Instant> next(Optional<Instant> last, Instant now, ZoneId zone) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(last.map(before -> after(before, zone)).orElse(now));
    }

    boolean isDue(Optional<Instant> last, Instant now, ZoneId zone) {
        return next(last, now, zone).filter(moment -> !moment.isAfter(now)).isPresent();
    }

    private Instant after(Instant last, ZoneId zone) {
        var words = text.split(" ");
        return words[0].equals("every") ? last.plus(interval(words)) : daily(words, last, zone);
    }

    private static Duration interval(String[] words) {
        var count = Long.parseLong(words[1]);
        var whole = words[2].startsWith("hour") ? Duration.ofHours(count) : Duration.ofMinutes(count);
        return whole.minus(whole.dividedBy(SLACK));
    }

    /// The first of its times of day after `last`.
    private static Instant daily(String[] words, Instant last, ZoneId zone) {
        var day = last.atZone(zone).toLocalDate();
        return IntStream.rangeClosed(0, 1)
                .mapToObj(day::plusDays)
                .flatMap(date -> Stream.of(words)
                        .skip(1)
                        .map(time ->
                                date.atTime(LocalTime.parse(time)).atZone(zone).toInstant()))
                .filter(moment -> moment.isAfter(last))
                .min(Instant::compareTo)
                .orElseThrow();
    }
}
