package press.broadsheet.edition;

/// One thing that the desk must know about the edition, in the desk's words.
///
/// @param code     fixed capitals, e.g. `MISSING_GLYPH`; documented in `src/docs/remarks.md`
/// @param article  id of the story, or empty when it concerns none
/// @param page     1 or more, or 0 when it concerns no page
/// @param slot     the slot's name on that page, or empty
/// @param cause    one plain sentence: what was found
/// @param action   what was done about it; of what lint found, what the desk should do
public record Remark(
        String code, Severity severity, String article, int page, String slot, String cause, String action) {

    /// A remark about a story as received, before it has a place.
    public static Remark ofStory(String code, Severity severity, String article, String cause, String action) {
        return new Remark(code, severity, article, 0, "", cause, action);
    }

    /// A remark about the edition as a whole.
    public static Remark ofEdition(String code, Severity severity, String cause, String action) {
        return new Remark(code, severity, "", 0, "", cause, action);
    }
}
