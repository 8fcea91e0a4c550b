package press.broadsheet.layout;

import org.jspecify.annotations.Nullable;
import org.xhtmlrenderer.css.parser.FSCMYKColor;
import org.xhtmlrenderer.css.parser.FSColor;
import org.xhtmlrenderer.css.parser.FSRGBColor;

/// Colours as style sheets give them, as 0xRRGGBB on white paper.
final class CssColour {
    static final int NONE = -1;

    private CssColour() {}

    /// [#NONE] for a wholly transparent colour.
    static int of(@Nullable FSColor colour) {
        return switch (colour) {
            case FSRGBColor rgb when rgb.getAlpha() == 0 -> NONE;
            case FSRGBColor rgb ->
                rgb(
                        onWhite(rgb.getRed(), rgb.getAlpha()),
                        onWhite(rgb.getGreen(), rgb.getAlpha()),
                        onWhite(rgb.getBlue(), rgb.getAlpha()));
            case FSCMYKColor ink ->
                rgb(light(ink.getCyan(), ink), light(ink.getMagenta(), ink), light(ink.getYellow(), ink));
            case null, default -> NONE;
        };
    }

    private static int rgb(int red, int green, int blue) {
        return red << 16 | green << 8 | blue;
    }

    private static int onWhite(int channel, float alpha) {
        return Math.round(channel * alpha + 255 * (1 - alpha));
    }

    /// The plain conversion of CSS Color 5, section 11: what the ink and the black leave of the light.
    private static int light(float ink, FSCMYKColor colour) {
        return Math.round(255 * (1 - Math.min(1, ink * (1 - colour.getBlack()) + colour.getBlack())));
    }
}
