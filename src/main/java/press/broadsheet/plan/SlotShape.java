package press.broadsheet.plan;

import press.broadsheet.geometry.Length;
import press.broadsheet.layout.Grid;
import press.broadsheet.layout.StoryType;

/// The widths inside a slot, padding of a boxed story taken off.
///
/// @param inset   from the slot's left edge to its type
/// @param width   of head and picture
/// @param measure of one leg
/// @param pad     whole lines above and again below the type, 0 without a box
public record SlotShape(Length inset, Length width, Length measure, Length gutter, int pad) {

    public static SlotShape of(Grid grid, int span, int legs, StoryType type) {
        var boxed = type.tint() >= 0 || type.border().millipoints() > 0;
        var inset = boxed ? type.padding() : Length.ZERO;
        var width = grid.width(span).minus(inset.times(2));
        var measure = width.minus(grid.gutter().times(legs - 1)).dividedBy(legs);
        return new SlotShape(inset, width, measure, grid.gutter(), boxed ? 1 : 0);
    }

    /// Left edge of a leg, from the slot's left edge.
    public Length legX(int leg) {
        return inset.plus(measure.plus(gutter).times(leg));
    }
}
