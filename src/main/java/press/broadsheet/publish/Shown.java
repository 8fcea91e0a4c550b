package press.broadsheet.publish;

/// Text without the characters that steer setting and have no shape, and without those that XML forbids.
public final class Shown {
    private Shown() {}

    public static String of(String text) {
        if (text.codePoints().allMatch(Shown::shows)) {
            return text;
        }
        return text.codePoints()
                .filter(Shown::shows)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /// Joiners (U+200C, U+200D) stay: they decide how their neighbours look.
    private static boolean shows(int c) {
        return switch (c) {
            case 0x00AD, 0x200B, 0x200E, 0x200F, 0x2060, 0xFEFF, 0xFFFE, 0xFFFF -> false;
            default ->
                !(c >= 0x202A && c <= 0x202E)
                        && !(c >= 0x2066 && c <= 0x2069)
                        && !(c >= 0xD800 && c <= 0xDFFF)
                        && Character.getType(c) != Character.CONTROL;
        };
    }
}
