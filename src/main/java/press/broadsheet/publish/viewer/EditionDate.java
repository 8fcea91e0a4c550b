package press.broadsheet.publish.viewer;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import press.broadsheet.publish.Issue;

/// The edition's date as its readers write it.
final class EditionDate {
    private EditionDate() {}

    static String of(Issue issue) {
        var locale = Locale.forLanguageTag(issue.language());
        return Html.of(DateTimeFormatter.ofPattern("EEEE, d MMMM yyyy", locale).format(issue.date()));
    }
}
