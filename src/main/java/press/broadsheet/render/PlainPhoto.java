package press.broadsheet.render;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceGray;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/// A photograph of a PDF that any JPEG reader decodes to the colours meant: in sRGB or grey, without a mask.
final class PlainPhoto {
    private PlainPhoto() {}

    /// Empty for whatever is not that plain.
    static Optional<BufferedImage> of(PDImage image) throws IOException {
        if (!(image instanceof PDImageXObject object) || !isPlain(object)) {
            return Optional.empty();
        }
        byte[] bytes;
        try (var in = object.getCOSObject().createRawInputStream()) {
            bytes = in.readAllBytes();
        }
        return JpegFile.isJpeg(bytes) && JpegFile.read(bytes).simple() ? decoded(bytes) : Optional.empty();
    }

    private static boolean isPlain(PDImageXObject image) throws IOException {
        return List.of(COSName.DCT_DECODE).equals(image.getStream().getFilters())
                && image.getMask() == null
                && image.getSoftMask() == null
                && image.getColorKeyMask() == null
                && image.getDecode() == null
                && (image.getColorSpace() instanceof PDDeviceRGB || image.getColorSpace() instanceof PDDeviceGray);
    }

    private static Optional<BufferedImage> decoded(byte[] bytes) throws IOException {
        try (var input = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            for (var readers = ImageIO.getImageReaders(input); readers.hasNext(); ) {
                var reader = readers.next();
                if (reader.getClass().getName().startsWith("com.sun.imageio.")) {
                    return Optional.of(decoded(reader, input));
                }
            }
        }
        return Optional.empty();
    }

    private static BufferedImage decoded(ImageReader reader, MemoryCacheImageInputStream input) throws IOException {
        try {
            reader.setInput(input, true, true);
            return reader.read(0);
        } finally {
            reader.dispose();
        }
    }
}
