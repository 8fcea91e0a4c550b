package press.broadsheet.intake.feed;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/// The forms in which feeds write a moment. One without an offset is taken as UTC.
final class Dates {
    private static final DateTimeFormatter BASIC =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss[XX][XXX]", Locale.ROOT);
    private static final DateTimeFormatter LOOSE = new DateTimeFormatterBuilder()
            .append(DateTimeFormatter.ISO_LOCAL_DATE)
            .appendPattern("['T'][' ']")
            .append(DateTimeFormatter.ISO_LOCAL_TIME)
            .appendPattern("[XXX][XX][X]")
            .toFormatter(Locale.ROOT);
    private static final List<Function<String, OffsetDateTime>> FORMS = List.of(
            text -> either(text, LOOSE),
            text -> either(text, BASIC),
            text -> OffsetDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME),
            text -> LocalDate.parse(text).atStartOfDay().atOffset(ZoneOffset.UTC),
            text -> LocalDate.parse(text, DateTimeFormatter.BASIC_ISO_DATE)
                    .atStartOfDay()
                    .atOffset(ZoneOffset.UTC));

    private Dates() {}

    static Optional<OffsetDateTime> read(String text) {
        var stripped = text.strip();
        for (var form : FORMS) {
            try {
                return Optional.of(form.apply(stripped));
            } catch (DateTimeException e) {
                continue; // the next form may be the right one
            }
        }
        return Optional.empty();
    }

    static Optional<Instant> instant(String text) {
        return read(text).map(OffsetDateTime::toInstant);
    }

    /// ISO 8601 with an offset, or empty when it is no moment.
    static String iso(String text) {
        return read(text)
                .map(moment -> moment.withNano(0).format(DateTimeFormatter.ISO_OFFSET_DATE_TIME))
                .orElse("");
    }

    private static OffsetDateTime either(String text, DateTimeFormatter form) {
        var parsed = form.parseBest(text, OffsetDateTime::from, LocalDateTime::from);
        return parsed instanceof OffsetDateTime moment
                ? moment
                : LocalDateTime.from(parsed).atOffset(ZoneOffset.UTC);
    }
}
