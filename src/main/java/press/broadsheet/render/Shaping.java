package press.broadsheet.render;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.util.Arrays;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import press.broadsheet.typeset.Glyphs;

/// Text into placed glyphs, by the JDK's HarfBuzz.
final class Shaping {
    private static final FontRenderContext FRACTIONAL = new FontRenderContext(null, false, true);

    private Shaping() {}

    /// @param font at size 1000, so that its measures are 1/1000 em
    static Glyphs shape(Font font, FontTables tables, String text) {
        var chars = text.toCharArray();
        int direction = rightToLeft(text) ? Font.LAYOUT_RIGHT_TO_LEFT : Font.LAYOUT_LEFT_TO_RIGHT;
        var vector = font.layoutGlyphVector(FRACTIONAL, chars, 0, chars.length, direction);
        int[] shown = IntStream.range(0, vector.getNumGlyphs())
                .filter(i -> isShown(vector.getGlyphCode(i)))
                .toArray();
        return new Glyphs(
                text,
                each(shown, vector::getGlyphCode),
                each(shown, i -> rounded(vector.getGlyphPosition(i).getX())),
                each(shown, i -> -rounded(vector.getGlyphPosition(i).getY())),
                each(shown, i -> tables.advance(vector.getGlyphCode(i))),
                each(shown, vector::getGlyphCharIndex),
                advance(vector));
    }

    /// Whether any character is of a script that runs from right to left.
    static boolean rightToLeft(String text) {
        return text.codePoints().anyMatch(c -> switch (Character.getDirectionality(c)) {
            case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC -> true;
            default -> false;
        });
    }

    /// AWT marks what is not to be drawn with the two highest numbers.
    private static boolean isShown(int glyph) {
        return glyph < 0xfffe;
    }

    private static int advance(GlyphVector vector) {
        return rounded(vector.getGlyphPosition(vector.getNumGlyphs()).getX());
    }

    private static int[] each(int[] shown, IntUnaryOperator measure) {
        return Arrays.stream(shown).map(measure).toArray();
    }

    private static int rounded(double measure) {
        return Math.toIntExact(Math.round(measure));
    }
}
