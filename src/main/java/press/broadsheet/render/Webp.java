package press.broadsheet.render;

import java.awt.Rectangle;
import java.io.IOException;

/// Pixels on their way into WebP files, whole, in parts or smaller.
interface Webp extends AutoCloseable {

    /// How a picture is written with loss.
    ///
    /// @param quality 0 to 100
    /// @param method  0, the fastest, to 6, the smallest
    record Loss(int quality, int method) {}

    /// Takes pixels over; they must not change before this is closed.
    static Webp of(Pixels pixels) {
        return Libwebp.found().<Webp>map(lib -> NativeWebp.of(lib, pixels)).orElseGet(() -> new ImageIoWebp(pixels));
    }

    int width();

    int height();

    /// @param part its corner is on even pixels
    byte[] lossy(Rectangle part, Loss loss) throws IOException;

    /// The picture in a smaller size, each pixel the mean of the area it covers.
    Webp smaller(int width, int height) throws IOException;

    /// What is to be written, as pixels; not to be changed.
    Pixels pixels();

    @Override
    void close();

    default byte[] lossy(Loss loss) throws IOException {
        return lossy(new Rectangle(width(), height()), loss);
    }

    /// `pixels` kept to the bit, by method 0.
    static byte[] lossless(Pixels pixels) throws IOException {
        var lib = Libwebp.found();
        return lib.isPresent() ? NativeWebp.lossless(lib.get(), pixels) : ImageIoWebp.lossless(pixels);
    }
}
