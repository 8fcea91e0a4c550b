package press.broadsheet.render;

import com.luciad.imageio.webp.WebPWriteParam;
import java.awt.Transparency;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.DataBufferByte;
import java.awt.image.Raster;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.FileImageOutputStream;

/// Pixels to WebP, quality 75 if nothing else is asked for, method 0, the fastest.
final class WebpFile {
    private static final float QUALITY = 0.75f;
    private static final int METHOD = 0;

    private WebpFile() {}

    static void write(Pixels pixels, Path file) throws IOException {
        write(pixels, file, QUALITY);
    }

    /// @param quality 0 to 1
    static void write(Pixels pixels, Path file, float quality) throws IOException {
        Files.deleteIfExists(file);
        var writer = ImageIO.getImageWritersByMIMEType("image/webp").next();
        try (var out = new FileImageOutputStream(file.toFile())) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(image(pixels), null, null), settings(quality));
        } finally {
            writer.dispose();
        }
    }

    private static WebPWriteParam settings(float quality) {
        var settings = new WebPWriteParam(null);
        settings.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        settings.setCompressionType("Lossy");
        settings.setCompressionQuality(quality);
        settings.setMethod(METHOD);
        return settings;
    }

    /// Bytes in the order red, green, blue: the writer takes long over any other.
    private static BufferedImage image(Pixels pixels) {
        var bytes = new byte[3 * pixels.rgb().length];
        int at = 0;
        for (int pixel : pixels.rgb()) {
            bytes[at++] = (byte) (pixel >> 16);
            bytes[at++] = (byte) (pixel >> 8);
            bytes[at++] = (byte) pixel;
        }
        int width = pixels.width();
        var raster = Raster.createInterleavedRaster(
                new DataBufferByte(bytes, bytes.length),
                width,
                pixels.height(),
                3 * width,
                3,
                new int[] {0, 1, 2},
                null);
        var colours = new ComponentColorModel(
                ColorSpace.getInstance(ColorSpace.CS_sRGB), false, false, Transparency.OPAQUE, DataBuffer.TYPE_BYTE);
        return new BufferedImage(colours, raster, false, null);
    }
}
