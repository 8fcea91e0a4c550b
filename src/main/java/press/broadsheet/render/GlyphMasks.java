package press.broadsheet.render;

import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDVectorFont;

/// The masks of glyphs by font, size and place inside a pixel. Safe for many threads: what two make at once is the
/// same.
final class GlyphMasks {
    /// A glyph may begin at so many places of a pixel, from left to right; a line's baseline stands on whole pixels.
    static final int PLACES = 4;

    /// Glyphs that cover more pixels come seldom and are not kept.
    private static final int LARGEST = 60 * 60;

    private final Map<Type, Sorts> types = new ConcurrentHashMap<>();

    /// A font at one size. The tag of its subset makes the font's name unique in its PDF.
    ///
    /// @param width of the pages, in pixels
    private record Type(String font, double scaleX, double shearY, double shearX, double scaleY, int width) {
        boolean isAt(AffineTransform toPixels) {
            return scaleX == toPixels.getScaleX()
                    && scaleY == toPixels.getScaleY()
                    && shearX == toPixels.getShearX()
                    && shearY == toPixels.getShearY();
        }
    }

    /// @param toPixels from the font's units to pixels; where it moves to is of no account
    /// @param width    of the pages, in pixels
    Sorts of(PDFont font, AffineTransform toPixels, int width) {
        var type = new Type(
                font.getName(),
                toPixels.getScaleX(),
                toPixels.getShearY(),
                toPixels.getShearX(),
                toPixels.getScaleY(),
                width);
        return types.computeIfAbsent(type, Sorts::new);
    }

    /// The glyphs of one font at one size.
    static final class Sorts {
        private final Type type;
        private final Map<Integer, GlyphMask[]> masks = new ConcurrentHashMap<>();

        private Sorts(Type type) {
            this.type = type;
        }

        boolean isAt(AffineTransform toPixels) {
            return type.isAt(toPixels);
        }

        /// The glyph at each place of a pixel.
        GlyphMask[] masks(PDVectorFont font, int code) throws IOException {
            var kept = masks.get(code);
            return kept == null ? made(font, code) : kept;
        }

        private GlyphMask[] made(PDVectorFont font, int code) throws IOException {
            var toPixels = new AffineTransform(type.scaleX, type.shearY, type.shearX, type.scaleY, 0, 0);
            var outline = toPixels.createTransformedShape(font.getNormalizedPath(code));
            var made = GlyphMask.at(PLACES, outline, type.width);
            if (made[0].marks().length <= LARGEST) {
                masks.put(code, made);
            }
            return made;
        }
    }
}
