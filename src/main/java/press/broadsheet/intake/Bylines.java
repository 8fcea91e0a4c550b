package press.broadsheet.intake;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// The forms in which writers sign.
///
/// @param name        without `By`
/// @param designation what follows the name when it tells of an office, or empty
record Bylines(String name, String designation) {
    private static final Map<String, String> BY = Map.of(
            "en", "by", "de", "von", "fr", "par", "es", "por", "it", "di", "pt", "por", "nl", "door", "sv", "av", "nb",
            "av", "da", "af");
    private static final Pattern OFFICE = Pattern.compile(
            "\\b(?:reporters?|writers?|correspondents?|editors?|staff|bureau|columnists?|photographers?|chief|fellows?)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final int LONGEST_INITIALS = 8;
    private static final Pattern NAMES =
            Pattern.compile("\\p{Lu}[\\p{L}.'’-]*(?:(?:,| and| &)? \\p{Lu}[\\p{L}.'’-]*){0,7}(?:, [\\p{L} ]{3,40})?");

    static Bylines of(String text, String language) {
        var word = BY.getOrDefault(language.split("-", 2)[0].toLowerCase(Locale.ROOT), "by");
        var name =
                text.replaceFirst("(?iu)^(?:by|" + word + "):?\\s+(?=\\S)", "").strip();
        var comma = name.lastIndexOf(", ");
        var tail = comma < 0 ? "" : name.substring(comma + 2);
        return OFFICE.matcher(tail).find() && comma > 0
                ? new Bylines(unshouted(name.substring(0, comma)), tail)
                : new Bylines(unshouted(name), "");
    }

    /// `BERNARD CONDON` as agencies key it; initials stay.
    private static String unshouted(String name) {
        var isShouted =
                name.contains(" ") && name.length() > LONGEST_INITIALS && name.equals(name.toUpperCase(Locale.ROOT));
        return isShouted ? Dateline.ownCase(name) : name;
    }

    /// A paragraph that is nothing but `By` and names.
    static Optional<Bylines> alone(String paragraph, String language) {
        var word = BY.getOrDefault(language.split("-", 2)[0].toLowerCase(Locale.ROOT), "by");
        var isSigned = paragraph.length() <= 100
                && paragraph.matches("(?iu)^(?:by|" + word + ")[: ].*")
                && NAMES.matcher(paragraph.replaceFirst("(?iu)^(?:by|" + word + "):?\\s+", ""))
                        .matches();
        return isSigned ? Optional.of(of(paragraph, language)) : Optional.empty();
    }
}
