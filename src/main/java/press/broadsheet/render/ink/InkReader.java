package press.broadsheet.render.ink;

import java.awt.BasicStroke;
import java.awt.geom.Area;
import java.awt.geom.GeneralPath;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/// Goes through what a page's PDF paints and writes it down.
final class InkReader extends PDFGraphicsStreamEngine {
    private static final double LEVEL = 1e-3;

    private final int number;
    private final EditionType type;
    private final PagePhotos photos;
    private final Rectangle2D paper;
    private final List<Ink> items = new ArrayList<>();
    private final SignLine line;
    private final GeneralPath path = new GeneralPath();
    private int clipRule = -1;
    private boolean whole = true;

    private InkReader(PDPage page, int number, EditionType type, PagePhotos photos) {
        super(page);
        this.number = number;
        this.type = type;
        this.photos = photos;
        var box = page.getCropBox();
        paper = new Rectangle2D.Double(box.getLowerLeftX(), box.getLowerLeftY(), box.getWidth(), box.getHeight());
        line = new SignLine(items);
    }

    static PageInk read(PDPage page, int number, EditionType type, PagePhotos photos) throws IOException {
        var reader = new InkReader(page, number, type, photos);
        reader.processPage(page);
        reader.line.end();
        return new PageInk(
                reader.number, reader.paper.getWidth(), reader.paper.getHeight(), reader.whole, reader.items);
    }

    @Override
    protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) throws IOException {
        var state = getGraphicsState().getTextState();
        if (state.getRenderingMode() == RenderingMode.NEITHER) {
            return;
        }
        if (!isLevel(matrix) || !isPlain() || !EditionType.holds(font)) {
            whole = false;
            return;
        }
        var sign = type.sign(font, code);
        double size = matrix.getScaleY();
        double tracking = state.getCharacterSpacing() / state.getFontSize() * size;
        line.add(
                sign,
                new SignLine.Style(
                        sign.face(), size, colour(), matrix.getScaleX() / size, sign.isBlank() ? 0 : tracking),
                x(matrix.getTranslateX()),
                y(matrix.getTranslateY()));
    }

    private static boolean isLevel(Matrix matrix) {
        return Math.abs(matrix.getShearX()) < LEVEL && Math.abs(matrix.getShearY()) < LEVEL;
    }

    private double x(double x) {
        return x - paper.getMinX();
    }

    private double y(double y) {
        return paper.getMaxY() - y;
    }

    /// Whether what is painted covers what is under it.
    private boolean isPlain() {
        return getGraphicsState().getNonStrokeAlphaConstant() == 1
                && !getGraphicsState().getNonStrokingColor().isPattern();
    }

    private int colour() throws IOException {
        return colour(getGraphicsState().getNonStrokingColor());
    }

    private static int colour(PDColor color) throws IOException {
        return color.toRGB() & 0xffffff;
    }

    @Override
    public void drawImage(PDImage image) throws IOException {
        line.end();
        var matrix = getGraphicsState().getCurrentTransformationMatrix();
        var box = new Rectangle2D.Double(
                matrix.getTranslateX(), matrix.getTranslateY(), matrix.getScaleX(), matrix.getScaleY());
        if (!box.intersects(paper)) {
            return;
        }
        boolean upright = Math.abs(matrix.getShearX()) < LEVEL && box.width > 0 && box.height > 0;
        if (!upright
                || !(image instanceof PDImageXObject object)
                || image.isStencil()
                || !clip().contains(inner(box))) {
            whole = false;
            return;
        }
        items.add(new Ink.Photo(
                photos.file(object),
                x(box.getMinX()),
                y(box.getMaxY()),
                box.width,
                box.height,
                image.getWidth(),
                image.getHeight()));
    }

    /// A little smaller, so that rounding does not put it outside of its own clip.
    private static Rectangle2D inner(Rectangle2D box) {
        return new Rectangle2D.Double(
                box.getX() + 0.05, box.getY() + 0.05, box.getWidth() - 0.1, box.getHeight() - 0.1);
    }

    private Area clip() {
        return getGraphicsState().getCurrentClippingPath();
    }

    private void fill(java.awt.Shape shape, PDColor color) throws IOException {
        line.end();
        var bounds = shape.getBounds2D();
        if (!bounds.intersects(paper) || bounds.isEmpty()) {
            return;
        }
        if (!isPlain()) {
            whole = false;
            return;
        }
        var shown = new Area(shape);
        if (!clip().contains(bounds)) {
            shown.intersect(clip());
        }
        shown.intersect(new Area(paper));
        if (!shown.isEmpty()) {
            items.add(shown.isRectangular() ? rectangle(shown.getBounds2D(), color) : shape(shown, color));
        }
    }

    private Ink rectangle(Rectangle2D box, PDColor color) throws IOException {
        return new Ink.Fill(colour(color), x(box.getMinX()), y(box.getMaxY()), box.getWidth(), box.getHeight());
    }

    private Ink shape(Area area, PDColor color) throws IOException {
        return new Ink.Shape(colour(color), SvgPath.of(area, this::x, this::y));
    }

    @Override
    public void fillPath(int windingRule) throws IOException {
        path.setWindingRule(windingRule);
        fill(path, getGraphicsState().getNonStrokingColor());
        done();
    }

    @Override
    public void strokePath() throws IOException {
        var state = getGraphicsState();
        var matrix = state.getCurrentTransformationMatrix();
        float width = (float) Math.max(0.1, state.getLineWidth() * Math.abs(matrix.getScalingFactorX()));
        if (state.getLineDashPattern().getDashArray().length > 0) {
            whole = false;
        }
        var pen = new BasicStroke(width, state.getLineCap(), state.getLineJoin(), Math.max(1, state.getMiterLimit()));
        fill(pen.createStrokedShape(path), state.getStrokingColor());
        done();
    }

    @Override
    public void fillAndStrokePath(int windingRule) throws IOException {
        var outline = new GeneralPath(path);
        fillPath(windingRule);
        path.append(outline, false);
        strokePath();
    }

    @Override
    public void shadingFill(COSName shading) {
        whole = false;
    }

    @Override
    public void endPath() {
        done();
    }

    private void done() {
        if (clipRule >= 0) {
            path.setWindingRule(clipRule);
            getGraphicsState().intersectClippingPath(path);
            clipRule = -1;
        }
        path.reset();
    }

    @Override
    public void clip(int windingRule) {
        clipRule = windingRule;
    }

    @Override
    public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
        path.moveTo(p0.getX(), p0.getY());
        path.lineTo(p1.getX(), p1.getY());
        path.lineTo(p2.getX(), p2.getY());
        path.lineTo(p3.getX(), p3.getY());
        path.closePath();
    }

    @Override
    public void moveTo(float x, float y) {
        path.moveTo(x, y);
    }

    @Override
    public void lineTo(float x, float y) {
        path.lineTo(x, y);
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        path.curveTo(x1, y1, x2, y2, x3, y3);
    }

    @Override
    public Point2D getCurrentPoint() {
        var point = path.getCurrentPoint();
        return point == null ? new Point2D.Float() : point;
    }

    @Override
    public void closePath() {
        path.closePath();
    }
}
