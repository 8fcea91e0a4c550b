package press.broadsheet.render;

import java.awt.Color;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.Arrays;

/// How much of each pixel a glyph covers, in sixteen steps, so that black type on white makes sixteen greys.
///
/// @param box   from the pixel in which the glyph's origin lies, y down
/// @param width of the pages that it is painted on, in pixels
/// @param marks the pixels that it covers: place on the page, counted row by row from the box's first, in the upper 24
///              bits; coverage from 1 to 255 below
record GlyphMask(Rectangle box, int width, int[] marks) {
    private static final int STEPS = 15;
    private static final int STEP = 255 / STEPS;

    /// Black over each of the sixteen greys by each coverage, as red, green and blue; both counted in steps.
    private static final int[] GREYS = greys();

    /// Paints the glyph with its origin in pixel `x`, `y`; nothing outside `clip`, which is inside the page.
    ///
    /// @param rgb 0xRRGGBB
    void paint(int[] pixels, int x, int y, int rgb, Rectangle clip) {
        int left = x + box.x;
        int top = y + box.y;
        int base = top * width + left;
        if (left >= clip.x
                && top >= clip.y
                && left + box.width <= clip.x + clip.width
                && top + box.height <= clip.y + clip.height) {
            for (int mark : marks) {
                int at = base + (mark >>> 8);
                pixels[at] = mixed(pixels[at], rgb, mark & 0xff);
            }
        } else {
            paintInside(pixels, left, top, rgb, clip);
        }
    }

    private void paintInside(int[] pixels, int left, int top, int rgb, Rectangle clip) {
        for (int mark : marks) {
            int column = left + (mark >>> 8) % width;
            int row = top + (mark >>> 8) / width;
            if (clip.contains(column, row)) {
                int at = row * width + column;
                pixels[at] = mixed(pixels[at], rgb, mark & 0xff);
            }
        }
    }

    /// Black over one of the sixteen greys is again one of them: a page of black type needs no other colours.
    private static int mixed(int under, int over, int alpha) {
        if (alpha == 255) {
            return over;
        }
        int step = under & 0xf;
        if (over == 0 && under == step * 0x111111) {
            return GREYS[step << 4 | alpha & 0xf];
        }
        return blended(under, over, alpha);
    }

    private static int[] greys() {
        var greys = new int[(STEPS + 1) * (STEPS + 1)];
        for (int under = 0; under <= STEPS; under++) {
            for (int alpha = 0; alpha <= STEPS; alpha++) {
                greys[under << 4 | alpha] = (under * (STEPS - alpha) + STEPS / 2) / STEPS * 0x111111;
            }
        }
        return greys;
    }

    /// Red and blue are reckoned together, sixteen bits apart, and then green; rounded to the nearest.
    private static int blended(int under, int over, int alpha) {
        int rest = 255 - alpha;
        int redBlue = (under & 0xff00ff) * rest + (over & 0xff00ff) * alpha + 0x800080;
        int green = (under >> 8 & 0xff) * rest + (over >> 8 & 0xff) * alpha + 0x80;
        redBlue = redBlue + (redBlue >>> 8 & 0xff00ff) >>> 8 & 0xff00ff;
        return redBlue | green + (green >> 8) & 0xff00;
    }

    /// A glyph that begins at each of the `places` parts of a pixel: it is drawn once, so many times as wide, and each
    /// mask adds up other columns of that.
    ///
    /// @param outline in pixels from the origin, y down
    /// @param width   of the pages
    static GlyphMask[] at(int places, Shape outline, int width) {
        var wide = AffineTransform.getScaleInstance(places, 1).createTransformedShape(outline);
        var bounds = wide.getBounds2D();
        var masks = new GlyphMask[places];
        if (bounds.isEmpty()) {
            Arrays.fill(masks, new GlyphMask(new Rectangle(), width, new int[0]));
            return masks;
        }
        int left = (int) Math.floor(bounds.getMinX() / places);
        int top = (int) Math.floor(bounds.getMinY());
        var box = new Rectangle(
                left,
                top,
                (int) Math.ceil(bounds.getMaxX() / places) + 1 - left,
                (int) Math.ceil(bounds.getMaxY()) - top);
        var columns = coverage(wide, new Rectangle(left * places, top, box.width * places, box.height));
        var steps = steps(places);
        for (int place = 0; place < places; place++) {
            masks[place] = new GlyphMask(box, width, marks(columns, box, steps, place, width));
        }
        return masks;
    }

    private static int[] coverage(Shape outline, Rectangle box) {
        var image = new BufferedImage(box.width, box.height, BufferedImage.TYPE_INT_ARGB);
        var graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.setColor(Color.BLACK);
        graphics.setTransform(AffineTransform.getTranslateInstance(-box.x, -box.y));
        graphics.fill(outline);
        graphics.dispose();
        return ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
    }

    private static int[] marks(int[] columns, Rectangle box, int[] steps, int place, int width) {
        var marks = new int[box.width * box.height];
        int places = steps.length / 255;
        int count = 0;
        for (int row = 0; row < box.height; row++) {
            int i = row * box.width * places;
            for (int column = 0; column < box.width; column++) {
                int sum = 0;
                for (int end = (row * box.width + column + 1) * places - place; i < end; i++) {
                    sum += columns[i] >>> 24;
                }
                if (steps[sum] != 0) {
                    marks[count++] = row * width + column << 8 | steps[sum];
                }
            }
        }
        return Arrays.copyOf(marks, count);
    }

    /// The nearest of the sixteen steps, by what the parts of a pixel are covered together.
    private static int[] steps(int places) {
        var steps = new int[255 * places + 1];
        for (int sum = 0; sum < steps.length; sum++) {
            steps[sum] = (sum * STEPS + 127 * places) / (255 * places) * STEP;
        }
        return steps;
    }
}
