package press.broadsheet.render;

/// What a font puts between two glyphs.
interface Kerning {
    /// In the font's own units, negative where the glyphs move together.
    int between(int glyph, int next);
}
