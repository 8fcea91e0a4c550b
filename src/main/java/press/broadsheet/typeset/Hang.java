package press.broadsheet.typeset;

/// How much of a punctuation mark hangs in the margin, so that the edge looks straight.
///
/// The idea is Hàn Thế Thành's: "Micro-typographic extensions to the TeX typesetting system", 2000, chapter 2.
final class Hang {
    private Hang() {}

    /// Millipoints by which the first glyph may hang out.
    static int left(Atom atom) {
        return atom.glyphs().count() == 0
                ? 0
                : left(atom.type(), atom.visible().charAt(0), atom.glyphs().width(0));
    }

    /// Millipoints by which the last glyph may hang out.
    static int right(Atom atom) {
        var count = atom.glyphs().count();
        var visible = atom.visible();
        return count == 0
                ? 0
                : right(
                        atom.type(),
                        visible.charAt(visible.length() - 1),
                        atom.glyphs().width(count - 1));
    }

    /// @param width of the glyph for `first`, 1/1000 em
    static int left(Type type, char first, int width) {
        return type.hang() ? type.millipoints((long) width * leftPercent(first) / 100) : 0;
    }

    /// @param width of the glyph for `last`, 1/1000 em
    static int right(Type type, char last, int width) {
        return type.hang() ? type.millipoints((long) width * rightPercent(last) / 100) : 0;
    }

    private static int leftPercent(char c) {
        return switch (c) {
            case '“', '‘', '"', '\'', '„', '‚' -> 50;
            default -> 0;
        };
    }

    private static int rightPercent(char c) {
        return switch (c) {
            case '-', '\u2010', '.', ',' -> 60;
            case '”', '’', '"', '\'' -> 50;
            case '–', '—' -> 25;
            default -> 0;
        };
    }
}
