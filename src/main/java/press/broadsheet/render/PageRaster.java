package press.broadsheet.render;

import java.awt.Color;
import java.awt.Dimension;
import java.awt.RenderingHints;
import java.io.IOException;
import java.util.Arrays;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;

/// Draws the pages of a PDF as pixels, all on the same sheet.
final class PageRaster {
    private static final int WHITE = 0xffffff;
    private static final float POINTS = 72;

    private final PDDocument pdf;
    private final GlyphMasks masks;
    private final float scale;
    private int[] sheet = new int[0];

    /// @param masks may be shared by all who draw the same PDF
    PageRaster(PDDocument pdf, GlyphMasks masks, int dpi) {
        this.pdf = pdf;
        this.masks = masks;
        this.scale = dpi / POINTS;
    }

    /// How large a page's raster is, in pixels.
    static Dimension size(PDPage page, int dpi) {
        return size(page, dpi / POINTS);
    }

    private static Dimension size(PDPage page, float scale) {
        var box = page.getCropBox();
        return new Dimension((int) Math.max(Math.floor(box.getWidth() * scale), 1), (int)
                Math.max(Math.floor(box.getHeight() * scale), 1));
    }

    /// What it returns holds until the next page is drawn.
    ///
    /// @param page from 0
    Pixels draw(int page) throws IOException {
        var size = size(pdf.getPage(page), scale);
        if (sheet.length != size.width * size.height) {
            sheet = new int[size.width * size.height];
        }
        Arrays.fill(sheet, WHITE);
        var pixels = new Pixels(size.width, size.height, false, sheet);
        var graphics = pixels.image().createGraphics();
        graphics.setBackground(new Color(WHITE));
        new Renderer(pixels).renderPageToGraphics(page, graphics, scale);
        graphics.dispose();
        return pixels;
    }

    private final class Renderer extends PDFRenderer {
        private final Pixels pixels;

        Renderer(Pixels pixels) {
            super(PageRaster.this.pdf);
            this.pixels = pixels;
            var hints =
                    new RenderingHints(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
            hints.put(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            hints.put(RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_SPEED);
            setRenderingHints(hints);
            setImageDownscalingOptimizationThreshold(0);
        }

        @Override
        protected PageDrawer createPageDrawer(PageDrawerParameters parameters) throws IOException {
            return new MaskDrawer(parameters, masks, pixels);
        }
    }
}
