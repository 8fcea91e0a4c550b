package press.broadsheet.intake.ingest;

import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Set;
import press.broadsheet.intake.fetch.Answer;
import press.broadsheet.intake.fetch.FetchFault;
import press.broadsheet.intake.fetch.Fetcher;

/// Asks again when a server is busy or failing, after the time it names, and gives up in the end.
final class PoliteFetcher {
    private static final int TRIES = 4;
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(120);
    private static final Set<Integer> BUSY = Set.of(429, 500, 502, 503, 504);

    private final Fetcher fetcher;
    private final Pause pause;

    PoliteFetcher(Fetcher fetcher, Pause pause) {
        this.fetcher = fetcher;
        this.pause = pause;
    }

    /// How waiting is done; tests do not wait.
    interface Pause {
        void of(Duration duration) throws InterruptedException;
    }

    Answer get(String address, Map<String, String> headers) throws FetchFault {
        for (var attempt = 1; ; attempt++) {
            try {
                var answer = fetcher.get(address, headers);
                if (!BUSY.contains(answer.status()) && (answer.isWhole() || attempt > 1) || attempt == TRIES) {
                    return answer;
                }
                await(answer, attempt);
            } catch (FetchFault e) {
                if (!e.isPassing() || attempt >= TRIES - 1) {
                    throw e;
                }
                await(Duration.ofSeconds(1L << attempt));
            }
        }
    }

    private void await(Answer answer, int attempt) {
        var wait = answer.header("retry-after").map(PoliteFetcher::duration).orElse(Duration.ofSeconds(1L << attempt));
        await(wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait);
    }

    private void await(Duration duration) {
        try {
            pause.of(duration);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for a source", e);
        }
    }

    /// Seconds, or a date (RFC 9110, section 10.2.3).
    private static Duration duration(String header) {
        if (header.matches("\\d{1,6}")) {
            return Duration.ofSeconds(Long.parseLong(header));
        }
        try {
            var until = ZonedDateTime.parse(header, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant();
            var wait = Duration.between(Instant.now(), until);
            return wait.isNegative() ? Duration.ZERO : wait;
        } catch (DateTimeParseException e) {
            return Duration.ofSeconds(2);
        }
    }
}
