package press.broadsheet.plan;

import java.util.List;
import press.broadsheet.geometry.Length;
import press.broadsheet.layout.Part;
import press.broadsheet.typeset.Line;

/// Everything above a story's picture and body, over the slot's whole width.
///
/// @param rows  kicker, headline, deck, from top to foot; empty for items without
/// @param depth whole lines of the grid that it takes
/// @param cost  how far from the best head it is, 0 upwards
public record Head(List<Row> rows, int depth, int cost) {
    /// Nothing above the body.
    static final Head NONE = new Head(List.of(), 0, 0);

    public Head {
        rows = List.copyOf(rows);
    }

    /// @param lead white above its first line's top
    /// @param leading distance of its baselines
    public record Row(Part part, Length lead, Length leading, List<Line> lines) {}
}
