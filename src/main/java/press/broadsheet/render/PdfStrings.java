package press.broadsheet.render;

/// Text strings as PDF writes them (ISO 32000-1, 7.9.2).
final class PdfStrings {
    private PdfStrings() {}

    /// The shorter of both forms.
    static String of(String text) {
        return text.chars().allMatch(c -> c >= 0x20 && c < 0x7f) ? plain(text) : unicode(text);
    }

    /// @param text printable ASCII
    private static String plain(String text) {
        return '(' + text.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)") + ')';
    }

    /// As UTF-16 in hexadecimal digits.
    static String unicode(String text) {
        var hex = new StringBuilder("<FEFF");
        text.chars().forEach(unit -> Numbers.appendHex(hex, unit));
        return hex.append('>').toString();
    }
}
