package press.broadsheet.typeset;

import java.util.List;
import press.broadsheet.geometry.Length;
import press.broadsheet.layout.Align;
import press.broadsheet.typeset.Stretch.Setting;

/// Places the words of a line.
final class LineSetter {
    private final Length measure;
    private final Align align;
    private final int wordSpace;

    /// @param wordSpace of lines that are not justified, 1/1000 of the natural one
    LineSetter(Length measure, Align align, int wordSpace) {
        this.measure = measure;
        this.align = align;
        this.wordSpace = wordSpace;
    }

    /// @param indent     where the line begins, from the column's edge, millipoints
    Line set(Stretch stretch, int indent, boolean last) {
        var words = stretch.settings();
        var hang =
                words.getFirst().extent().hangLeft() + words.getLast().extent().hangRight();
        var room = measure.millipoints() - indent + hang;
        var fit = align == Align.JUSTIFY ? LineFit.justified(words, room, last) : LineFit.natural(words, wordSpace);
        var start = start(words, fit, indent);
        var right = start
                + fit.width(words)
                + (int) fit.trackingBehind(words.getLast().last());
        var setting = new LineSetting.Fitted(stretch, fit, start, right);
        return new Line(setting, measure, stretch.hyphen(), fit.percent(), last);
    }

    private int start(List<Setting> words, LineFit fit, int indent) {
        var hang = words.getFirst().extent().hangLeft();
        var free = measure.millipoints() - indent - fit.width(words);
        return switch (align) {
            case JUSTIFY, LEFT -> indent - hang;
            case CENTER -> indent + free / 2;
            case RIGHT -> indent + free + words.getLast().extent().hangRight();
        };
    }
}
