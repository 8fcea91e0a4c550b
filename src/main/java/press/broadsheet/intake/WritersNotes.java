package press.broadsheet.intake;

import java.util.regex.Pattern;

/// Knows the line about the writer at the foot of a story.
final class WritersNotes {
    private static final int LONGEST = 600;
    private static final Pattern ABOUT = Pattern.compile(
            "\\b(?:is|are|was|were|works|teaches|writes|serves)\\b.{0,160}\\b(?:writers?|journalists?|authors?|commentators?"
                    + "|columnists?|poets?|analysts?|researchers?|professors?|scholars?|students?|editors?|teachers?|lecturers?"
                    + "|historians?|economists?|activists?|academics?|advocates?|reporters?|correspondents?|freelancers?"
                    + "|fellows?|educators?|specialists?|psychologists?|physicians?)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern REACHED = Pattern.compile(
            "\\b(?:can be reached|may be reached|can be mailed|views are personal)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern BY_NAME =
            Pattern.compile("^(?:the )?(?:writer|author)s? (?:is|are|was|can)\\b", Pattern.CASE_INSENSITIVE);

    private WritersNotes() {}

    /// @param byline of the story: a line that begins with the writer's name needs no brackets to be known
    static boolean isNote(Draft draft, String byline) {
        var text = draft.text().text();
        if (!draft.is(Draft.Kind.PARAGRAPH) || text.length() > LONGEST) {
            return false;
        }
        if (BY_NAME.matcher(bare(text)).find()) {
            return true;
        }
        var isSetApart =
                text.startsWith("(") && text.endsWith(")") || draft.text().allVisible(Style::italic);
        var isNamed = byline.contains(" ") && text.startsWith(byline + " ");
        return (isSetApart || isNamed)
                && (ABOUT.matcher(text).find() || REACHED.matcher(text).find());
    }

    /// Without the brackets around the whole.
    static String bare(String text) {
        var isBracketed = text.startsWith("(") && text.indexOf(')') == text.length() - 1;
        return isBracketed ? text.substring(1, text.length() - 1).strip() : text;
    }
}
