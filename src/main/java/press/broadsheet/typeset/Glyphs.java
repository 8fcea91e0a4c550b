package press.broadsheet.typeset;

/// A word or part of one, shaped in one face: glyphs in visual order with their places.
///
/// Not a record, since arrays are shared with the shaping cache and must not be written to.
public final class Glyphs {
    private final String text;
    private final int[] ids;
    private final int[] x;
    private final int[] y;
    private final int[] widths;
    private final int[] clusters;
    private final int advance;

    /// @param text     the characters shaped
    /// @param ids      glyph numbers in the font file
    /// @param x        pen position of each glyph, 1/1000 em from the word's start, kerning included
    /// @param y        upward offset, 1/1000 em; zeros in Latin
    /// @param widths   each glyph's own width in the font file, 1/1000 em
    /// @param clusters for each glyph the index in `text` of the first character it stands for
    /// @param advance  width of the whole, 1/1000 em, kerning included
    public Glyphs(String text, int[] ids, int[] x, int[] y, int[] widths, int[] clusters, int advance) {
        this.text = text;
        this.ids = ids;
        this.x = x;
        this.y = y;
        this.widths = widths;
        this.clusters = clusters;
        this.advance = advance;
    }

    public String text() {
        return text;
    }

    public int count() {
        return ids.length;
    }

    public int id(int i) {
        return ids[i];
    }

    public int x(int i) {
        return x[i];
    }

    public int y(int i) {
        return y[i];
    }

    public int width(int i) {
        return widths[i];
    }

    public int cluster(int i) {
        return clusters[i];
    }

    public int advance() {
        return advance;
    }
}
