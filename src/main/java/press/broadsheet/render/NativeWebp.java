package press.broadsheet.render;

import java.awt.Rectangle;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;

/// A picture in libwebp's memory, in luma and chroma, so that its parts and smaller sizes need no second conversion.
final class NativeWebp implements Webp {
    private final Libwebp lib;
    private final Arena arena;
    private final MemorySegment picture;
    private final int width;
    private final int height;

    private NativeWebp(Libwebp lib, Arena arena, MemorySegment picture, int width, int height) {
        this.lib = lib;
        this.arena = arena;
        this.picture = picture;
        this.width = width;
        this.height = height;
    }

    static NativeWebp of(Libwebp lib, Pixels pixels) {
        var arena = Arena.ofConfined();
        var picture = lib.picture(arena, false, pixels.width(), pixels.height());
        lib.take(picture, pixels.rgb(), pixels.width());
        return new NativeWebp(lib, arena, picture, pixels.width(), pixels.height());
    }

    static byte[] lossless(Libwebp lib, Pixels pixels) {
        try (var arena = Arena.ofConfined()) {
            var picture = lib.picture(arena, true, pixels.width(), pixels.height());
            try {
                lib.take(picture, pixels.rgb(), pixels.width());
                return lib.encode(picture, true, new Loss(0, 0));
            } finally {
                lib.free(picture);
            }
        }
    }

    @Override
    public int width() {
        return width;
    }

    @Override
    public int height() {
        return height;
    }

    @Override
    public byte[] lossy(Rectangle part, Loss loss) {
        try (var own = Arena.ofConfined()) {
            return lib.encode(view(own, part), false, loss);
        }
    }

    @Override
    public Pixels pixels() {
        try (var own = Arena.ofConfined()) {
            var view = view(own, new Rectangle(width, height));
            try {
                return new Pixels(width, height, false, lib.pixels(view, width, height));
            } finally {
                lib.free(view);
            }
        }
    }

    @Override
    public Webp smaller(int newWidth, int newHeight) {
        var own = Arena.ofConfined();
        var smaller = view(own, new Rectangle(width, height));
        lib.rescale(smaller, newWidth, newHeight);
        return new NativeWebp(lib, own, smaller, newWidth, newHeight);
    }

    private MemorySegment view(Arena own, Rectangle part) {
        var view = lib.picture(own, false, part.width, part.height);
        lib.show(picture, part, view);
        return view;
    }

    @Override
    public void close() {
        lib.free(picture);
        arena.close();
    }
}
