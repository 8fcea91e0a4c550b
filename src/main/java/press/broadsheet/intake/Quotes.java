package press.broadsheet.intake;

import java.util.regex.Pattern;

/// Straight quotation marks into typographic ones.
final class Quotes {
    private static final Pattern ELISION =
            Pattern.compile("'(?:\\d\\ds?\\b|tis\\b|twas\\b|em\\b|til\\b|cause\\b|n'|n\\b)", Pattern.CASE_INSENSITIVE);
    private static final Pattern FEET_AND_INCHES = Pattern.compile("(?<=\\d)'(?=\\d{1,2}\")|(?<=\\d'\\d{1,2})\"");

    private Quotes() {}

    /// In the marks of another language than English.
    static Styled curled(Styled styled, QuoteMarks marks) {
        var curled = curled(styled).text();
        var before = styled.text();
        if (curled.equals(before)) {
            return styled;
        }
        var out = new Styled.Builder();
        for (var i = 0; i < before.length(); i++) {
            var isMark = before.charAt(i) == '"' || before.charAt(i) == '\'' && !isApostrophe(before, i);
            var set = isMark ? translated(curled.charAt(i), marks) : String.valueOf(curled.charAt(i));
            out.append(set, styled.styleAt(i));
        }
        return out.build();
    }

    private static String translated(char english, QuoteMarks marks) {
        return switch (english) {
            case '“' -> marks.open();
            case '”' -> marks.close();
            case '‘' -> marks.innerOpen();
            case '’' -> marks.innerClose();
            default -> String.valueOf(english);
        };
    }

    private static boolean isApostrophe(String text, int index) {
        return index > 0
                && index + 1 < text.length()
                && Character.isLetter(text.charAt(index - 1))
                && Character.isLetter(text.charAt(index + 1));
    }

    static Styled curled(Styled styled) {
        var text = styled.text();
        if (text.indexOf('"') < 0 && text.indexOf('\'') < 0) {
            return styled;
        }
        var out = primed(text).toCharArray();
        var open = 0;
        for (var i = 0; i < out.length; i++) {
            if (out[i] == '"') {
                out[i] = opens(out, i, open > 0) ? '“' : '”';
            } else if (out[i] == '\'') {
                out[i] = single(text, out, i);
            }
            open += out[i] == '“' ? 1 : out[i] == '”' ? -1 : 0;
        }
        return styled.withText(new String(out));
    }

    private static String primed(String text) {
        return FEET_AND_INCHES.matcher(text).replaceAll(match -> match.group().equals("'") ? "′" : "″");
    }

    private static boolean opens(char[] out, int index, boolean isInQuotes) {
        if (isFreeBefore(out, index) != isFreeAfter(out, index)) {
            return isFreeBefore(out, index);
        }
        return isFreeBefore(out, index) && !isInQuotes;
    }

    private static char single(String text, char[] out, int index) {
        if (!isFreeBefore(out, index) || isFreeAfter(out, index)) {
            return '’';
        }
        var here = ELISION.matcher(text).region(index, text.length()).useTransparentBounds(true);
        return here.lookingAt() ? '’' : '‘';
    }

    private static boolean isFreeBefore(char[] out, int index) {
        return index == 0 || Character.isWhitespace(out[index - 1]) || "([{—–-/“‘".indexOf(out[index - 1]) >= 0;
    }

    private static boolean isFreeAfter(char[] out, int index) {
        return index + 1 == out.length || Character.isWhitespace(out[index + 1]);
    }
}
