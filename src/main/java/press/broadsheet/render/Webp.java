package press.broadsheet.render;

import java.awt.Rectangle;
import java.lang.foreign.MemorySegment;

/// A picture in libwebp's memory, in luma and chroma, on its way into WebP files: whole, in parts or smaller, without a
/// second conversion.
final class Webp implements AutoCloseable {
    private final Libwebp lib;
    private final MemorySegment picture;
    private final int width;
    private final int height;

    /// How a picture is written with loss.
    ///
    /// @param quality 0 to 100
    /// @param method  0, the fastest, to 6, the smallest
    record Loss(int quality, int method) {}

    private Webp(Libwebp lib, MemorySegment picture, int width, int height) {
        this.lib = lib;
        this.picture = picture;
        this.width = width;
        this.height = height;
    }

    /// A copy of `pixels`.
    static Webp of(Pixels pixels) {
        var lib = Libwebp.get();
        var picture = lib.picture(false, pixels.width(), pixels.height());
        lib.take(picture, pixels, new Rectangle(pixels.width(), pixels.height()));
        return new Webp(lib, picture, pixels.width(), pixels.height());
    }

    /// A part of `pixels` kept to the bit, by method 0.
    static byte[] lossless(Pixels pixels, Rectangle part) {
        var lib = Libwebp.get();
        var picture = lib.picture(true, part.width, part.height);
        try {
            lib.take(picture, pixels, part);
            return lib.encode(picture, true, new Loss(0, 0));
        } finally {
            lib.free(picture);
        }
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    byte[] lossy(Loss loss) {
        return lossy(new Rectangle(width, height), loss);
    }

    /// @param part its corner is on even pixels
    byte[] lossy(Rectangle part, Loss loss) {
        return lib.encode(view(part), false, loss);
    }

    /// The picture in a smaller size, each pixel the mean of the area it covers.
    Webp smaller(int newWidth, int newHeight) {
        var smaller = view(new Rectangle(width, height));
        lib.rescale(smaller, newWidth, newHeight);
        return new Webp(lib, smaller, newWidth, newHeight);
    }

    /// The picture in red, green and blue.
    Pixels pixels() {
        var view = view(new Rectangle(width, height));
        try {
            return new Pixels(width, height, false, lib.pixels(view, width, height));
        } finally {
            lib.free(view);
        }
    }

    private MemorySegment view(Rectangle part) {
        var view = lib.picture(false, part.width, part.height);
        lib.show(picture, part, view);
        return view;
    }

    /// Gives the memory back.
    @Override
    public void close() {
        lib.free(picture);
    }
}
