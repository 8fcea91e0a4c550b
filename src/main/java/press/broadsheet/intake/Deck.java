package press.broadsheet.intake;

import java.util.List;
import java.util.regex.Pattern;

/// A deck as the desk would print it. Sites often send the first 300 characters of something instead, wherever these
/// end.
final class Deck {
    private static final Pattern CUT_MARK = Pattern.compile("\\s*\\[(?:…|\\.\\.\\.)]\\s*$");
    private static final Pattern SENTENCE_END = Pattern.compile("[.?!…][”\"’')]*(?=\\s+[\\p{Lu}“\"‘(])");
    private static final Pattern CLOSED = Pattern.compile("[.?!…:][”\"’')\\]]*$");

    /// A deck that says less may be a line that the text begins with.
    private static final int LEAST = 20;

    /// A shorter one without a full stop is a line of its own.
    private static final int LEAST_CUT = 160;

    /// So much of it must be left when only whole sentences stay.
    private static final int LEAST_WHOLE = 60;

    /// A deck whose letters are the text's first, up to this share, says nothing else.
    private static final double SAME = 0.9;

    private Deck() {}

    /// @param received cleaned
    static String of(String received, List<Draft> body, RemarkPad pad) {
        var deck = CUT_MARK.matcher(received).replaceFirst("…");
        if (repeats(deck, body)) {
            pad.note("DECK_REPEATS", "the deck repeats the beginning of the text", "the deck was left out");
            return "";
        }
        return deck.length() < LEAST_CUT || CLOSED.matcher(deck).find() ? deck : ended(deck, pad);
    }

    /// A deck that the body begins with would be read twice.
    private static boolean repeats(String deck, List<Draft> body) {
        var letters = Letters.of(deck);
        var start = new StringBuilder();
        for (var draft : body) {
            start.append(Letters.of(draft.text().text()));
            if (start.length() >= letters.length()) {
                break;
            }
        }
        return deck.length() >= LEAST && !letters.isEmpty() && same(letters, start) >= letters.length() * SAME;
    }

    private static int same(String letters, StringBuilder start) {
        var same = 0;
        while (same < Math.min(letters.length(), start.length()) && letters.charAt(same) == start.charAt(same)) {
            same++;
        }
        return same;
    }

    /// The whole sentences of a deck that breaks off; where these are few, all but its last word.
    private static String ended(String deck, RemarkPad pad) {
        var ends = SENTENCE_END.matcher(deck);
        var end = 0;
        while (ends.find()) {
            end = ends.end();
        }
        var isWhole = end >= LEAST_WHOLE;
        var kept = isWhole ? end : Math.max(1, deck.lastIndexOf(' '));
        pad.note(
                "DECK_CUT",
                "the deck breaks off in the middle of a sentence",
                "“" + deck.substring(kept).strip() + "” was left out at its end");
        return isWhole ? deck.substring(0, kept) : deck.substring(0, kept) + "…";
    }
}
