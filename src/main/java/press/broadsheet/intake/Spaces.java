package press.broadsheet.intake;

/// White space of every kind, and in any number, into single spaces.
final class Spaces {
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
}
