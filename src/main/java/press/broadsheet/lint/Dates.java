package press.broadsheet.lint;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Finds whole dates, with or without their weekday, as a language writes them: `Thursday, 19 November 2026`,
/// `Thursday, November 19, 2026`, `2026-11-19`.
final class Dates {
    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final Pattern ISO = Pattern.compile("(?<![\\d-])(\\d{4})-(\\d\\d)-(\\d\\d)(?![\\d-])");

    private final Map<String, Integer> days = new TreeMap<>();
    private final Map<String, Integer> months = new TreeMap<>();
    private final Pattern pattern;

    /// @param weekday written beside it, if any
    record Written(String words, LocalDate date, Optional<DayOfWeek> weekday) {
        boolean isTrue() {
            return weekday.map(day -> day == date.getDayOfWeek()).orElse(true);
        }
    }

    Dates(Locale locale) {
        for (var day : DayOfWeek.values()) {
            days.put(lower(day.getDisplayName(TextStyle.FULL, locale)), day.getValue());
        }
        for (var month : Month.values()) {
            months.put(lower(month.getDisplayName(TextStyle.FULL, locale)), month.getValue());
        }
        var day = "(?:(?<weekday>" + words(days) + "),?\\s+)?";
        var month = words(months);
        pattern = Pattern.compile(
                "(?<![\\p{L}\\d])" + day + "(?:(?<d1>\\d{1,2})(?:st|nd|rd|th)?\\s+(?<m1>" + month + ")|(?<m2>" + month
                        + ")\\s+(?<d2>\\d{1,2})(?:st|nd|rd|th)?),?\\s+(?<year>\\d{4})(?!\\d)",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private static String words(Map<String, Integer> names) {
        return names.keySet().stream().map(Pattern::quote).collect(Collectors.joining("|"));
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }

    List<Written> in(String text) {
        var found = new ArrayList<Written>();
        if (!YEAR.matcher(text).find()) {
            return found;
        }
        pattern.matcher(text).results().flatMap(m -> written(m).stream()).forEach(found::add);
        ISO.matcher(text).results().flatMap(m -> iso(m).stream()).forEach(found::add);
        return found;
    }

    private Optional<Written> written(MatchResult m) {
        var first = Optional.ofNullable(m.group("d1"));
        var day = first.or(() -> Optional.ofNullable(m.group("d2"))).orElse("0");
        var month =
                Optional.ofNullable(m.group(first.isPresent() ? "m1" : "m2")).orElse("");
        var weekday =
                Optional.ofNullable(m.group("weekday")).map(word -> DayOfWeek.of(days.getOrDefault(lower(word), 1)));
        return date(m.group("year"), months.getOrDefault(lower(month), 0), day)
                .map(date -> new Written(m.group(), date, weekday));
    }

    private static Optional<Written> iso(MatchResult m) {
        return date(m.group(1), Integer.parseInt(m.group(2)), m.group(3))
                .map(date -> new Written(m.group(), date, Optional.empty()));
    }

    /// Empty where the calendar has no such day.
    private static Optional<LocalDate> date(String year, int month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
