package press.broadsheet.render.ink;

import java.awt.Shape;
import java.util.function.DoubleUnaryOperator;

/// A shape as the path of an SVG, in whole hundredths of a point.
final class SvgPath {
    /// By the numbers that `PathIterator` gives its segments.
    private static final String LETTERS = "MLQCZ";
    private static final int[] NUMBERS = {2, 2, 4, 6, 0};

    private SvgPath() {}

    static String of(Shape shape, DoubleUnaryOperator x, DoubleUnaryOperator y) {
        var text = new StringBuilder();
        var at = new double[6];
        for (var step = shape.getPathIterator(null); !step.isDone(); step.next()) {
            int kind = step.currentSegment(at);
            text.append(LETTERS.charAt(kind));
            for (int i = 0; i < NUMBERS[kind]; i++) {
                text.append(i > 0 ? " " : "").append(hundredths((i % 2 == 0 ? x : y).applyAsDouble(at[i])));
            }
        }
        return text.toString();
    }

    private static long hundredths(double pt) {
        return Math.round(pt * 100);
    }
}
