package press.broadsheet.typeset;

/// Characters that steer line ends or direction and have no shape.
final class Hidden {
    static final char SOFT_HYPHEN = '\u00AD';
    static final char ZERO_WIDTH_SPACE = '\u200B';

    private Hidden() {}

    static boolean isHidden(int codePoint) {
        return codePoint == SOFT_HYPHEN
                || codePoint == ZERO_WIDTH_SPACE
                || codePoint == 0x2060
                || codePoint == 0xFEFF
                || codePoint == 0x200E
                || codePoint == 0x200F
                || (codePoint >= 0x202A && codePoint <= 0x202E)
                || (codePoint >= 0x2066 && codePoint <= 0x2069)
                || Character.getType(codePoint) == Character.CONTROL;
    }

    /// Whether the character only has a meaning together with the one before it: marks, joiners, variants.
    static boolean clings(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            default -> codePoint == 0x200C || codePoint == 0x200D || (codePoint >= 0x1F3FB && codePoint <= 0x1F3FF);
        };
    }

    /// `text` without its hidden characters.
    static String shown(String text) {
        if (text.codePoints().noneMatch(Hidden::isHidden)) {
            return text;
        }
        var result = new StringBuilder(text.length());
        text.codePoints().filter(c -> !isHidden(c)).forEach(result::appendCodePoint);
        return result.toString();
    }
}
