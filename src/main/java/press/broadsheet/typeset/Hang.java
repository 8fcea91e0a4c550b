package press.broadsheet.typeset;

/// How much of a punctuation mark hangs in the margin, so that the edge looks straight.
///
/// The idea is Hàn Thế Thành's: "Micro-typographic extensions to the TeX typesetting system", 2000, chapter 2.
final class Hang {
    private Hang() {}

    /// Millipoints by which the first glyph may hang out.
    static int left(Atom atom) {
        if (!hangs(atom)) {
            return 0;
        }
        return fraction(atom, leftPercent(atom.visible().charAt(0)), 0);
    }

    /// Millipoints by which the last glyph may hang out.
    static int right(Atom atom) {
        if (!hangs(atom)) {
            return 0;
        }
        var visible = atom.visible();
        return fraction(
                atom,
                rightPercent(visible.charAt(visible.length() - 1)),
                atom.glyphs().count() - 1);
    }

    private static boolean hangs(Atom atom) {
        return atom.type().hang() && atom.glyphs().count() > 0;
    }

    private static int fraction(Atom atom, int percent, int glyph) {
        return percent == 0 ? 0 : atom.type().millipoints((long) atom.glyphs().width(glyph) * percent / 100);
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
