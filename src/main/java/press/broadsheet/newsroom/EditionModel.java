package press.broadsheet.newsroom;

import java.time.LocalDate;
import java.time.chrono.HijrahDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import press.broadsheet.edition.Day;
import press.broadsheet.layout.Publication;

/// What every panel of the edition may read.
final class EditionModel {
    private EditionModel() {}

    static SortedMap<String, Object> of(Publication publication, Day day, int pages) {
        var locale = Locale.forLanguageTag(publication.language());
        var model = new TreeMap<String, Object>();
        model.put("publication", Map.of("name", publication.name(), "texts", publication.texts()));
        model.put("date", dates(day.date(), locale));
        model.put("volume", day.date().getYear() - publication.volume() + 1);
        model.put("issue", day.date().getDayOfYear());
        model.put("pages", pages);
        model.putAll(day.panelData());
        return model;
    }

    private static Map<String, Object> dates(LocalDate date, Locale locale) {
        return Map.of(
                "iso", date.toString(),
                "day", date.getDayOfWeek().getDisplayName(TextStyle.FULL, locale),
                "long", DateTimeFormatter.ofPattern("d MMMM yyyy", locale).format(date),
                "hijri", DateTimeFormatter.ofPattern("d MMMM yyyy", locale).format(HijrahDate.from(date)));
    }
}
