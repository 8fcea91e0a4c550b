package press.broadsheet.lint;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import press.broadsheet.edition.Block;
import press.broadsheet.edition.Remark;
import press.broadsheet.edition.Severity;
import press.broadsheet.edition.Story;

/// Every date in the furniture is the edition's, every weekday that of its date, and the day's weather and markets are
/// not of another day.
final class WrongDates implements Rule {
    private static final String CODE = "LINT_DATE";

    /// Panels that say of which day the paper is.
    private static final List<String> OF_THE_DAY = List.of("masthead", "folio");

    /// Markets close for long weekends; older figures are stale.
    private static final int OLDEST_DATA = 7;

    /// Earlier weekdays depend on the country's calendar.
    private static final int FIRST_YEAR = 1900;

    @Override
    public List<Remark> check(Overview edition) {
        var dates = new Dates(locale(edition));
        return Stream.of(inPanels(edition, dates), inData(edition, dates), inStories(edition, dates))
                .flatMap(List::stream)
                .toList();
    }

    /// A folio that is wrong on every page is one finding, on its first.
    private static List<Remark> inPanels(Overview edition, Dates dates) {
        var findings = new ArrayList<Remark>();
        var seen = new TreeSet<String>();
        for (var panel : edition.furniture()) {
            for (var written : dates.in(panel.words())) {
                var cause = fault(panel, written, edition, dates);
                if (!cause.isEmpty() && seen.add(panel.template() + cause)) {
                    findings.add(new Remark(
                            CODE,
                            panel.isAdvert() ? Severity.WARNING : Severity.ERROR,
                            "",
                            panel.page(),
                            panel.slot(),
                            "the panel " + panel.template() + " prints " + cause,
                            cure(panel)));
                }
            }
        }
        return findings;
    }

    /// What is wrong with the date, or empty.
    private static String fault(PrintedPanel panel, Dates.Written written, Overview edition, Dates dates) {
        var today = edition.day().date();
        if (OF_THE_DAY.contains(panel.template()) && !written.date().equals(today)) {
            var isOther = written.weekday().isEmpty() && prints(panel, today, dates);
            return isOther ? "" : quoted(written) + ", but the edition is of " + today;
        }
        if (!written.isTrue() && written.date().getYear() >= FIRST_YEAR) {
            return quoted(written) + ", but that day is a " + weekday(written, edition);
        }
        var isData = edition.day().panelData().containsKey(panel.template());
        return isData && isStale(written.date(), today) ? quoted(written) + ", long before or after " + today : "";
    }

    /// A masthead that has today's date may have others: the day of its founding, or until when it is registered.
    private static boolean prints(PrintedPanel panel, LocalDate date, Dates dates) {
        return dates.in(panel.words()).stream().anyMatch(w -> w.date().equals(date));
    }

    private static boolean isStale(LocalDate date, LocalDate today) {
        return date.isBefore(today.minusDays(OLDEST_DATA)) || date.isAfter(today.plusDays(OLDEST_DATA));
    }

    private static String cure(PrintedPanel panel) {
        if (panel.isAdvert()) {
            return "ask the advertiser";
        }
        return OF_THE_DAY.contains(panel.template())
                ? "correct panels/" + panel.template() + ".html, or take away what overrides the date"
                : "send today's data for the panel";
    }

    /// A date that the data carry for themselves, printed or not.
    private static List<Remark> inData(Overview edition, Dates dates) {
        var findings = new ArrayList<Remark>();
        edition.day().panelData().forEach((name, data) -> {
            if (data instanceof Map<?, ?> map && map.get("date") instanceof String date) {
                dates.in(date).stream()
                        .filter(written -> !written.date().equals(edition.day().date()))
                        .map(written -> Remark.ofEdition(
                                CODE,
                                Severity.ERROR,
                                "panels/" + name + ".json is of " + quoted(written) + ", the edition of "
                                        + edition.day().date(),
                                "send today's data for the panel"))
                        .forEach(findings::add);
            }
        });
        return findings;
    }

    /// In a story a date may be any, but its weekday must be right.
    private static List<Remark> inStories(Overview edition, Dates dates) {
        var findings = new ArrayList<Remark>();
        for (var story : edition.placed()) {
            texts(story)
                    .flatMap(text -> dates.in(text).stream())
                    .filter(written -> !written.isTrue() && written.date().getYear() >= FIRST_YEAR)
                    .distinct()
                    .map(written -> edition.first(story)
                            .finding(
                                    CODE,
                                    Severity.WARNING,
                                    "the story has " + quoted(written) + ", but that day is a "
                                            + weekday(written, edition),
                                    "find out which is right"))
                    .forEach(findings::add);
        }
        return findings;
    }

    private static Stream<String> texts(Story story) {
        return Stream.concat(
                Stream.of(story.headline(), story.deck(), story.writersNote()),
                story.body().stream().map(Block::text));
    }

    private static String weekday(Dates.Written written, Overview edition) {
        return written.date().getDayOfWeek().getDisplayName(TextStyle.FULL, locale(edition));
    }

    private static Locale locale(Overview edition) {
        return Locale.forLanguageTag(edition.publication().language());
    }

    private static String quoted(Dates.Written written) {
        return "“" + written.words() + "”";
    }
}
