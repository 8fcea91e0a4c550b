package press.broadsheet.render;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Point2D;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfGState;
import org.xhtmlrenderer.css.parser.FSCMYKColor;
import org.xhtmlrenderer.css.parser.FSColor;
import org.xhtmlrenderer.css.parser.FSRGBColor;
import org.xhtmlrenderer.extend.FSImage;
import org.xhtmlrenderer.pdf.ITextFSFont;
import org.xhtmlrenderer.pdf.ITextOutputDevice;
import org.xhtmlrenderer.pdf.ITextRenderer;
import org.xhtmlrenderer.render.BlockBox;
import org.xhtmlrenderer.render.InlineText;
import org.xhtmlrenderer.render.JustificationInfo;
import org.xhtmlrenderer.render.RenderingContext;
import press.broadsheet.geometry.Length;
import press.broadsheet.makeup.MadePage;
import press.broadsheet.makeup.Placed.PlacedLine;

/// Where Flying Saucer paints the panels. It paints boxes and borders itself; text is painted by us.
final class PageDevice extends ITextOutputDevice {
    private final PanelText words;
    private final EditionFonts fonts;
    private final PanelVoice voice;
    private int pageIndex = -1;
    private int pageDepth;
    private @Nullable ITextFSFont font;
    private int rgb;
    private float alpha = 1;

    PageDevice(List<MadePage> pages, PanelText words, EditionFonts fonts, TagTree tree) {
        super(ITextRenderer.DEFAULT_DOTS_PER_POINT);
        this.voice = new PanelVoice(tree, pages);
        this.words = words;
        this.fonts = fonts;
    }

    @Override
    public void initializePage(PdfContentByte page, float height) {
        super.initializePage(page, height);
        pageDepth = Math.round(height * 1000);
        pageIndex++;
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

    /// Rules, frames and grounds of panels.
    @Override
    public void fill(Shape shape) {
        asArtifact(() -> super.fill(shape));
    }

    @Override
    public void draw(Shape shape) {
        asArtifact(() -> super.draw(shape));
    }

    private void asArtifact(Runnable painting) {
        getCurrentPage().setLiteral("/Artifact BMC\n");
        painting.run();
        getCurrentPage().setLiteral("EMC\n");
    }

    /// A picture in a panel, or behind one.
    @Override
    public void drawImage(FSImage image, int x, int y) {
        var tag = voice.picture();
        if (tag == Tag.ARTIFACT) {
            asArtifact(() -> super.drawImage(image, x, y));
            return;
        }
        var content = new Content(pageDepth);
        var marks = new Marks(content, voice.tree(), pageIndex);
        marks.enter(tag);
        write(content);
        super.drawImage(image, x, y);
        marks.leave();
        write(content);
    }

    @Override
    public void paintReplacedElement(RenderingContext context, BlockBox box) {
        var area = createLocalTargetArea(context, box);
        voice.comeTo(box.getElement(), area(area));
        super.paintReplacedElement(context, box);
        voice.leavePicture();
    }

    private press.broadsheet.geometry.Box area(Rectangle area) {
        return new press.broadsheet.geometry.Box(
                Length.ofPt(area.getLeft()),
                new Length(pageDepth).minus(Length.ofPt(area.getTop())),
                Length.ofPt(area.getWidth()),
                Length.ofPt(area.getHeight()));
    }

    @Override
    public void drawText(RenderingContext context, InlineText text) {
        voice.comeTo(text);
        super.drawText(context, text);
    }

    @Override
    public void drawString(String text, float x, float y, @Nullable JustificationInfo justification) {
        var wanted = Objects.requireNonNull(font, "no font was set");
        float dots = getDotsPerPoint();
        var place = getTransform().transform(new Point2D.Float(x, y), null);
        float gap = justification == null ? 0 : justification.spaceAdjust() / dots;
        var line = words.line(
                text, PanelTextRenderer.type(wanted), Length.ofPt(wanted.getSize2D() / dots), rgb, Length.ofPt(gap));
        var placed = new PlacedLine(Length.ofPt(place.getX()), Length.ofPt(place.getY()), line);
        var content = new Content(pageDepth);
        var pen = new TextPen(content, fonts, new Marks(content, voice.tree(), pageIndex));
        content.begin();
        fade(content);
        pen.begin();
        pen.line(placed.x(), placed.baseline(), line, voice.reading(text, placed, pageIndex));
        pen.end();
        content.end();
        write(content);
    }

    private void write(Content content) {
        getCurrentPage().setLiteral(content.take());
    }

    private void fade(Content content) {
        if (alpha < 1) {
            var state = new PdfGState();
            state.setFillOpacity(alpha);
            write(content);
            getCurrentPage().setGState(state);
        }
    }

    private static int rgb(FSCMYKColor colour) {
        float light = 1 - colour.getBlack();
        var mixed = new Color(
                (1 - colour.getCyan()) * light, (1 - colour.getMagenta()) * light, (1 - colour.getYellow()) * light);
        return mixed.getRGB() & 0xffffff;
    }
}
