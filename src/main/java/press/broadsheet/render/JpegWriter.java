package press.broadsheet.render;

import java.awt.Transparency;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.DataBufferByte;
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
        return write(pixels, QUALITY, true);
    }

    /// @param quality 0 to 1
    /// @param small   whether its codes are made to measure, which takes a second run
    static byte[] write(Pixels pixels, float quality, boolean small) throws IOException {
        var writer = jdkWriter();
        var bytes = new ByteArrayOutputStream(1 << 16);
        try (var out = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(image(pixels), null, null), settings(quality, small));
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    private static JPEGImageWriteParam settings(float quality, boolean small) {
        var settings = new JPEGImageWriteParam(null);
        settings.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        settings.setCompressionQuality(quality);
        settings.setOptimizeHuffmanTables(small);
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

    /// Bytes in the order red, green, blue: the writer takes long over any other.
    private static BufferedImage colour(Pixels pixels) {
        var samples = new byte[3 * pixels.rgb().length];
        int at = 0;
        for (int pixel : pixels.rgb()) {
            samples[at++] = (byte) (pixel >> 16);
            samples[at++] = (byte) (pixel >> 8);
            samples[at++] = (byte) pixel;
        }
        var order = new int[] {0, 1, 2};
        var raster = Raster.createInterleavedRaster(
                new DataBufferByte(samples, samples.length),
                pixels.width(),
                pixels.height(),
                3 * pixels.width(),
                3,
                order,
                null);
        var colours = new ComponentColorModel(
                ColorSpace.getInstance(ColorSpace.CS_sRGB), false, false, Transparency.OPAQUE, DataBuffer.TYPE_BYTE);
        return new BufferedImage(colours, raster, false, null);
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
