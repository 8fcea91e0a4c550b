package press.broadsheet.render;

import java.awt.Rectangle;
import java.awt.Toolkit;
import java.awt.image.ColorModel;
import java.awt.image.ImageConsumer;
import java.io.IOException;
import java.util.Hashtable;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/// Decodes progressive JPEG with the AWT toolkit. ImageIO draws every one of the ten or so scans in full and takes five
/// to ten times as long for the same picture. Rows are taken as they come: the toolkit's own grabber would convert the
/// colour of each pixel.
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
        var rows = new Rows(shown);
        try {
            image.getSource().startProduction(rows);
            return rows.areWhole()
                    ? Optional.of(new Pixels(shown.width, shown.height, grey, rows.rgb))
                    : Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        } finally {
            image.getSource().removeConsumer(rows);
            image.flush();
        }
    }

    /// Takes the rows that the toolkit decodes as they come.
    private static final class Rows implements ImageConsumer {
        private final Rectangle shown;
        private final int[] rgb;
        private final CountDownLatch ended = new CountDownLatch(1);
        private volatile boolean whole;

        Rows(Rectangle shown) {
            this.shown = shown;
            rgb = new int[shown.width * shown.height];
        }

        boolean areWhole() throws InterruptedException {
            return ended.await(TIMEOUT_MS, TimeUnit.MILLISECONDS) && whole;
        }

        /// Colours come as 0x..RRGGBB.
        @Override
        public void setPixels(int x, int y, int width, int height, ColorModel colours, int[] pixels, int at, int scan) {
            var part = shown.intersection(new Rectangle(x, y, width, height));
            for (int row = part.y; row < part.y + part.height; row++) {
                int from = at + (row - y) * scan + part.x - x;
                System.arraycopy(pixels, from, rgb, place(part.x, row), part.width);
            }
        }

        /// Greys come as bytes.
        @Override
        public void setPixels(
                int x, int y, int width, int height, ColorModel colours, byte[] pixels, int at, int scan) {
            var part = shown.intersection(new Rectangle(x, y, width, height));
            for (int row = part.y; row < part.y + part.height; row++) {
                int from = at + (row - y) * scan + part.x - x;
                for (int i = 0; i < part.width; i++) {
                    rgb[place(part.x, row) + i] = colours.getRGB(pixels[from + i] & 0xff);
                }
            }
        }

        private int place(int x, int y) {
            return (y - shown.y) * shown.width + x - shown.x;
        }

        @Override
        public void imageComplete(int status) {
            whole = status == STATICIMAGEDONE || status == SINGLEFRAMEDONE;
            ended.countDown();
        }

        @Override
        public void setDimensions(int width, int height) {}

        @Override
        public void setProperties(Hashtable<?, ?> properties) {}

        @Override
        public void setColorModel(ColorModel colours) {}

        @Override
        public void setHints(int hints) {}
    }
}
