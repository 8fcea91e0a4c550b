package press.broadsheet.render;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.awt.image.DirectColorModel;
import java.awt.image.Raster;
import java.util.HashSet;

/// A picture in memory.
///
/// @param grey whether red, green and blue are equal everywhere
/// @param rgb  0x..RRGGBB in sRGB, row by row
record Pixels(int width, int height, boolean grey, int[] rgb) {

    /// The pixels of an image of type INT_RGB, not copied.
    static Pixels of(BufferedImage image) {
        var rgb = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        return new Pixels(image.getWidth(), image.getHeight(), false, rgb);
    }

    /// Samples of a pixel as it is stored.
    int components() {
        return grey ? 1 : 3;
    }

    /// The same pixels as an image of type INT_RGB, not copied.
    BufferedImage image() {
        var colours = new DirectColorModel(24, 0xFF0000, 0x00FF00, 0x0000FF);
        var raster = Raster.createPackedRaster(
                new DataBufferInt(rgb, rgb.length), width, height, width, colours.getMasks(), null);
        return new BufferedImage(colours, raster, false, null);
    }

    /// A smaller picture, each pixel the mean of the area it covers. Never enlarges.
    Pixels shrunkTo(int newWidth, int newHeight) {
        int w = Math.min(width, newWidth);
        int h = Math.min(height, newHeight);
        if (w == width && h == height) {
            return this;
        }
        return new Pixels(w, h, grey, new Shrink(width, height, w, h).apply(rgb));
    }

    /// Whether it is drawn rather than photographed: few colours in flat areas.
    boolean isLineArt() {
        var colours = new HashSet<Integer>();
        int flat = 0;
        for (int i = 1; i < rgb.length; i++) {
            if (rgb[i] == rgb[i - 1]) {
                flat++;
            } else if (colours.add(rgb[i]) && colours.size() > 256) {
                return false;
            }
        }
        return flat >= rgb.length * 0.6;
    }
}
