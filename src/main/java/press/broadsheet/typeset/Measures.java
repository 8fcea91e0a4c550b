package press.broadsheet.typeset;

import press.broadsheet.geometry.Length;

/// How wide each line of a paragraph is, in millipoints.
final class Measures {
    private final int[] shaped;
    private final int full;
    private final Shape shape;
    private final Length column;

    Measures(Length column, Shape shape) {
        this.column = column;
        this.shape = shape;
        this.full = column.millipoints();
        this.shaped = new int[shape.shapedLines()];
        for (var line = 0; line < shaped.length; line++) {
            shaped[line] = full - shape.indent(line).millipoints();
        }
    }

    int of(int line) {
        return line < shaped.length ? shaped[line] : full;
    }

    int indent(int line) {
        return shape.indent(line).millipoints();
    }

    /// From this line on all are full.
    int shapedLines() {
        return shaped.length;
    }

    int narrowest() {
        var narrowest = full;
        for (var measure : shaped) {
            narrowest = Math.min(narrowest, measure);
        }
        return narrowest;
    }

    Length column() {
        return column;
    }
}
