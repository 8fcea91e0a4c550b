package press.broadsheet.edition;

import press.broadsheet.geometry.Box;
import press.broadsheet.geometry.Length;

/// A slot with its place and its matter. Places are from the trim's top left corner.
public sealed interface FixedSlot {
    /// Unique in its edition, e.g. `p01-03`.
    String id();

    /// All of the slot.
    Box box();

    /// A story: a rule, the headline, the byline, and the body in columns that are filled one after the other.
    ///
    /// @param columns  one or more
    /// @param gutter   white between two columns
    /// @param headline size and leading of the headline, and the depth kept for it
    /// @param byline   depth kept for the byline, just above the body
    /// @param bodyTop  head of every column
    /// @param bodyDepth of every column
    record Text(
            String id,
            Box box,
            int columns,
            Length gutter,
            Heading headline,
            Length byline,
            Length bodyTop,
            Length bodyDepth,
            Story story)
            implements FixedSlot {

        /// Width of one column.
        public Length measure() {
            return box.width().minus(gutter.times(columns - 1)).dividedBy(columns);
        }

        /// Left edge of a column, counted from 0.
        public Length columnX(int column) {
            return box.x().plus(measure().plus(gutter).times(column));
        }
    }

    /// @param size    type size
    /// @param leading distance of baselines
    /// @param depth   kept for all its lines
    record Heading(Length size, Length leading, Length depth) {}

    /// A picture over the slot's whole width, with its caption under it.
    ///
    /// @param depth of the picture
    record Photo(String id, Box box, Length depth, Picture picture) implements FixedSlot {}
}
