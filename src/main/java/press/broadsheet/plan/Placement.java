package press.broadsheet.plan;

import press.broadsheet.edition.Advert;
import press.broadsheet.layout.Node;
import press.broadsheet.layout.StoryType;

/// Something that has its place on a page: columns and lines of the page's grid, counted from 0.
public sealed interface Placement {
    int column();

    int span();

    int line();

    int depth();

    /// A story, or several in a briefs slot.
    ///
    /// @param slot      unique on the page; piles number their stories: `single.2`
    /// @param depth     of the slot; the treatment may be a few lines less
    record Matter(
            String slot,
            String role,
            StoryType type,
            int legs,
            int column,
            int span,
            int line,
            int depth,
            Treatment treatment)
            implements Placement {}

    /// An advert; an empty id is a house advert.
    record Ad(String slot, int column, int span, int line, int depth, Advert advert) implements Placement {}

    /// A panel or a section head.
    record Standing(Node node, int column, int span, int line, int depth) implements Placement {}

    /// White between two rows, with a rule in its middle.
    record Rule(int column, int span, int line, int depth) implements Placement {}
}
