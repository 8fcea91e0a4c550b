package press.broadsheet.typeset;

import java.util.ArrayList;
import java.util.List;
import press.broadsheet.geometry.Length;
import press.broadsheet.layout.Align;

/// Places the words of a line.
final class LineSetter {
    private static final int PERCENT = 100;

    private final Length measure;
    private final Align align;
    private final int wordSpace;

    /// @param wordSpace of lines that are not justified, 1/1000 of the natural one
    LineSetter(Length measure, Align align, int wordSpace) {
        this.measure = measure;
        this.align = align;
        this.wordSpace = wordSpace;
    }

    /// One word of a line, or the part of it that is on this line.
    ///
    /// @param extent    its widths
    /// @param continued whether its beginning is on the line above
    record Setting(List<Atom> atoms, Extent extent, boolean continued) {
        static Setting whole(Word word) {
            return new Setting(word.atoms(), word.whole(), false);
        }

        /// From character `from` until before `to` of a word.
        static Setting part(Word word, int from, int to, boolean hyphen) {
            var atoms = word.parts(from, to, hyphen);
            return new Setting(atoms, Extent.of(atoms), from > 0);
        }

        Atom last() {
            return atoms.getLast();
        }
    }

    /// @param indent     where the line begins, from the column's edge, millipoints
    /// @param hyphenated whether its last word was divided with a hyphen
    Line set(List<Setting> words, int indent, boolean hyphenated, boolean last) {
        var hang = words.getFirst().extent.hangLeft() + words.getLast().extent.hangRight();
        var room = measure.millipoints() - indent + hang;
        var fit = align == Align.JUSTIFY ? LineFit.justified(words, room, last) : LineFit.natural(words, wordSpace);
        return new Line(spans(words, fit, start(words, fit, indent)), measure, hyphenated, fit.percent(), last);
    }

    private int start(List<Setting> words, LineFit fit, int indent) {
        var hang = words.getFirst().extent.hangLeft();
        var free = measure.millipoints() - indent - fit.width(words);
        return switch (align) {
            case JUSTIFY, LEFT -> indent - hang;
            case CENTER -> indent + free / 2;
            case RIGHT -> indent + free + words.getLast().extent.hangRight();
        };
    }

    private static List<Span> spans(List<Setting> words, LineFit fit, int start) {
        var spans = new ArrayList<Span>(words.size());
        long x = start;
        long natural = 0;
        for (var word : words) {
            var joined = word.continued;
            for (var atom : word.atoms) {
                spans.add(span(atom, fit, (int) x, joined));
                x += fit.width(atom);
                joined = true;
            }
            var last = word.last();
            x -= fit.trackingBehind(last);
            x += fit.space(natural + last.type().wordSpace()) - fit.space(natural);
            natural += last.type().wordSpace();
        }
        return spans;
    }

    private static Span span(Atom atom, LineFit fit, int x, boolean joined) {
        var type = atom.type();
        return new Span(
                atom.text(),
                atom.glyphs(),
                type.face(),
                type.size(),
                type.colour(),
                new Length(x),
                PERCENT + fit.expansion(type),
                new Length(fit.tracking(type)),
                joined,
                atom.link());
    }
}
