package press.broadsheet.render;

import java.awt.Color;
import java.awt.geom.Point2D;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfGState;
import org.openpdf.text.pdf.PdfWriter;
import org.xhtmlrenderer.css.parser.FSCMYKColor;
import org.xhtmlrenderer.css.parser.FSColor;
import org.xhtmlrenderer.css.parser.FSRGBColor;
import org.xhtmlrenderer.pdf.ITextFSFont;
import org.xhtmlrenderer.pdf.ITextOutputDevice;
import org.xhtmlrenderer.pdf.ITextRenderer;
import org.xhtmlrenderer.render.Box;
import org.xhtmlrenderer.render.JustificationInfo;
import org.xhtmlrenderer.render.RenderingContext;
import press.broadsheet.geometry.Length;
import press.broadsheet.makeup.MadePage;

/// Where Flying Saucer paints. It paints the panels' boxes and borders itself; the pages' own matter and all text are
/// painted by us.
final class PageDevice extends ITextOutputDevice {
    private final List<MadePage> pages;
    private final PagePainter painter;
    private final PanelText words;
    private final EditionFonts fonts;
    private int pageDepth;
    private @Nullable ITextFSFont font;
    private int rgb;
    private float alpha = 1;

    PageDevice(List<MadePage> pages, PagePainter painter, PanelText words, EditionFonts fonts) {
        super(ITextRenderer.DEFAULT_DOTS_PER_POINT);
        this.pages = pages;
        this.painter = painter;
        this.words = words;
        this.fonts = fonts;
    }

    @Override
    public void initializePage(PdfContentByte page, float height) {
        super.initializePage(page, height);
        pageDepth = Math.round(height * 1000);
    }

    @Override
    public void finishPage() {
        super.finishPage();
        fonts.endPage(writer());
    }

    @Override
    public void paintBackground(RenderingContext context, Box box) {
        super.paintBackground(context, box);
        var element = box.getElement();
        if (element != null && element.getAttribute("class").equals(EditionDocument.PAGE_CLASS)) {
            var page = pages.get(context.getPageNo());
            if (element.getAttribute(EditionDocument.PAGE_ATTRIBUTE).equals(String.valueOf(page.number()))) {
                painter.paint(page, getCurrentPage(), pageDepth, writer());
            }
        }
    }

    @Override
    public void setFont(ITextFSFont wanted) {
        super.setFont(wanted);
        font = wanted;
    }

    @Override
    public void setColor(FSColor colour) {
        super.setColor(colour);
        alpha = colour instanceof FSRGBColor c ? c.getAlpha() : 1;
        rgb = switch (colour) {
            case FSRGBColor c -> c.getRed() << 16 | c.getGreen() << 8 | c.getBlue();
            case FSCMYKColor c -> rgb(c);
            default -> 0;
        };
    }

    @Override
    public void drawString(String text, float x, float y, @Nullable JustificationInfo justification) {
        var wanted = Objects.requireNonNull(font, "no font was set");
        float dots = getDotsPerPoint();
        var place = getTransform().transform(new Point2D.Float(x, y), null);
        float gap = justification == null ? 0 : justification.spaceAdjust() / dots;
        var line = words.line(
                text, PanelTextRenderer.type(wanted), Length.ofPt(wanted.getSize2D() / dots), rgb, Length.ofPt(gap));
        var content = new Content(getCurrentPage(), pageDepth);
        var pen = new TextPen(content, fonts, writer());
        content.begin();
        fade(content);
        pen.begin();
        pen.line(Length.ofPt(place.getX()), Length.ofPt(place.getY()), line);
        pen.end();
        content.end();
    }

    private void fade(Content content) {
        if (alpha < 1) {
            var state = new PdfGState();
            state.setFillOpacity(alpha);
            content.flush();
            getCurrentPage().setGState(state);
        }
    }

    private PdfWriter writer() {
        return Objects.requireNonNull(getWriter(), "no PDF is open");
    }

    private static int rgb(FSCMYKColor colour) {
        float light = 1 - colour.getBlack();
        var mixed = new Color(
                (1 - colour.getCyan()) * light, (1 - colour.getMagenta()) * light, (1 - colour.getYellow()) * light);
        return mixed.getRGB() & 0xffffff;
    }
}
