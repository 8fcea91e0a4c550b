package press.broadsheet.typeset;

import java.util.List;

/// The widths of a word or a part of one, in millipoints.
///
/// @param letters   natural width, without the style's tracking behind the last glyph
/// @param open      by how much its letters can widen
/// @param close     by how much its letters can close up
/// @param hangLeft  how far its first glyph may hang out to the left
/// @param hangRight how far its last glyph may hang out to the right
record Extent(int letters, int open, int close, int hangLeft, int hangRight) {

    static Extent of(List<Atom> atoms) {
        long letters = 0;
        long open = 0;
        long close = 0;
        for (var atom : atoms) {
            var type = atom.type();
            var count = atom.glyphs().count();
            var width = type.millipoints(atom.glyphs().advance() + (long) type.tracking() * count);
            letters += width;
            open += (long) width * type.expansion() / 100 + type.opening(count);
            close += (long) width * type.expansion() / 100 + type.closing(count);
        }
        var last = atoms.getLast();
        if (last.glyphs().count() > 0) {
            letters -= last.type().millipoints(last.type().tracking());
            open -= last.type().opening(1);
            close -= last.type().closing(1);
        }
        return new Extent((int) letters, (int) open, (int) close, Hang.left(atoms.getFirst()), Hang.right(last));
    }

    /// Of glyphs in one kind of type.
    ///
    /// @param advance of all of them, 1/1000 em
    static Extent of(Type type, int advance, int count, int hangLeft, int hangRight) {
        var width = type.millipoints(advance + (long) type.tracking() * count);
        var expanded = (int) ((long) width * type.expansion() / 100);
        return new Extent(
                width - type.millipoints(type.tracking()),
                expanded + type.opening(count) - type.opening(1),
                expanded + type.closing(count) - type.closing(1),
                hangLeft,
                hangRight);
    }
}
