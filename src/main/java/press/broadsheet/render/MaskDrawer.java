package press.broadsheet.render;

import java.awt.AlphaComposite;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDVectorFont;
import org.apache.pdfbox.pdmodel.graphics.blend.BlendMode;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDPattern;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;

/// Draws a page as PDFBox does, but type in plain colour from masks that are made once, and plain photographs without
/// converting their colours twice. Glyphs are set to quarters of a pixel across and whole pixels down, always to the
/// one
/// before, as poppler does it.
final class MaskDrawer extends PageDrawer {
    private final GlyphMasks masks;
    private final Pixels page;
    private final AffineTransform toPixels = new AffineTransform();
    private @Nullable Graphics2D pageGraphics;
    private @Nullable Object clipPath;
    private Rectangle clip = new Rectangle();
    private boolean isPlainClip;
    private @Nullable PDColor colour;
    private int rgb;
    private @Nullable PDFont font;
    private GlyphMasks.@Nullable Sorts sorts;

    /// @param page what is drawn on
    MaskDrawer(PageDrawerParameters parameters, GlyphMasks masks, Pixels page) throws IOException {
        super(parameters);
        this.masks = masks;
        this.page = page;
    }

    @Override
    public void drawPage(Graphics2D graphics, PDRectangle size) throws IOException {
        pageGraphics = graphics;
        super.drawPage(graphics, size);
    }

    @Override
    protected void showFontGlyph(Matrix textMatrix, PDFont font, int code, Vector displacement) throws IOException {
        if (!(font instanceof PDVectorFont vectors) || !isPlain(font, getGraphicsState())) {
            super.showFontGlyph(textMatrix, font, code, displacement);
            return;
        }
        toPixels.setTransform(getGraphics().getTransform());
        toPixels.concatenate(textMatrix.createAffineTransform());
        toPixels.concatenate(font.getFontMatrix().createAffineTransform());
        int places = (int) Math.floor(toPixels.getTranslateX() * GlyphMasks.PLACES);
        int x = Math.floorDiv(places, GlyphMasks.PLACES);
        int place = Math.floorMod(places, GlyphMasks.PLACES);
        int y = (int) Math.floor(toPixels.getTranslateY());
        sorts(font).masks(vectors, code)[place].paint(page.rgb(), x, y, rgb, clip);
    }

    @Override
    public void drawImage(PDImage image) throws IOException {
        var state = getGraphicsState();
        var photo = isOpaque(state) ? PlainPhoto.of(image) : Optional.<BufferedImage>empty();
        if (photo.isEmpty()) {
            super.drawImage(image);
            return;
        }
        setClip();
        getGraphics().setComposite(AlphaComposite.SrcOver);
        draw(photo.get(), state.getCurrentTransformationMatrix().createAffineTransform());
    }

    /// Photographs are stored at the size at which they are printed, but for parts of a pixel: these are drawn as they
    /// are.
    ///
    /// @param place from the unit square to the page
    private void draw(BufferedImage photo, AffineTransform place) {
        var graphics = getGraphics();
        toPixels.setTransform(graphics.getTransform());
        toPixels.concatenate(place);
        var isUpright = toPixels.getShearX() == 0 && toPixels.getShearY() == 0;
        if (isUpright
                && Math.abs(toPixels.getScaleX() - photo.getWidth()) < 1
                && Math.abs(-toPixels.getScaleY() - photo.getHeight()) < 1) {
            var before = graphics.getTransform();
            graphics.setTransform(new AffineTransform());
            int x = (int) Math.rint(toPixels.getTranslateX());
            int y = (int) Math.rint(toPixels.getTranslateY() + toPixels.getScaleY());
            graphics.drawImage(photo, x, y, null);
            graphics.setTransform(before);
            return;
        }
        place.scale(1.0 / photo.getWidth(), -1.0 / photo.getHeight());
        place.translate(0, -photo.getHeight());
        graphics.drawImage(photo, place, null);
    }

    private GlyphMasks.Sorts sorts(PDFont wanted) {
        var known = sorts;
        if (known == null || wanted != font || !known.isAt(toPixels)) {
            known = masks.of(wanted, toPixels, page.width());
            sorts = known;
            font = wanted;
        }
        return known;
    }

    /// Whether a mask does all that is asked: an embedded font filled in an opaque colour inside a rectangle.
    private boolean isPlain(PDFont font, PDGraphicsState state) throws IOException {
        return font.isEmbedded()
                && state.getTextState().getRenderingMode() == RenderingMode.FILL
                && isOpaque(state)
                && isOnPage()
                && takeColour(state.getNonStrokingColor())
                && takeClip(state);
    }

    private static boolean isOpaque(PDGraphicsState state) {
        return state.getNonStrokeAlphaConstant() == 1
                && state.getSoftMask() == null
                && state.getBlendMode() == BlendMode.NORMAL;
    }

    /// A transparency group is drawn on a sheet of its own.
    private boolean isOnPage() {
        return getGraphics() == pageGraphics;
    }

    private boolean takeColour(PDColor wanted) throws IOException {
        if (wanted.equals(colour)) {
            return true;
        }
        if (wanted.getColorSpace() instanceof PDPattern) {
            return false;
        }
        colour = wanted;
        rgb = wanted.toRGB();
        return true;
    }

    private boolean takeClip(PDGraphicsState state) {
        var path = state.getCurrentClippingPath();
        if (path != clipPath) {
            clipPath = path;
            isPlainClip = path.isRectangular();
            Shape shape = getGraphics().getTransform().createTransformedShape(path.getBounds2D());
            clip = shape.getBounds().intersection(new Rectangle(page.width(), page.height()));
        }
        return isPlainClip;
    }
}
