package press.broadsheet.typeset;

import java.util.List;
import java.util.Optional;

/// A place between two glyphs of a shaped word. The widths of what stands before and behind it follow from the word's
/// own
/// glyphs, so that the parts need not be shaped before one of them is really set.
///
/// @param glyph  the first behind the cut, 1 or more
/// @param offset the character that it stands for
record WordCut(Atom atom, int glyph, int offset) {
    private static final String HYPHEN = "-";

    /// The cut before character `offset`; empty where widths cannot be told apart there: in words of several kinds of
    /// type, inside ligatures, in scripts that do not run from left to right.
    static Optional<WordCut> at(List<Atom> atoms, int offset) {
        var atom = atoms.getFirst();
        var isPlain =
                atoms.size() == 1 && atom.visible().length() == atom.text().length() && !atom.isMissing();
        return isPlain ? glyphAt(atom, offset) : Optional.empty();
    }

    private static Optional<WordCut> glyphAt(Atom atom, int offset) {
        var glyphs = atom.glyphs();
        for (var i = 1; i < glyphs.count(); i++) {
            if (glyphs.cluster(i) <= glyphs.cluster(i - 1)) {
                return Optional.empty();
            }
            if (glyphs.cluster(i) == offset) {
                return Optional.of(new WordCut(atom, i, offset));
            }
        }
        return Optional.empty();
    }

    /// What stands before the cut; empty where a hyphen joins the letter before it.
    Optional<Extent> head(boolean hyphen) {
        var glyphs = atom.glyphs();
        var before = glyph - 1;
        if (!hyphen) {
            var last = atom.visible().charAt(offset - 1);
            return Optional.of(
                    extent(glyphs.x(before) + glyphs.width(before), glyph, left(), right(last, glyphs.width(before))));
        }
        var end = atom.type().face().shape(atom.visible().substring(glyphs.cluster(before), offset) + HYPHEN);
        return end.count() != 2
                ? Optional.empty()
                : Optional.of(extent(
                        glyphs.x(before) + end.advance(), glyph + 1, left(), right(HYPHEN.charAt(0), end.width(1))));
    }

    /// What stands behind it.
    Extent tail() {
        var glyphs = atom.glyphs();
        var hang = Hang.left(atom.type(), atom.visible().charAt(offset), glyphs.width(glyph));
        return extent(glyphs.advance() - glyphs.x(glyph), glyphs.count() - glyph, hang, Hang.right(atom));
    }

    private int left() {
        return Hang.left(atom);
    }

    private int right(char last, int width) {
        return Hang.right(atom.type(), last, width);
    }

    private Extent extent(int advance, int count, int hangLeft, int hangRight) {
        return Extent.of(atom.type(), advance, count, hangLeft, hangRight);
    }
}
