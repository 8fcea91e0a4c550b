package press.broadsheet.layout;

import press.broadsheet.geometry.Box;
import press.broadsheet.geometry.Length;
import press.broadsheet.geometry.Size;

/// The page's columns and its baseline grid.
///
/// @param trim     the page after cutting
/// @param left     white to the left of the print area (equal on the right)
/// @param head     white above the print area
/// @param columns  1 or more
/// @param gutter   white between two columns
/// @param measure  width of one column
/// @param leading  distance of two baselines
/// @param lines    how many whole lines the print area is deep
/// @param baseline from a line's top to its baseline
public record Grid(
        Size trim,
        Length left,
        Length head,
        int columns,
        Length gutter,
        Length measure,
        Length leading,
        int lines,
        Length baseline) {

    /// The same print area in another number of columns, as opinion pages have it.
    public Grid inColumns(int count) {
        var printWidth = width(columns);
        var newMeasure = printWidth.minus(gutter.times(count - 1)).dividedBy(count);
        return new Grid(trim, left, head, count, gutter, newMeasure, leading, lines, baseline);
    }

    /// Width of `span` columns with the gutters between them.
    public Length width(int span) {
        return measure.times(span).plus(gutter.times(span - 1));
    }

    /// Left edge of a column, counted from 0.
    public Length x(int column) {
        return left.plus(measure.plus(gutter).times(column));
    }

    /// Top of a line, counted from 0.
    public Length y(int line) {
        return head.plus(leading.times(line));
    }

    /// Baseline of a line, counted from 0.
    public Length baselineOf(int line) {
        return y(line).plus(baseline);
    }

    /// The rectangle of `span` columns from `column` and `depth` lines from `line`.
    public Box box(int column, int span, int line, int depth) {
        return new Box(x(column), y(line), width(span), leading.times(depth));
    }
}
