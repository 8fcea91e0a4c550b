package press.broadsheet.layout;

import java.util.List;

/// One page template, read from a layout file.
///
/// @param name     as in the file, unique in its publication
/// @param sections how many sections the page carries: 1, or 2 for a page shared by two
/// @param kinds    what it is for: `front`, `news`, `sports`, `editorial`, `oped`, `photo`, `back`, `jump`, ...
/// @param grid     the publication's, in this layout's number of columns
/// @param root     the whole print area: its depths add up to the grid's lines
public record PageLayout(String name, int sections, List<String> kinds, Grid grid, Node root) {
    public PageLayout {
        kinds = List.copyOf(kinds);
    }
}
