package press.broadsheet.typeset;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Where words may be divided, by Liang's algorithm with TeX's patterns.
public final class Hyphenation {
    private static final int FEWEST_BEFORE = 2;
    private static final int FEWEST_AFTER = 3;
    private static final int SHORTEST_WORD = 5;
    private static final int[] NOWHERE = {};
    /// Divides no word.
    static final Hyphenation NONE = new Hyphenation(List.of(), List.of());

    private final List<Hyphenation> sources;
    private final PatternTrie patterns;
    private final Map<String, int[]> exceptions = new LinkedHashMap<>();

    /// @param patterns   Liang's patterns, as `hy3ph`
    /// @param exceptions words with all their breaks, as `ta-ble`; no other break is allowed in them
    Hyphenation(List<String> patterns, List<String> exceptions) {
        this.patterns = new PatternTrie(patterns);
        this.sources = List.of(this);
        exceptions.forEach(this::except);
    }

    private Hyphenation(Hyphenation one, Hyphenation other) {
        this.patterns = one.patterns;
        this.sources = List.of(one, other);
    }

    /// American patterns for `en-US`, British for all other English; a hyphenation without any point for the rest.
    public static Hyphenation of(String language) {
        var tag = language.toLowerCase(Locale.ROOT);
        if (tag.equals("en-us")) {
            return American.PATTERNS;
        }
        return tag.equals("en") || tag.startsWith("en-") ? British.PATTERNS : NONE;
    }

    /// For lines that would fall apart otherwise: American points where there are British ones, and the reverse.
    Hyphenation liberal() {
        return this == NONE ? NONE : Liberal.PATTERNS;
    }

    /// The offsets in `word` before which it may be divided with a hyphen, ascending.
    ///
    /// `word` may carry punctuation; each run of letters in it is treated by itself. There are no points in
    /// words with digits, in words of capitals and in addresses.
    public int[] points(String word) {
        if (word.length() < SHORTEST_WORD || isKeptWhole(word)) {
            return NOWHERE;
        }
        var found = new BitSet(word.length());
        for (var start = 0; start < word.length(); start++) {
            var end = start;
            while (end < word.length() && Character.isLetter(word.charAt(end))) {
                end++;
            }
            addPoints(word, start, end, found);
            start = end;
        }
        return found.stream().toArray();
    }

    private void addPoints(String word, int start, int end, BitSet found) {
        var length = end - start;
        if (length < SHORTEST_WORD) {
            return;
        }
        var letters = small(word.substring(start, end));
        for (var source : sources) {
            for (var point : source.allowed(letters)) {
                if (point >= FEWEST_BEFORE && point <= length - FEWEST_AFTER) {
                    found.set(start + point);
                }
            }
        }
    }

    private int[] allowed(String letters) {
        var exception = exceptions.get(letters);
        if (exception != null) {
            return exception;
        }
        var digits = patterns.digits(letters);
        var points = new int[digits.length];
        var count = 0;
        for (var i = 1; i < digits.length; i++) {
            if (digits[i] % 2 == 1) {
                points[count++] = i;
            }
        }
        return Arrays.copyOf(points, count);
    }

    private static boolean isKeptWhole(String word) {
        var smallLetters = 0;
        for (var i = 0; i < word.length(); i++) {
            var c = word.charAt(i);
            if (Character.isDigit(c)) {
                return true;
            }
            if (Character.isLowerCase(c)) {
                smallLetters++;
            }
        }
        return smallLetters == 0 || isAddress(word);
    }

    /// Whether `word` looks like a web or mail address, a file name or a handle.
    static boolean isAddress(String word) {
        if (word.indexOf('@') >= 0 || word.indexOf('_') >= 0 || word.contains("://")) {
            return true;
        }
        for (var i = word.indexOf('.'); i > 0 && i < word.length() - 1; i = word.indexOf('.', i + 1)) {
            if (Character.isLetter(word.charAt(i - 1)) && Character.isLowerCase(word.charAt(i + 1))) {
                return true;
            }
        }
        return false;
    }

    /// Letter by letter, so that offsets stay valid.
    private static String small(String letters) {
        var result = letters.toCharArray();
        for (var i = 0; i < result.length; i++) {
            result[i] = Character.toLowerCase(result[i]);
        }
        return new String(result);
    }

    private void except(String divided) {
        var points = new int[divided.length()];
        var count = 0;
        var offset = 0;
        for (var i = 0; i < divided.length(); i++) {
            if (divided.charAt(i) == '-') {
                points[count++] = offset;
            } else {
                offset++;
            }
        }
        exceptions.put(divided.replace("-", ""), Arrays.copyOf(points, count));
    }

    private static Hyphenation load(String name) {
        return new Hyphenation(lines(name + ".patterns"), lines(name + ".exceptions"));
    }

    private static List<String> lines(String name) {
        try (var in = Hyphenation.class.getResourceAsStream("/hyphenation/" + name)) {
            if (in == null) {
                throw new IllegalStateException(
                        "hyphenation/" + name + " is not on the class path; build the jar again");
            }
            var text = new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r", "");
            return List.of(text.strip().split("\n"));
        } catch (IOException e) {
            throw new UncheckedIOException("hyphenation/" + name + " cannot be read", e);
        }
    }

    private static final class Liberal {
        static final Hyphenation PATTERNS = new Hyphenation(British.PATTERNS, American.PATTERNS);
    }

    private static final class British {
        static final Hyphenation PATTERNS = load("en-GB");
    }

    private static final class American {
        static final Hyphenation PATTERNS = load("en-US");
    }
}
