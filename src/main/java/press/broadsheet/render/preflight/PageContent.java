package press.broadsheet.render.preflight;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.pdmodel.font.PDVectorFont;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import press.broadsheet.edition.Remark;
import press.broadsheet.edition.Severity;

/// Goes through what a page paints: fonts and glyphs, where text stands, how fine pictures are.
final class PageContent extends PDFGraphicsStreamEngine {
    private static final int LEAST_DPI = 150;

    /// Points; smaller pictures are ornaments.
    private static final double SMALL = 18;

    private final int number;
    private final PDRectangle paper;
    private final Map<String, Integer> missing = new LinkedHashMap<>();
    private final Map<String, Boolean> fonts = new LinkedHashMap<>();
    private final List<Remark> remarks = new ArrayList<>();
    private String offPage = "";
    private Point2D point = new Point2D.Float();

    private PageContent(PDPage page, int number) {
        super(page);
        this.number = number;
        this.paper = page.getCropBox();
    }

    static List<Remark> check(PDPage page, int number) throws IOException {
        var content = new PageContent(page, number);
        content.processPage(page);
        content.conclude();
        return content.remarks;
    }

    private void conclude() {
        fonts.forEach((font, embedded) -> {
            if (!embedded) {
                tell("FONT_NOT_EMBEDDED", Severity.ERROR, "the font " + font + " is not in the file", "embed it");
            }
        });
        missing.forEach((font, count) -> tell(
                "GLYPH_MISSING",
                Severity.ERROR,
                "%d sign(s) are painted for which the font %s has no glyph".formatted(count, font),
                "set them in a font that has them"));
        if (!offPage.isEmpty()) {
            tell("TEXT_OFF_PAGE", Severity.ERROR, "text stands outside of the page: \"" + offPage + "\"", "move it");
        }
    }

    private void tell(String code, Severity severity, String cause, String action) {
        remarks.add(Preflight.remark(code, severity, number, cause, action));
    }

    @Override
    protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) throws IOException {
        super.showGlyph(matrix, font, code, displacement);
        if (getGraphicsState().getTextState().getRenderingMode() == RenderingMode.NEITHER) {
            return;
        }
        fonts.computeIfAbsent(font.getName(), _ -> font instanceof PDType3Font || font.isEmbedded());
        var text = font.toUnicode(code);
        if (font instanceof PDVectorFont vectors && !vectors.hasGlyph(code) && !isBlank(text)) {
            missing.merge(font.getName(), 1, Integer::sum);
        }
        if (!isBlank(text) && isOff(matrix, displacement)) {
            offPage = offPage.length() < 40 ? offPage + text : offPage;
        }
    }

    private static boolean isBlank(String text) {
        return text != null && text.isBlank();
    }

    /// Whether all of a glyph from its origin to the next is outside.
    private boolean isOff(Matrix matrix, Vector displacement) {
        var start = matrix.transformPoint(0, 0);
        var end = matrix.transformPoint(displacement.getX(), displacement.getY());
        return Math.max(start.x, end.x) < paper.getLowerLeftX()
                || Math.min(start.x, end.x) > paper.getUpperRightX()
                || Math.max(start.y, end.y) < paper.getLowerLeftY()
                || Math.min(start.y, end.y) > paper.getUpperRightY();
    }

    @Override
    public void drawImage(PDImage image) {
        if (image.isStencil()) {
            return;
        }
        var matrix = getGraphicsState().getCurrentTransformationMatrix();
        double widthPt = Math.hypot(matrix.getScaleX(), matrix.getShearY());
        double depthPt = Math.hypot(matrix.getScaleY(), matrix.getShearX());
        double dpi = Math.min(image.getWidth() * 72 / widthPt, image.getHeight() * 72 / depthPt);
        if (dpi < LEAST_DPI - 0.5 && widthPt > SMALL && depthPt > SMALL) {
            tell(
                    "PICTURE_COARSE",
                    Severity.WARNING,
                    "a picture of %d x %d pixels is printed %.0f x %.0f mm large, at %.0f dpi"
                            .formatted(
                                    image.getWidth(), image.getHeight(), widthPt * 25.4 / 72, depthPt * 25.4 / 72, dpi),
                    "print it smaller, or take a finer one; %d dpi are wanted".formatted(LEAST_DPI));
        }
    }

    @Override
    public Point2D getCurrentPoint() {
        return point;
    }

    @Override
    public void moveTo(float x, float y) {
        point = new Point2D.Float(x, y);
    }

    @Override
    public void lineTo(float x, float y) {
        point = new Point2D.Float(x, y);
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        point = new Point2D.Float(x3, y3);
    }

    @Override
    public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
        point = p0;
    }

    @Override
    public void clip(int windingRule) {}

    @Override
    public void closePath() {}

    @Override
    public void endPath() {}

    @Override
    public void strokePath() {}

    @Override
    public void fillPath(int windingRule) {}

    @Override
    public void fillAndStrokePath(int windingRule) {}

    @Override
    public void shadingFill(COSName shading) {}
}
