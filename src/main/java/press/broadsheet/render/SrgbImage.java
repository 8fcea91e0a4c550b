package press.broadsheet.render;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ColorConvertOp;
import java.awt.image.DataBuffer;
import java.awt.image.DataBufferInt;
import java.awt.image.Raster;

/// Any decoded picture to sRGB on white paper.
final class SrgbImage {
    private SrgbImage() {}

    static Pixels pixels(BufferedImage image) {
        if (image.getColorModel().getColorSpace().getType() == ColorSpace.TYPE_GRAY && isWhole(image.getRaster())) {
            return grey(image);
        }
        var flat = onWhite(isForeign(image) ? converted(image) : image);
        var rgb = ((DataBufferInt) flat.getRaster().getDataBuffer()).getData();
        return new Pixels(flat.getWidth(), flat.getHeight(), false, rgb);
    }

    /// Grey samples are taken as they are: the JDK takes them for linear light and would print them too light.
    private static Pixels grey(BufferedImage image) {
        var raster = image.getRaster();
        int width = image.getWidth();
        int height = image.getHeight();
        int shift = raster.getSampleModel().getSampleSize(0) - 8;
        var rgb = new int[width * height];
        var row = new int[width];
        var alpha = new int[width];
        for (int y = 0; y < height; y++) {
            raster.getSamples(0, y, width, 1, 0, row);
            if (raster.getNumBands() > 1) {
                raster.getSamples(0, y, width, 1, 1, alpha);
            }
            for (int x = 0; x < width; x++) {
                int level = row[x] >> shift;
                int opacity = raster.getNumBands() > 1 ? alpha[x] >> shift : 255;
                rgb[y * width + x] = (255 - (255 - level) * opacity / 255) * 0x010101;
            }
        }
        return new Pixels(width, height, true, rgb);
    }

    private static boolean isWhole(Raster raster) {
        int size = raster.getSampleModel().getSampleSize(0);
        return size == 8 || size == 16 && raster.getTransferType() == DataBuffer.TYPE_USHORT;
    }

    /// Whether its colours are not sRGB and must be converted through its profile.
    private static boolean isForeign(BufferedImage image) {
        var space = image.getColorModel().getColorSpace();
        return space instanceof ICC_ColorSpace && !space.isCS_sRGB() && space.getType() != ColorSpace.TYPE_GRAY;
    }

    private static BufferedImage converted(BufferedImage image) {
        int type = image.getColorModel().hasAlpha() ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB;
        var target = new BufferedImage(image.getWidth(), image.getHeight(), type);
        return new ColorConvertOp(new RenderingHints(null)).filter(image, target);
    }

    private static BufferedImage onWhite(BufferedImage image) {
        if (image.getType() == BufferedImage.TYPE_INT_RGB) {
            return image;
        }
        var flat = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
        var graphics = flat.createGraphics();
        graphics.drawImage(image, 0, 0, Color.WHITE, null);
        graphics.dispose();
        return flat;
    }
}
