package press.broadsheet.lint;

/// The words of one panel as they stand in print, its template filled.
///
/// @param page     from 1
/// @param slot     the panel's name on its page
/// @param template which of the publication's panels it is: `masthead`, `folio`, `advert-display` ...
/// @param words    lines as the template breaks them
public record PrintedPanel(int page, String slot, String template, String words) {
    /// Whether advertisers, or the paper for itself, speak in it.
    boolean isAdvert() {
        return template.startsWith("advert") || template.equals("house");
    }
}
