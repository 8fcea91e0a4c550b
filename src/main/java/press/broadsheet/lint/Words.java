package press.broadsheet.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/// Text as a row of words, without case, signs and endings that change nothing.
final class Words {
    private static final Set<String> SMALL = Set.of(
            "a", "an", "the", "of", "in", "on", "at", "to", "for", "from", "by", "with", "and", "or", "as", "is", "are",
            "was", "were", "be", "been", "has", "have", "had", "will", "its", "it", "his", "her", "their", "after",
            "over", "into", "amid", "not", "no", "that", "this", "up", "out", "says", "say", "said", "new");

    private Words() {}

    static List<String> of(String text) {
        var words = new ArrayList<String>();
        var lower = text.toLowerCase(Locale.ROOT);
        var start = -1;
        for (var i = 0; i <= lower.length(); i++) {
            var inside = i < lower.length() && isOfWord(lower, i);
            if (inside && start < 0) {
                start = i;
            } else if (!inside && start >= 0) {
                words.add(lower.substring(start, i));
                start = -1;
            }
        }
        return words;
    }

    /// Letters, digits, what is written over and beside them, and an apostrophe before a letter.
    private static boolean isOfWord(String text, int at) {
        var c = text.charAt(at);
        return Character.isLetterOrDigit(c)
                || Character.getType(c) == Character.NON_SPACING_MARK
                || Character.getType(c) == Character.COMBINING_SPACING_MARK
                || Character.isSurrogate(c)
                || ((c == '\'' || c == '’') && isBetweenLetters(text, at));
    }

    private static boolean isBetweenLetters(String text, int at) {
        return at > 0
                && at + 1 < text.length()
                && Character.isLetter(text.charAt(at - 1))
                && Character.isLetter(text.charAt(at + 1));
    }

    /// The words that carry a headline's meaning, plurals and possessives as their word.
    static SortedSet<String> telling(String headline) {
        var telling = new TreeSet<String>();
        for (var word : of(headline)) {
            if (!SMALL.contains(word)) {
                telling.add(stem(word));
            }
        }
        return telling;
    }

    private static String stem(String word) {
        var bare = word.replaceAll("['’]s?$", "").replace("’", "'");
        return bare.length() > 3 && bare.endsWith("s") && !bare.endsWith("ss")
                ? bare.substring(0, bare.length() - 1)
                : bare;
    }
}
