package press.broadsheet.render;

import com.luciad.imageio.webp.WebPWriteParam;
import java.awt.Rectangle;
import java.awt.Transparency;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.DataBufferByte;
import java.awt.image.Raster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/// WebP by way of ImageIO: what our own calls of libwebp are held against.
final class ImageIoWebp {
    private ImageIoWebp() {}

    static byte[] lossless(Pixels pixels) throws IOException {
        var whole = new Rectangle(pixels.width(), pixels.height());
        return write(pixels, whole, "Lossless", new Webp.Loss(0, 0));
    }

    static byte[] lossy(Pixels pixels, Rectangle part, Webp.Loss loss) throws IOException {
        return write(pixels, part, "Lossy", loss);
    }

    private static byte[] write(Pixels pixels, Rectangle part, String kind, Webp.Loss loss) throws IOException {
        var writer = ImageIO.getImageWritersByMIMEType("image/webp").next();
        var bytes = new ByteArrayOutputStream(1 << 16);
        try (var out = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(image(pixels, part), null, null), settings(kind, loss));
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    private static WebPWriteParam settings(String kind, Webp.Loss loss) {
        var settings = new WebPWriteParam(null);
        settings.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        settings.setCompressionType(kind);
        settings.setCompressionQuality(loss.quality() / 100f);
        settings.setMethod(loss.method());
        return settings;
    }

    /// Bytes in the order red, green, blue: the writer takes long over any other.
    private static BufferedImage image(Pixels pixels, Rectangle part) {
        var bytes = new byte[3 * part.width * part.height];
        int at = 0;
        for (int y = part.y; y < part.y + part.height; y++) {
            for (int i = y * pixels.width() + part.x; i < y * pixels.width() + part.x + part.width; i++) {
                int pixel = pixels.rgb()[i];
                bytes[at++] = (byte) (pixel >> 16);
                bytes[at++] = (byte) (pixel >> 8);
                bytes[at++] = (byte) pixel;
            }
        }
        var raster = Raster.createInterleavedRaster(
                new DataBufferByte(bytes, bytes.length),
                part.width,
                part.height,
                3 * part.width,
                3,
                new int[] {0, 1, 2},
                null);
        var colours = new ComponentColorModel(
                ColorSpace.getInstance(ColorSpace.CS_sRGB), false, false, Transparency.OPAQUE, DataBuffer.TYPE_BYTE);
        return new BufferedImage(colours, raster, false, null);
    }
}
