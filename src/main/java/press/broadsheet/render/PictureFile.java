package press.broadsheet.render;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;

/// Decodes a part of a picture file: JPEG, PNG, GIF, TIFF, BMP or WebP, the first picture of several.
final class PictureFile {
    private static final int MOST_ON_A_SIDE = 30_000;
    private static final long MOST_PIXELS = 100_000_000;

    private PictureFile() {}

    /// @param region    in the picture as stored; clipped to it
    /// @param newWidth  the width wanted in the end; what is much larger is decoded to about twice that only
    /// @param newHeight likewise
    static Pixels read(byte[] bytes, Rectangle region, int newWidth, int newHeight) throws IOException {
        var progressive = ProgressiveJpeg.read(bytes, region);
        if (progressive.isPresent()) {
            return progressive.get();
        }
        IOException failure = new UnusablePicture("it is in no format that is known here");
        for (var reader : readers(bytes)) {
            try {
                return SrgbImage.pixels(read(reader, bytes, region, newWidth, newHeight));
            } catch (UnusablePicture e) {
                throw e;
            } catch (IOException | RuntimeException e) {
                failure = new IOException("undecodable", e);
            } finally {
                reader.dispose();
            }
        }
        throw failure;
    }

    private static BufferedImage read(ImageReader reader, byte[] bytes, Rectangle region, int newWidth, int newHeight)
            throws IOException {
        try (var input = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            reader.setInput(input, true, true);
            int width = reader.getWidth(0);
            int height = reader.getHeight(0);
            if (width > MOST_ON_A_SIDE || height > MOST_ON_A_SIDE || (long) width * height > MOST_PIXELS) {
                throw new UnusablePicture("it has " + width + " by " + height + " pixels, which is too many");
            }
            var shown = region.intersection(new Rectangle(width, height));
            if (shown.isEmpty()) {
                throw new UnusablePicture("what is to be shown lies outside of it");
            }
            var settings = reader.getDefaultReadParam();
            settings.setSourceRegion(shown);
            int step = step(shown, newWidth, newHeight);
            settings.setSourceSubsampling(step, step, 0, 0);
            return reader.read(0, settings);
        }
    }

    /// Every how manieth pixel is enough: 1 up to three times too large, then so that twice the wanted size is left.
    private static int step(Rectangle shown, int newWidth, int newHeight) {
        double tooLarge = Math.min((double) shown.width / newWidth, (double) shown.height / newHeight);
        return tooLarge > 3 ? Math.max(1, (int) (tooLarge / 2)) : 1;
    }

    /// The JDK's reader first for JPEG in RGB or grey, since it is the fastest; TwelveMonkeys' first for the rest.
    private static List<ImageReader> readers(byte[] bytes) throws IOException {
        boolean simple = JpegFile.isJpeg(bytes) && JpegFile.read(bytes).simple();
        var readers = new ArrayList<ImageReader>();
        try (var input = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            ImageIO.getImageReaders(input).forEachRemaining(readers::add);
        }
        readers.sort(Comparator.comparing(r -> isJdk(r) != simple));
        return readers;
    }

    private static boolean isJdk(ImageReader reader) {
        return reader.getClass().getName().startsWith("com.sun.imageio.");
    }
}
