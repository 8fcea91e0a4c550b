package press.broadsheet.edition;

/// A stretch of text in one kind of type.
///
/// @param text   not empty; spaces are single; no line ends
/// @param link   an http, https or mailto address, or empty
public record Run(String text, boolean italic, boolean bold, String link) {
    public static Run plain(String text) {
        return new Run(text, false, false, "");
    }
}
