package press.broadsheet.layout;

import java.util.List;
import press.broadsheet.geometry.Length;

/// One page template, read from a layout file.
///
/// @param name     as in the file, unique in its publication
/// @param sections how many sections the page carries: 1, or 2 for a page shared by two
/// @param kinds    what it is for: `front`, `news`, `sports`, `editorial`, `oped`, `photo`, `back`, `jump`, ...
/// @param grid     the publication's, in this layout's number of columns
/// @param gap      white lines between two neighbours in rows (none next to a panel or section head)
/// @param rule     thickness of the rule in the middle of that gap, zero for none (`page { -broadsheet-rule: 0.5pt }`)
/// @param ruleColour its colour, 0xRRGGBB (`page { color }`)
/// @param root     the whole print area: its depths add up to the grid's lines
public record PageLayout(
        String name, int sections, List<String> kinds, Grid grid, int gap, Length rule, int ruleColour, Node root) {
    public PageLayout {
        kinds = List.copyOf(kinds);
    }
}
