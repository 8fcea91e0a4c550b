package press.broadsheet.typeset;

import java.util.List;
import press.broadsheet.geometry.Length;

/// A headline at one size of its ladder.
///
/// @param size    type size
/// @param leading distance of its baselines
/// @param lines   one or more
/// @param cost    0 (full, balanced lines broken by sense) upwards; 1000 is a headline no desk would print
public record SetHeadline(Length size, Length leading, List<Line> lines, int cost) {
    public SetHeadline {
        lines = List.copyOf(lines);
    }
}
