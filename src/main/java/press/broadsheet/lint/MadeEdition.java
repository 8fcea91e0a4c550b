package press.broadsheet.lint;

import java.util.List;
import press.broadsheet.edition.Day;
import press.broadsheet.layout.Publication;
import press.broadsheet.makeup.MadePage;
import press.broadsheet.plan.Flatplan;

/// An edition with everything in its place, ready to be looked over.
///
/// @param pages     as they will be rendered
/// @param furniture the panels' words
public record MadeEdition(
        Publication publication, Day day, Flatplan flatplan, List<MadePage> pages, List<PrintedPanel> furniture) {
    public MadeEdition {
        pages = List.copyOf(pages);
        furniture = List.copyOf(furniture);
    }
}
