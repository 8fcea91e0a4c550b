package press.broadsheet.intake.feed;

import java.util.Map;

/// The seventeen top terms of the IPTC's subject codes and media topics (cv.iptc.org), as section names.
final class IptcSubjects {
    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("01", "Arts and Entertainment"),
            Map.entry("02", "Crime"),
            Map.entry("03", "Disasters"),
            Map.entry("04", "Business"),
            Map.entry("05", "Education"),
            Map.entry("06", "Environment"),
            Map.entry("07", "Health"),
            Map.entry("08", "Human Interest"),
            Map.entry("09", "Labour"),
            Map.entry("10", "Lifestyle"),
            Map.entry("11", "Politics"),
            Map.entry("12", "Religion"),
            Map.entry("13", "Science"),
            Map.entry("14", "Society"),
            Map.entry("15", "Sports"),
            Map.entry("16", "Conflict"),
            Map.entry("17", "Weather"));

    private IptcSubjects() {}

    /// @param code eight digits, with or without a prefix (`subj:15054000`, `.../mediatopic/15000000`); other codes
    ///             have no name
    static String nameOf(String code) {
        var digits = code.replaceFirst(".*[:/]", "");
        return digits.matches("(?:0[1-9]|1[0-7])\\d{6}") ? NAMES.getOrDefault(digits.substring(0, 2), "") : "";
    }
}
