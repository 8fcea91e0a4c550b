package press.broadsheet.render;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_FLOAT;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import com.luciad.imageio.webp.WebPWrapper;
import java.awt.Rectangle;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.invoke.MethodHandle;
import java.util.NoSuchElementException;
import java.util.Optional;

/// The functions of libwebp that is inside the ImageIO plug-in's own library, called without the copies that ImageIO
/// makes. The plug-in's version in the pom pins libwebp's, so that an edition's bytes do not hang on the machine.
///
/// Structures and constants are those of `webp/encode.h`, encoder ABI 2, on machines of 64 bits: within one ABI libwebp
/// only adds at the ends, and both functions that begin a structure refuse another ABI than the one asked for.
final class Libwebp {
    private static final int ABI = 0x0200;

    /// Larger than `WebPConfig`, `WebPPicture` and `WebPMemoryWriter` of any encoder of this ABI, and offsets in them.
    private static final int STRUCTURE = 512;

    private static final long CONFIG_LOSSLESS = 0;
    private static final long CONFIG_METHOD = 8;
    private static final long USE_ARGB = 0;
    private static final long WIDTH = 8;
    private static final long HEIGHT = 12;
    private static final long WRITER = 96;
    private static final long WRITER_DATA = 104;
    private static final long ARGB = 72;
    private static final long ARGB_STRIDE = 80;
    private static final long ERROR = 136;
    private static final long WRITTEN = 0;
    private static final long WRITTEN_SIZE = 8;

    private static final Optional<Libwebp> FOUND = find();

    private final MethodHandle configInit;
    private final MethodHandle pictureInit;
    private final MethodHandle importBgrx;
    private final MethodHandle view;
    private final MethodHandle rescale;
    private final MethodHandle toArgb;
    private final MethodHandle encode;
    private final MethodHandle free;
    private final MethodHandle clear;
    private final MemorySegment memoryWrite;

    private Libwebp(SymbolLookup symbols) {
        configInit = function(symbols, "WebPConfigInitInternal", ADDRESS, JAVA_INT, JAVA_FLOAT, JAVA_INT);
        pictureInit = function(symbols, "WebPPictureInitInternal", ADDRESS, JAVA_INT);
        view = function(symbols, "WebPPictureView", ADDRESS, JAVA_INT, JAVA_INT, JAVA_INT, JAVA_INT, ADDRESS);
        rescale = function(symbols, "WebPPictureRescale", ADDRESS, JAVA_INT, JAVA_INT);
        toArgb = function(symbols, "WebPPictureYUVAToARGB", ADDRESS);
        encode = function(symbols, "WebPEncode", ADDRESS, ADDRESS);
        var linker = Linker.nativeLinker();
        importBgrx = linker.downcallHandle(
                symbols.findOrThrow("WebPPictureImportBGRX"),
                FunctionDescriptor.of(JAVA_INT, ADDRESS, ADDRESS, JAVA_INT),
                Linker.Option.critical(true));
        free = linker.downcallHandle(symbols.findOrThrow("WebPPictureFree"), FunctionDescriptor.ofVoid(ADDRESS));
        clear = linker.downcallHandle(symbols.findOrThrow("WebPMemoryWriterClear"), FunctionDescriptor.ofVoid(ADDRESS));
        memoryWrite = symbols.findOrThrow("WebPMemoryWrite");
    }

    /// All but those that free memory say with 0 that they failed.
    private static MethodHandle function(SymbolLookup symbols, String name, MemoryLayout... arguments) {
        return Linker.nativeLinker()
                .downcallHandle(symbols.findOrThrow(name), FunctionDescriptor.of(JAVA_INT, arguments));
    }

    /// There is no second way to write WebP, since its bytes would be others.
    static Libwebp get() {
        return FOUND.orElseThrow(() -> new IllegalStateException(
                "page images need libwebp's own functions, which the WebP library for this system keeps to itself:"
                        + " make the edition on Linux or macOS, 64 bits"));
    }

    private static Optional<Libwebp> find() {
        if (ADDRESS.byteSize() != Long.BYTES) {
            return Optional.empty();
        }
        WebPWrapper.loadNativeLibrary();
        try {
            return Optional.of(new Libwebp(SymbolLookup.loaderLookup()));
        } catch (NoSuchElementException e) {
            return Optional.empty();
        }
    }

