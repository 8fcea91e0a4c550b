package press.broadsheet.typeset;

import press.broadsheet.geometry.Length;

/// The left edge of a paragraph.
///
/// @param firstIndent indent of the first line
/// @param indentLines how many lines make room for a drop cap, 0 for none
/// @param lineIndent  by how much those lines are shorter, on the left
public record Shape(Length firstIndent, int indentLines, Length lineIndent) {
    /// All lines full.
    public static final Shape PLAIN = new Shape(Length.ZERO, 0, Length.ZERO);

    /// A paragraph with an indented first line.
    public static Shape indented(Length firstIndent) {
        return new Shape(firstIndent, 0, Length.ZERO);
    }

    /// Where line `line` begins; the first is 0.
    Length indent(int line) {
        var first = line == 0 ? firstIndent : Length.ZERO;
        return line < indentLines ? first.plus(lineIndent) : first;
    }

    /// From this line on all are full.
    int shapedLines() {
        return Math.max(indentLines, firstIndent.equals(Length.ZERO) ? 0 : 1);
    }
}
