package press.broadsheet.typeset;

import java.util.List;
import press.broadsheet.geometry.Length;

/// One line of set type.
///
/// @param spans      in reading order
/// @param measure    the width it was set to
/// @param hyphenated whether it ends in a hyphen that was added by dividing a word
/// @param spacing    its word space in percent of the natural one; 100 where the line is not justified
/// @param last       whether it ends its paragraph
public record Line(List<Span> spans, Length measure, boolean hyphenated, int spacing, boolean last) {
    public Line {
        spans = List.copyOf(spans);
    }

    /// Whether a hyphen stands at its end, added or the text's own.
    public boolean endsInHyphen() {
        return hyphenated
                || !spans.isEmpty()
                        && (spans.getLast().text().endsWith("-")
                                || spans.getLast().text().endsWith("\u2010"));
    }
}
