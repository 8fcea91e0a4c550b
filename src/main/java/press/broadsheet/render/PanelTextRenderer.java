package press.broadsheet.render;

import org.xhtmlrenderer.pdf.ITextFSFont;
import org.xhtmlrenderer.pdf.ITextFSFontMetrics;
import org.xhtmlrenderer.pdf.ITextFontContext;
import org.xhtmlrenderer.pdf.ITextTextRenderer;
import org.xhtmlrenderer.render.FSFontMetrics;

/// Measures panels' text as we paint it: with kerning and ligatures, and by the faces' own ascent and descent.
final class PanelTextRenderer extends ITextTextRenderer {
    private static final double ROUNDING = 0.01;

    private final PanelText words;

    PanelTextRenderer(PanelText words) {
        this.words = words;
    }

    @Override
    public int getWidth(ITextFontContext context, ITextFSFont font, String text) {
        return (int) Math.ceil(words.width(text, type(font)) * font.getSize2D() / 1000 - ROUNDING);
    }

    @Override
    public FSFontMetrics getFSFontMetrics(ITextFontContext context, ITextFSFont font, String text) {
        var face = type(font).file();
        float unit = font.getSize2D() / 1000;
        return new ITextFSFontMetrics(
                face.ascent() * unit,
                face.descent() * unit,
                -face.xHeight() * unit / 2,
                50 * unit,
                100 * unit,
                50 * unit);
    }

    static PanelText.Type type(ITextFSFont font) {
        if (font instanceof PanelFont panelFont) {
            return panelFont.type();
        }
        throw new IllegalStateException("not a font of the shelf: " + font);
    }
}
