package press.broadsheet.intake;

import java.util.Locale;
import java.util.regex.Pattern;

/// The words below a picture.
record Captions(String caption, String credit) {
    private static final String LEAD = "(?:photo(?:graph)?s?|picture|pic|image|illustration|credit|source)";
    private static final String BY = "(?: ?(?:by|courtesy(?: of)?|credit))?";
    private static final Pattern IN_BRACKETS = Pattern.compile(
            "\\s*[(\\[]\\s*" + LEAD + BY + "\\s*[:–/-]?\\s+([^()\\[\\]]{2,120}?)\\s*[)\\]]\\.?$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern AT_END = Pattern.compile(
            "(?:(?<=[.!?”])\\s+|\\s+[–|/]\\s+)" + LEAD + BY + "\\s*:\\s+((?:[^.:]|(?<=\\b\\p{L})\\.){2,80})\\.?$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern LEADING = Pattern.compile(
            "^(?:" + LEAD + BY + "\\s*:|" + LEAD + " (?:by|courtesy(?: of)?))\\s+", Pattern.CASE_INSENSITIVE);

    /// The credit at a caption's end goes into the credit, unless another one is given there. The word before it
    /// goes: the paper sets its own.
    static Captions split(String caption, String credit, RemarkPad pad) {
        var words = split(caption, credit);
        var moved = caption.substring(words.caption().length());
        var came = moved.isBlank() ? credit : moved.strip();
        if (!came.equals(words.credit())) {
            pad.note(
                    "CREDIT_WORD",
                    "a picture's credit came as “" + came + "”",
                    "it is printed as “" + words.credit() + "”");
        }
        return words;
    }

    static Captions split(String caption, String credit) {
        var given = LEADING.matcher(credit).replaceFirst("");
        for (var pattern : new Pattern[] {IN_BRACKETS, AT_END}) {
            var matcher = pattern.matcher(caption);
            if (matcher.find() && (given.isEmpty() || same(given, matcher.group(1)))) {
                return new Captions(
                        caption.substring(0, matcher.start()).strip(),
                        given.isEmpty() ? matcher.group(1).strip() : given);
            }
        }
        return new Captions(caption, given);
    }

    private static boolean same(String one, String other) {
        return one.strip().toLowerCase(Locale.ROOT).equals(other.strip().toLowerCase(Locale.ROOT));
    }
}
