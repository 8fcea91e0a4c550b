package press.broadsheet.intake.feed;

import java.util.regex.Pattern;

/// The place in an agency's dateline.
final class Datelines {
    private static final Pattern REST = Pattern.compile("\\s*(?:[(,–—:]|\\s-|--).*$", Pattern.DOTALL);

    private Datelines() {}

    /// `STOCKHOLM, Aug 29, 2014 (AFP) -` gives `STOCKHOLM`; a mere date gives nothing.
    static String place(String dateline) {
        var place = REST.matcher(dateline.replaceAll("\\s+", " ").strip()).replaceFirst("");
        return place.chars().anyMatch(Character::isDigit) || place.length() > 40 ? "" : place;
    }
}
