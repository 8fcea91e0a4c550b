package press.broadsheet.layout;

import java.util.List;

/// One piece of a page's slicing tree. Columns divide by grid columns, rows by baseline lines, so slots can neither
/// overlap nor leave the grid.
public sealed interface Node {
    /// How many of the page's grid columns it takes, 1 or more.
    int span();

    /// Children side by side; their spans add up to this one's.
    record Columns(int span, List<Node> children) implements Node {
        public Columns {
            children = List.copyOf(children);
        }
    }

    /// Children one under the other; each has this one's span.
    record Rows(int span, List<Node> children) implements Node {
        public Rows {
            children = List.copyOf(children);
        }
    }

    /// A hole for one story, or for a pile of up to `repeat` stories one under the other.
    ///
    /// @param name     unique on its page: the role, with a number where a role comes twice (`single-2`)
    /// @param role     `lead`, `second`, `single`, `feature`, `column` and so on: any word the style sheets know
    /// @param prominence 0 (least) to 100 (the lead of page one): where a valuable story should stand
    /// @param min      least depth of one story in baseline lines, gap above not counted
    /// @param max      greatest depth
    /// @param legs     how many columns its body runs in; equal to `span` unless the layout widens the measure
    /// @param repeat   most stories in the pile, 1 or more
    /// @param optional whether it may stay empty and take no depth
    /// @param kinds    subsections it is for, empty for any of the page's
    record StorySlot(
            String name,
            String role,
            int span,
            int prominence,
            PictureWish picture,
            int min,
            int max,
            int legs,
            int repeat,
            boolean optional,
            List<String> kinds,
            StoryType type)
            implements Node {
        public StorySlot {
            kinds = List.copyOf(kinds);
        }
    }

    /// A hole for short items, one under the other in each column, under one heading panel drawn by the layouts.
    record Briefs(String name, int span, int prominence, int min, int max, int most, boolean optional, StoryType type)
            implements Node {}

    /// A hole for adverts: a booked one where it fits, else a house advert.
    ///
    /// @param min least depth in lines; 0 when it may be left out
    record AdvertHole(String name, int span, int min, int max) implements Node {}

    /// A hole for one picture story with a caption and hardly any text.
    record PhotoSlot(String name, int span, int prominence, int min, int max, boolean optional, StoryType type)
            implements Node {}

    /// A hole for the day's cartoon.
    record CartoonSlot(String name, int span, int min, int max, boolean optional, StoryType type) implements Node {}

    /// Standing matter drawn by Flying Saucer from `panels/<panel>.html`.
    ///
    /// @param depth in baseline lines
    record Panel(String name, String panel, int span, int depth) implements Node {}

    /// The head of a section inside a page: drawn from `panels/section-head.html`; what follows in the same rows
    /// belongs to the page's `index`-th section.
    record SectionHead(String name, int span, int depth, int index) implements Node {}
}
