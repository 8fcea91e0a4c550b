package press.broadsheet.render;

import java.awt.Color;
import java.awt.RenderingHints;
import java.io.IOException;
import java.util.Arrays;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;

/// Draws the pages of a PDF as pixels, all on the same sheet.
final class PageRaster {
    private static final int WHITE = 0xffffff;

    private final PDDocument pdf;
    private final GlyphMasks masks;
    private final float scale;
    private int[] sheet = new int[0];

    /// @param masks may be shared by all who draw the same PDF
    PageRaster(PDDocument pdf, GlyphMasks masks, int dpi) {
        this.pdf = pdf;
        this.masks = masks;
        this.scale = dpi / 72f;
    }

    /// What it returns holds until the next page is drawn.
    ///
    /// @param page from 0
    Pixels draw(int page) throws IOException {
        var box = pdf.getPage(page).getCropBox();
        int width = (int) Math.max(Math.floor(box.getWidth() * scale), 1);
        int height = (int) Math.max(Math.floor(box.getHeight() * scale), 1);
        if (sheet.length != width * height) {
            sheet = new int[width * height];
        }
        Arrays.fill(sheet, WHITE);
        var pixels = new Pixels(width, height, false, sheet);
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