    /// A new `WebPPicture`; what it holds is to be freed by [#free].
    MemorySegment picture(boolean argb, int width, int height) {
        try {
            var picture = Arena.ofAuto().allocate(STRUCTURE, 8);
            check((int) pictureInit.invokeExact(picture, ABI), "WebPPictureInit");
            picture.set(JAVA_INT, USE_ARGB, argb ? 1 : 0);
            picture.set(JAVA_INT, WIDTH, width);
            picture.set(JAVA_INT, HEIGHT, height);
            return picture;
        } catch (Throwable e) {
            throw failure(e);
        }
    }

    /// Takes a part of `pixels` over into `picture`, which is as large; 0x..RRGGBB is in memory blue, green, red.
    void take(MemorySegment picture, Pixels pixels, Rectangle part) {
        try {
            long first = Integer.BYTES * ((long) part.y * pixels.width() + part.x);
            var from = MemorySegment.ofArray(pixels.rgb()).asSlice(first);
            check((int) importBgrx.invokeExact(picture, from, Integer.BYTES * pixels.width()), "WebPPictureImportBGRX");
        } catch (Throwable e) {
            throw failure(e);
        }
    }

    /// Makes `part` show a part of `whole`, which must stay; `x` and `y` are even.
    void show(MemorySegment whole, Rectangle box, MemorySegment part) {
        try {
            check((int) view.invokeExact(whole, box.x, box.y, box.width, box.height, part), "WebPPictureView");
        } catch (Throwable e) {
            throw failure(e);
        }
    }

    void rescale(MemorySegment picture, int width, int height) {
        try {
            check((int) rescale.invokeExact(picture, width, height), "WebPPictureRescale");
        } catch (Throwable e) {
            throw failure(e);
        }
    }

    /// The pixels of `picture`, which from then on holds both kinds.
    int[] pixels(MemorySegment picture, int width, int height) {
        try {
            check((int) toArgb.invokeExact(picture), "WebPPictureYUVAToARGB");
            long stride = picture.get(JAVA_INT, ARGB_STRIDE);
            var argb = picture.get(ADDRESS, ARGB).reinterpret(stride * height * Integer.BYTES);
            var pixels = new int[width * height];
            for (int y = 0; y < height; y++) {
                MemorySegment.copy(argb, JAVA_INT, y * stride * Integer.BYTES, pixels, y * width, width);
            }
            return pixels;
        } catch (Throwable e) {
            throw failure(e);
        }
    }

    /// @param loss quality and method mean size and time where `lossless`
    byte[] encode(MemorySegment picture, boolean lossless, Webp.Loss loss) {
        try (var arena = Arena.ofConfined()) {
            var config = arena.allocate(STRUCTURE, 8);
            var writer = arena.allocate(STRUCTURE, 8);
            check((int) configInit.invokeExact(config, 0, (float) loss.quality(), ABI), "WebPConfigInit");
            config.set(JAVA_INT, CONFIG_LOSSLESS, lossless ? 1 : 0);
            config.set(JAVA_INT, CONFIG_METHOD, loss.method());
            picture.set(ADDRESS, WRITER, memoryWrite);
            picture.set(ADDRESS, WRITER_DATA, writer);
            var isDone = (int) encode.invokeExact(config, picture) != 0;
            var bytes = isDone
                    ? writer.get(ADDRESS, WRITTEN)
                            .reinterpret(writer.get(JAVA_LONG, WRITTEN_SIZE))
                            .toArray(JAVA_BYTE)
                    : new byte[0];
            clear.invokeExact(writer);
            check(isDone ? 1 : 0, "WebPEncode, error " + picture.get(JAVA_INT, ERROR));
            return bytes;
        } catch (Throwable e) {
            throw failure(e);
        }
    }

    void free(MemorySegment picture) {
        try {
            free.invokeExact(picture);
        } catch (Throwable e) {
            throw failure(e);
        }
    }

    private static void check(int answer, String function) {
        if (answer == 0) {
            throw new IllegalStateException("libwebp has too little memory or cannot do this: " + function);
        }
    }

    private static RuntimeException failure(Throwable thrown) {
        return switch (thrown) {
            case RuntimeException e -> e;
            case Error e -> throw e;
            default -> new IllegalStateException("libwebp cannot be called", thrown);
        };
    }
}
