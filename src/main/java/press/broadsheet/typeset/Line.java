package press.broadsheet.typeset;

import java.util.List;
import press.broadsheet.geometry.Length;

/// One line of set type.
///
/// @param setting    what stands on it
/// @param measure    the width it was set to
/// @param hyphenated whether it ends in a hyphen that was added by dividing a word
/// @param spacing    its word space in percent of the natural one; 100 where the line is not justified
/// @param last       whether it ends its paragraph
public record Line(LineSetting setting, Length measure, boolean hyphenated, int spacing, boolean last) {

    /// @param spans in reading order
    public Line(List<Span> spans, Length measure, boolean hyphenated, int spacing, boolean last) {
        this(new LineSetting.Placed(spans), measure, hyphenated, spacing, last);
    }

    /// In reading order.
    public List<Span> spans() {
        return setting.spans();
    }

    /// The same line with its spans at hand.
    public Line placed() {
        return setting instanceof LineSetting.Placed
                ? this
                : new Line(setting.spans(), measure, hyphenated, spacing, last);
    }

    /// Whether a hyphen stands at its end, added or the text's own.
    public boolean endsInHyphen() {
        return hyphenated || setting.endsInHyphen();
    }

    /// Whether it ends before this share of its measure.
    boolean endsBefore(double share) {
        return setting.endsBefore(measure.scaled(share));
    }
}
