package press.broadsheet.typeset;

import press.broadsheet.geometry.Length;

/// One word (no space inside), or part of a word in one kind of type, placed on its line.
///
/// @param text     the characters it stands for, as extracted text must give them; a hyphen added by dividing a word
///                 is in `glyphs` but not in `text`
/// @param glyphs   shaped
/// @param face     what it is shaped in
/// @param size     type size
/// @param colour   0xRRGGBB
/// @param x        from the line's start
/// @param scale    horizontal scaling in percent, 98 to 102
/// @param tracking letterspacing added after each glyph, before scaling
/// @param joined   whether it follows the span before it without a space
/// @param link     address, or empty
public record Span(
        String text,
        Glyphs glyphs,
        Face face,
        Length size,
        int colour,
        Length x,
        int scale,
        Length tracking,
        boolean joined,
        String link) {

    /// Its width on the page.
    public Length width() {
        var natural =
                (long) glyphs.advance() * size.millipoints() / 1000 + (long) tracking.millipoints() * glyphs.count();
        return new Length(Math.toIntExact(natural * scale / 100));
    }

    public Length right() {
        return x.plus(width());
    }
}
