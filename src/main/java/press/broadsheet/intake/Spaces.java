package press.broadsheet.intake;

import java.util.regex.Pattern;

/// White space of every kind, and in any number, into single spaces.
final class Spaces {
    /// A narrow space at which no line ends.
    static final String NARROW = "\u202F";

    private static final Pattern IN_FRENCH =
            Pattern.compile("(?<=«) ?(?=[^ \u202F])|(?<=[^ \u202F]) ?(?=»)|(?<=\\S) (?=[;:!?])");

    private Spaces() {}

    /// Without any at either end.
    static Styled single(Styled styled) {
        var text = styled.text();
        if (isSingle(text)) {
            return styled.stripped();
        }
        var out = new Styled.Builder();
        var wasSpace = true;
        for (var i = 0; i < text.length(); i++) {
            var isSpace = isSpace(text.charAt(i));
            if (!isSpace) {
                out.append(styled, i, i + 1);
            } else if (!wasSpace) {
                out.append(" ", styled.styleAt(i));
            }
            wasSpace = isSpace;
        }
        return out.build().stripped();
    }

    private static boolean isSingle(String text) {
        return !text.contains("  ") && text.chars().noneMatch(c -> c != ' ' && isSpace(c));
    }

    private static boolean isSpace(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0x85;
    }

    /// French sets narrow ones inside its quotation marks, and before high points where the writer left a space.
    static Styled french(Styled styled) {
        return styled.replaceAll(IN_FRENCH, match -> NARROW);
    }
}
