package press.broadsheet.publish.viewer;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// What of a word is looked up: no case, no accents; a word of several parts is found by each. `search.js` of the
/// viewer
/// does the same to what a reader types.
final class Terms {
    /// Latin accents, and the vowel signs that Arabic print mostly leaves out. Signs of other scripts are letters.
    private static final Pattern ACCENTS = Pattern.compile("[\\u0300-\\u036f\\u064b-\\u065f\\u0670\\u0640]+");

    private static final Pattern APOSTROPHES =
            Pattern.compile("(?<=[\\p{L}\\p{N}])['\\u2018\\u2019\\u02bc](?=[\\p{L}\\p{N}])");

    /// Points of abbreviations, and what parts thousands and decimals.
    private static final Pattern POINTS = Pattern.compile("(?<=[\\p{L}\\p{N}])[.,](?=[\\p{L}\\p{N}])");

    private static final Pattern PARTING = Pattern.compile("[^\\p{L}\\p{N}\\p{M}]+");

    private Terms() {}

    static List<String> of(String word) {
        var plain = Normalizer.normalize(word, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        plain = ACCENTS.matcher(plain).replaceAll("");
        plain = POINTS.matcher(APOSTROPHES.matcher(plain).replaceAll("")).replaceAll("");
        return Arrays.stream(PARTING.split(plain))
                .filter(part -> !part.isEmpty())
                .toList();
    }
}
