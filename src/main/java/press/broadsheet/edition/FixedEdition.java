package press.broadsheet.edition;

import java.util.List;
import press.broadsheet.geometry.Length;
import press.broadsheet.geometry.Size;

/// An edition whose every slot has its place and its matter already, so that only the setting is open: the neutral
/// edition by which typesetters are compared.
///
/// @param date     as printed, e.g. `Monday, November 23, 2026`
/// @param isoDate  e.g. `2026-11-23`
/// @param language BCP 47, of all its text
/// @param trim     the pages after cutting
/// @param margin   white round the print area
/// @param pages    at least one, in order
public record FixedEdition(
        String title,
        String date,
        String isoDate,
        String language,
        Size trim,
        Length margin,
        FixedType type,
        List<FixedPage> pages) {
    public FixedEdition {
        pages = List.copyOf(pages);
    }
}
