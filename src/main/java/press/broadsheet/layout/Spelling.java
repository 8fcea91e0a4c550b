package press.broadsheet.layout;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Collectors;

/// Advice for a word that is not known.
public final class Spelling {
    private Spelling() {}

    /// `Did you mean 'story'?` where one of `known` is near, else the list of what there is.
    public static String advice(String word, Collection<String> known) {
        return nearest(word, known)
                .map(near -> "Did you mean '" + near + "'? There are " + list(known))
                .orElseGet(() -> "There are " + list(known));
    }

    private static String list(Collection<String> known) {
        return known.stream().sorted().collect(Collectors.joining(", "));
    }

    /// The known word with the fewest changed letters; none when more than a third would change (two at least).
    public static Optional<String> nearest(String word, Collection<String> known) {
        var bound = Math.max(2, word.length() / 3);
        return known.stream()
                .sorted(Comparator.comparingInt((String other) -> distance(word, other))
                        .thenComparing(Comparator.naturalOrder()))
                .findFirst()
                .filter(near -> distance(word, near) <= bound);
    }

    /// Levenshtein's edit distance, by Wagner and Fischer's table of two rows.
    private static int distance(String a, String b) {
        var previous = new int[b.length() + 1];
        for (var j = 0; j <= b.length(); j++) {
            previous[j] = j;
        }
        for (var i = 1; i <= a.length(); i++) {
            previous = nextRow(previous, a.charAt(i - 1), b, i);
        }
        return previous[b.length()];
    }

    private static int[] nextRow(int[] previous, char letter, String b, int row) {
        var next = new int[previous.length];
        next[0] = row;
        for (var j = 1; j < next.length; j++) {
            var changed = previous[j - 1] + (b.charAt(j - 1) == letter ? 0 : 1);
            next[j] = Math.min(changed, 1 + Math.min(previous[j], next[j - 1]));
        }
        return next;
    }
}
