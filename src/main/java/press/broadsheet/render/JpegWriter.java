package press.broadsheet.render;

import java.awt.Point;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.awt.image.DataBufferInt;
import java.awt.image.Raster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.plugins.jpeg.JPEGImageWriteParam;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/// Pixels to JPEG: chroma at half resolution, no metadata.
final class JpegWriter {
    /// Of photographs in print.
    private static final float QUALITY = 0.82f;

    private JpegWriter() {}

    static byte[] write(Pixels pixels) throws IOException {
        return write(pixels, QUALITY);
    }

    /// @param quality 0 to 1
    static byte[] write(Pixels pixels, float quality) throws IOException {
        var writer = jdkWriter();
        var bytes = new ByteArrayOutputStream(1 << 16);
        try (var out = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(image(pixels), null, null), settings(quality));
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    private static JPEGImageWriteParam settings(float quality) {
        var settings = new JPEGImageWriteParam(null);
        settings.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        settings.setCompressionQuality(quality);
        settings.setOptimizeHuffmanTables(true);
        return settings;
    }

    /// The JDK's own, so that the bytes do not depend on which plug-ins are there.
    private static ImageWriter jdkWriter() {
        for (Iterator<ImageWriter> all = ImageIO.getImageWritersByFormatName("jpeg"); all.hasNext(); ) {
            var writer = all.next();
            if (writer.getClass().getName().startsWith("com.sun.imageio.")) {
                return writer;
            }
        }
        throw new IllegalStateException("this Java has no JPEG writer");
    }

    private static BufferedImage image(Pixels pixels) {
        return pixels.grey() ? grey(pixels) : colour(pixels);
    }

    private static BufferedImage colour(Pixels pixels) {
        var image = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB);
        var model = image.getSampleModel().createCompatibleSampleModel(pixels.width(), pixels.height());
        var buffer = new DataBufferInt(pixels.rgb(), pixels.rgb().length);
        var raster = Raster.createWritableRaster(model, buffer, new Point());
        return new BufferedImage(image.getColorModel(), raster, false, null);
    }

    private static BufferedImage grey(Pixels pixels) {
        var image = new BufferedImage(pixels.width(), pixels.height(), BufferedImage.TYPE_BYTE_GRAY);
        var samples = ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
        for (int i = 0; i < samples.length; i++) {
            samples[i] = (byte) pixels.rgb()[i];
        }
        return image;
    }
}
