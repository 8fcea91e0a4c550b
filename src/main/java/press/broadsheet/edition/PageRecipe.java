package press.broadsheet.edition;

import java.util.List;

/// A planned page as `edition.json` records it: all that is needed to make the page again without planning.
///
/// @param number    from 1
/// @param layout    its name in the publication
/// @param section   titles of its sections, joined by ` / `
/// @param sections  names of the same
/// @param cost      of the page in the plan
/// @param stories   by slot, in reading order; the items of a briefs slot follow each other
/// @param furniture everything else that stands on the page, in the plan's order
public record PageRecipe(
        int number,
        String layout,
        String section,
        List<String> sections,
        int cost,
        List<Slot> stories,
        List<Piece> furniture) {
    public PageRecipe {
        sections = List.copyOf(sections);
        stories = List.copyOf(stories);
        furniture = List.copyOf(furniture);
    }

    /// One item in its slot. Columns and lines are those of the page's grid, from 0.
    ///
    /// @param story   its id
    /// @param kind    `story`, `jump` (the rest of one), `photo` or `cartoon`
    /// @param picture which of its pictures may be shown, from 0; -1 for none
    public record Slot(
            String slot,
            String story,
            int column,
            int span,
            int line,
            int depth,
            String kind,
            int picture,
            Dress dress) {}

    /// How the item is dressed for its slot: enough to find its treatment again.
    ///
    /// @param depth          of the whole, in lines
    /// @param head           depth of everything above the body, in lines
    /// @param pictureColumns that its picture covers, 0 without one
    /// @param pictureDepth   in lines
    /// @param jumps          whether it goes on on another page
    public record Dress(int depth, int head, int pictureColumns, int pictureDepth, boolean jumps) {}

    /// A panel, section head, advert or rule.
    ///
    /// @param kind   `standing` (a panel or section head), `advert` or `rule`
    /// @param name   the slot's; empty for a rule
    /// @param advert id of the advert that stands in it, empty for the paper's own
    public record Piece(String kind, String name, String advert, int column, int span, int line, int depth) {}
}
