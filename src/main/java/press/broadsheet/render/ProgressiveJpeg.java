package press.broadsheet.render;

import java.awt.Rectangle;
import java.awt.Toolkit;
import java.awt.image.PixelGrabber;
import java.io.IOException;
import java.util.Optional;

/// Decodes progressive JPEG with the AWT toolkit. ImageIO draws every one of the ten or so scans in full and takes five
/// to ten times as long for the same picture.
final class ProgressiveJpeg {
    /// Larger ones are left to ImageIO, which can decode to fewer pixels.
    private static final long MOST_PIXELS = 30_000_000;

    private static final long TIMEOUT_MS = 30_000;

    private ProgressiveJpeg() {}

    /// The region's pixels, or nothing when this is no such file or it cannot be decoded here.
    static Optional<Pixels> read(byte[] bytes, Rectangle region) throws IOException {
        if (!JpegFile.isJpeg(bytes)) {
            return Optional.empty();
        }
        var jpeg = JpegFile.read(bytes);
        var frame = jpeg.frame();
        var shown = region.intersection(new Rectangle(frame.width(), frame.height()));
        boolean here = jpeg.simple() && frame.progressive() && (long) frame.width() * frame.height() <= MOST_PIXELS;
        return here && !shown.isEmpty() ? grab(bytes, shown, frame.components() == 1) : Optional.empty();
    }

    private static Optional<Pixels> grab(byte[] bytes, Rectangle shown, boolean grey) throws IOException {
        var image = Toolkit.getDefaultToolkit().createImage(bytes);
        try {
            var rgb = new int[shown.width * shown.height];
            var grabber = new PixelGrabber(image, shown.x, shown.y, shown.width, shown.height, rgb, 0, shown.width);
            return grabber.grabPixels(TIMEOUT_MS)
                    ? Optional.of(new Pixels(shown.width, shown.height, grey, rgb))
                    : Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        } finally {
            image.flush();
        }
    }
}
