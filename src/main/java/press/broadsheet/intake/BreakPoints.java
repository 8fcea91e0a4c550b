package press.broadsheet.intake;

import java.util.regex.Pattern;

/// Gives over-long words places where a line may end (U+200B), so that none is wider than a column.
final class BreakPoints {
    private static final char MAY_BREAK = '\u200B';
    private static final int EVERY = 30;
    /// What the pattern below needs at least.
    private static final int SHORTEST = 16;
    private static final String SEPARATORS = "/.?&=_-@";
    private static final Pattern LONG = Pattern.compile(
            "\\S{61,}+|(?:https?://|www\\.)\\S{12,}+|[a-z0-9-]{1,40}(?:\\.[a-z]{2,10}){1,3}/\\S{8,}+|[\\w.+-]{12,60}@[\\w.-]{8,60}");

    private BreakPoints() {}

    static Styled inserted(Styled styled) {
        var matcher = LONG.matcher(styled.text());
        if (!hasLongWord(styled.text()) || !matcher.find()) {
            return styled;
        }
        var out = new Styled.Builder();
        var done = 0;
        do {
            out.append(styled, done, matcher.start());
            broken(styled, matcher.start(), matcher.end(), out);
            done = matcher.end();
        } while (matcher.find());
        return out.append(styled, done, styled.text().length()).build();
    }

    private static boolean hasLongWord(String text) {
        var length = 0;
        for (var i = 0; i < text.length() && length < SHORTEST; i++) {
            length = text.charAt(i) == ' ' ? 0 : length + 1;
        }
        return length >= SHORTEST;
    }

    private static void broken(Styled styled, int start, int end, Styled.Builder out) {
        var text = styled.text();
        var since = 0;
        for (int i = start, size; i < end; i += size) {
            var point = text.codePointAt(i);
            size = Math.min(Character.charCount(point), end - i);
            out.append(styled, i, i + size);
            since++;
            if (i + size < end && mayBreak(text, i, text.codePointAt(i + size), since)) {
                out.append(String.valueOf(MAY_BREAK), styled.styleAt(i));
                since = 0;
            }
        }
    }

    private static boolean mayBreak(String text, int index, int next, int since) {
        var isSeparator = SEPARATORS.indexOf(text.charAt(index)) >= 0;
        if (isSeparator) {
            return SEPARATORS.indexOf(next) < 0 && since > 1;
        }
        return since >= EVERY && !isGlued(text.charAt(index)) && !isGlued(next);
    }

    private static boolean isGlued(int point) {
        return Characters.isMark(point)
                || Character.getType(point) == Character.COMBINING_SPACING_MARK
                || point == 0x200D
                || point >= 0xFE00 && point <= 0xFE0F
                || point >= 0x1F3FB && point <= 0x1F3FF
                || SEPARATORS.indexOf(point) >= 0;
    }
}
