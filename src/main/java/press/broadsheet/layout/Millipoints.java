package press.broadsheet.layout;

import org.xhtmlrenderer.context.StyleReference;
import org.xhtmlrenderer.css.style.CssContext;
import org.xhtmlrenderer.css.value.FontSpecification;
import org.xhtmlrenderer.render.FSFont;
import org.xhtmlrenderer.render.FSFontMetrics;

/// Tells Flying Saucer's style engine that a device dot is one millipoint, so that the lengths it computes are ours.
/// It has no fonts: nothing here measures text, and nothing may look for fonts on the machine.
final class Millipoints implements CssContext {
    private static final float MM_PER_DOT = 25.4f / 72_000;
    private static final int DOTS_PER_PIXEL = 750;

    @Override
    public float getMmPerDot() {
        return MM_PER_DOT;
    }

    @Override
    public int getDotsPerPixel() {
        return DOTS_PER_PIXEL;
    }

    @Override
    public float getFontSize2D(FontSpecification font) {
        return font.size();
    }

    /// CSS's own fallback for a font that is not at hand.
    @Override
    public float getXHeight(FontSpecification font) {
        return font.size() / 2;
    }

    @Override
    public FSFont getFont(FontSpecification font) {
        throw new UnsupportedOperationException("layouts are read without fonts");
    }

    @Override
    public StyleReference getCss() {
        throw new UnsupportedOperationException("layouts are read without a document");
    }

    @Override
    public FSFontMetrics getFSFontMetrics(FSFont font) {
        throw new UnsupportedOperationException("layouts are read without fonts");
    }
}
