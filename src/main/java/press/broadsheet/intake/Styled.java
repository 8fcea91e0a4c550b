package press.broadsheet.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import press.broadsheet.edition.Run;

/// Text of which every character knows its type, so that it can be cleaned across the borders of its runs.
///
/// Never changed once made.
final class Styled {
    private final String text;
    private final Style[] styles;

    private Styled(String text, Style[] styles) {
        this.text = text;
        this.styles = styles;
    }

    static Styled plain(String text) {
        var styles = new Style[text.length()];
        Arrays.fill(styles, Style.PLAIN);
        return new Styled(text, styles);
    }

    String text() {
        return text;
    }

    boolean isBlank() {
        return text.isBlank();
    }

    Style styleAt(int index) {
        return styles[index];
    }

    /// The same characters but for those that were exchanged one for one.
    Styled withText(String other) {
        if (other.length() != styles.length) {
            throw new IllegalArgumentException("text of another length");
        }
        return new Styled(other, styles);
    }

    Styled restyled(UnaryOperator<Style> change) {
        return new Styled(text, Arrays.stream(styles).map(change).toArray(Style[]::new));
    }

    Styled part(int from, int to) {
        return new Styled(text.substring(from, to), Arrays.copyOfRange(styles, from, to));
    }

    Styled from(int start) {
        return part(start, text.length());
    }

    Styled stripped() {
        var from = 0;
        var to = text.length();
        while (from < to && Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
            to--;
        }
        return from == 0 && to == text.length() ? this : part(from, to);
    }

    boolean allVisible(Predicate<Style> claim) {
        for (var i = 0; i < styles.length; i++) {
            if (!Character.isWhitespace(text.charAt(i)) && !claim.test(styles[i])) {
                return false;
            }
        }
        return true;
    }

    /// Every match exchanged; what is put in has the type of the match's first character.
    Styled replaceAll(Pattern pattern, Function<MatchResult, String> replacement) {
        var matcher = pattern.matcher(text);
        if (!matcher.find()) {
            return this;
        }
        var out = new Builder();
        var done = 0;
        do {
            out.append(this, done, matcher.start());
            var style = styles[Math.min(matcher.start(), styles.length - 1)];
            out.append(replacement.apply(matcher), style);
            done = matcher.end();
        } while (matcher.find());
        return out.append(this, done, text.length()).build();
    }

    /// Stretches of one type each, in order.
    List<Run> runs() {
        var runs = new ArrayList<Run>();
        for (int from = 0, to; from < styles.length; from = to) {
            to = endOfStretch(from);
            var style = styles[from];
            runs.add(new Run(text.substring(from, to), style.italic(), style.bold(), style.link()));
        }
        return List.copyOf(runs);
    }

    int endOfStretch(int from) {
        var to = from + 1;
        while (to < styles.length && (styles[to] == styles[from] || styles[to].equals(styles[from]))) {
            to++;
        }
        return to;
    }

    /// Text being put together.
    static final class Builder {
        private final StringBuilder text = new StringBuilder();
        private Style[] styles = new Style[64];

        Builder append(String more, Style style) {
            room(more.length());
            Arrays.fill(styles, text.length(), text.length() + more.length(), style);
            text.append(more);
            return this;
        }

        Builder append(Styled other, int from, int to) {
            room(to - from);
            System.arraycopy(other.styles, from, styles, text.length(), to - from);
            text.append(other.text, from, to);
            return this;
        }

        boolean isEmpty() {
            return text.isEmpty();
        }

        boolean isBlank() {
            return text.chars().allMatch(Character::isWhitespace);
        }

        char last() {
            return text.charAt(text.length() - 1);
        }

        Styled build() {
            return new Styled(text.toString(), Arrays.copyOf(styles, text.length()));
        }

        private void room(int more) {
            if (text.length() + more > styles.length) {
                styles = Arrays.copyOf(styles, Math.max(styles.length * 2, text.length() + more));
            }
        }
    }
}
