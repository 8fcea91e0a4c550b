package press.broadsheet.lint;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Finds words that were meant to be replaced before the paper went out.
final class DummyFinder {
    private static final String SLOTS = "headline|heading|head|subhead|crosshead|kicker|deck|standfirst|byline|dateline"
            + "|caption|cutline|credit|pull ?quote|body(?: ?text)?|text|copy|story|title|advert|ad";

    /// What no one writes for readers.
    private static final List<Pattern> ALWAYS = List.of(
            plain("\\blorem ipsum dolor\\b"),
            plain("\\bdolor sit amet\\b"),
            plain("\\b(?:" + SLOTS + ") (?:goes|comes|to go|to come) here\\b"),
            plain("\\binsert (?:" + SLOTS + "|name|date|place|picture|photo) here\\b"),
            plain("\\b(?:dummy|sample|filler|placeholder) (?:" + SLOTS + ")\\b(?=\\W*$)"),
            plain("[\\[<{](?:tk|tbc|tbd|to come|placeholder|xx+|" + SLOTS + ")[\\]>}]"),
            Pattern.compile("\\bTK(?:TK)+\\b|\\bTK TK\\b"));

    /// A text without one of these is not worth a closer look.
    private static final List<String> TRACES =
            List.of("dolor", " here", "dummy", "sample", "filler", "placeholder", "[", "{", "<", "tk", "xxx");

    /// What stands for a whole headline, caption and the like; in a body these are words as others.
    private static final Set<String> WHOLE_FIELDS = Set.of(
            "headline",
            "headline here",
            "headline goes here",
            "head",
            "kicker",
            "kicker here",
            "deck",
            "deck here",
            "caption",
            "caption here",
            "credit",
            "credit here",
            "byline",
            "byline here",
            "dateline here",
            "text",
            "text here",
            "title",
            "title here",
            "story here",
            "untitled",
            "test headline",
            "test story",
            "lorem ipsum",
            "tk",
            "tbc",
            "tbd",
            "to come",
            "xx",
            "xxx",
            "xxxx",
            "asdf",
            "qwerty",
            "null",
            "undefined",
            "todo");

    private static final Pattern HERE = plain("\\b(?:headline|byline|caption|standfirst|crosshead|kicker) here\\b");

    /// "TK" alone: not a flight (TK 1951), a name (TK Maxx, Mr TK), or an abbreviation with a neighbour (UK-TK).
    private static final Pattern TO_COME =
            Pattern.compile("(?<![\\w.&/’'(-])TK(?![\\w&/’'-]|\\.\\w|\\s*\\d|\\s+\\p{Lu})");

    private static final Pattern FLIGHT_OR_NAME = Pattern.compile(
            "(?i:flights?|airlines?|carrier|code|called|named|nicknamed|mr|mrs|ms|dr|sir)\\s+$|\\p{Lu}\\.?\\s+$");

    /// Small letters, and not a number behind or before: masked digits are printed on purpose.
    private static final Pattern CROSSES =
            Pattern.compile("(?<![\\w.@/-])x{3,}(?![\\w@/-]|\\s*\\d)|(?<![\\w.])X{4,}(?!\\w|\\s*[\\dX])");

    private DummyFinder() {}

    /// The dummy words in a paragraph of text.
    static Optional<String> inText(String text) {
        var lower = text.toLowerCase(Locale.ROOT);
        if (TRACES.stream().noneMatch(lower::contains)) {
            return Optional.empty();
        }
        return ALWAYS.stream()
                .flatMap(pattern -> pattern.matcher(text).results())
                .map(found -> found.group())
                .findFirst()
                .or(() -> toCome(text))
                .or(() -> crosses(text));
    }

    /// The dummy words in a headline, caption or other short field.
    static Optional<String> inField(String field) {
        var bare = field.strip().replaceAll("[.…!:]+$", "").toLowerCase(Locale.ROOT);
        if (WHOLE_FIELDS.contains(bare)) {
            return Optional.of(field.strip());
        }
        return inPanel(field);
    }

    /// The dummy words in a line of a panel: its words may well be "Text" or "Title".
    static Optional<String> inPanel(String line) {
        return inText(line)
                .or(() ->
                        HERE.matcher(line).results().map(found -> found.group()).findFirst());
    }

    private static Optional<String> toCome(String text) {
        return TO_COME.matcher(text)
                .results()
                .filter(found -> !FLIGHT_OR_NAME
                        .matcher(text.substring(0, found.start()))
                        .find())
                .filter(found -> text.chars().anyMatch(Character::isLowerCase))
                .map(found -> found.group())
                .findFirst();
    }

    private static Optional<String> crosses(String text) {
        return CROSSES.matcher(text)
                .results()
                .filter(found -> !text.substring(0, found.start()).matches("(?s).*[\\dxX][\\s-]*"))
                .map(found -> found.group())
                .findFirst();
    }

    private static Pattern plain(String words) {
        return Pattern.compile(words, Pattern.CASE_INSENSITIVE);
    }
}
