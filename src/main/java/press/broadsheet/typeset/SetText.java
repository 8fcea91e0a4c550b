package press.broadsheet.typeset;

import java.util.List;

/// A paragraph set to one number of lines.
///
/// @param lines    at least one
/// @param demerits as Knuth and Plass sum them up; lower is better; comparable only between settings of one paragraph
public record SetText(List<Line> lines, long demerits) {
    public SetText {
        lines = List.copyOf(lines);
    }
}
