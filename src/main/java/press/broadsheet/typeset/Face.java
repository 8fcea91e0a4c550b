package press.broadsheet.typeset;

/// One font file. Measures are in 1/1000 em above or below the baseline, all positive.
public interface Face {
    /// Unique, e.g. `stix-two-text/STIXTwoText-Regular.ttf`: the path below the fonts folder.
    String name();

    int ascent();

    int descent();

    int capHeight();

    int xHeight();

    /// Whether the font has a glyph for the character.
    boolean covers(int codePoint);

    /// Shapes `text` with kerning and ligatures; the same text gives the same (cached) object.
    Glyphs shape(String text);
}
