package press.broadsheet.intake;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Knows a picture's format by its first bytes, whatever its name says.
public final class PictureFormats {
    private static final List<Magic> OTHERS = List.of(
            new Magic(0, "<svg", "drawing in SVG"),
            new Magic(0, "<?xml", "XML or SVG file"),
            new Magic(0, "<", "web page or markup file"),
            new Magic(0, "%PDF", "PDF"),
            new Magic(0, "8BPS", "Photoshop file"),
            new Magic(0, "\u0000\u0000\u0000\u000CjP  ", "JPEG 2000 picture"),
            new Magic(0, "\u00FF\u004F\u00FF\u0051", "JPEG 2000 picture"),
            new Magic(0, "\u0000\u0000\u0000\u000CJXL ", "JPEG XL picture"),
            new Magic(0, "\u00FF\n", "JPEG XL picture"),
            new Magic(0, "II+\u0000", "BigTIFF picture"),
            new Magic(0, "MM\u0000+", "BigTIFF picture"),
            new Magic(0, "PK\u0003\u0004", "zip archive"),
            new Magic(36, "acsp", "colour profile"));
    private static final Set<String> HEIC = Set.of("heic", "heix", "heim", "heis", "hevc", "hevx", "mif1", "msf1");

    private PictureFormats() {}

    private record Magic(int at, String bytes, String name) {}

    public static PictureHeader read(byte[] all) throws PictureFault {
        var bytes = new Bytes(all, false);
        if (all.length == 0) {
            throw PictureFault.broken("its file is empty");
        }
        if (bytes.has(0, "\u00FF\u00D8")) {
            return JpegFile.read(bytes);
        }
        if (bytes.has(0, PngFile.SIGNATURE)) {
            return PngFile.read(bytes);
        }
        if (bytes.has(0, "GIF87a") || bytes.has(0, "GIF89a")) {
            return GifFile.read(bytes.little());
        }
        if (bytes.has(0, "RIFF") && bytes.has(8, "WEBP")) {
            return WebpFile.read(bytes.little());
        }
        if (bytes.has(0, "II*\u0000") || bytes.has(0, "MM\u0000*")) {
            return TiffFile.read(bytes);
        }
        if (bytes.has(0, "BM") && all.length > 26) {
            return BmpFile.read(bytes.little());
        }
        throw new PictureFault("IMAGE_TYPE", "it is not a picture of a known kind but " + nameOf(bytes));
    }

    /// The ending that a file of these bytes should have; empty for what is no picture.
    public static String ending(byte[] all) {
        var bytes = new Bytes(all, false);
        if (bytes.has(0, "\u00FF\u00D8")) {
            return "jpg";
        }
        if (bytes.has(0, PngFile.SIGNATURE)) {
            return "png";
        }
        if (bytes.has(0, "GIF8")) {
            return "gif";
        }
        if (bytes.has(0, "RIFF") && bytes.has(8, "WEBP")) {
            return "webp";
        }
        if (bytes.has(0, "II*\u0000") || bytes.has(0, "MM\u0000*")) {
            return "tif";
        }
        return bytes.has(0, "BM") ? "bmp" : "";
    }

    private static String nameOf(Bytes bytes) {
        var boxed = isoBrand(bytes);
        if (boxed.isPresent()) {
            return boxed.get();
        }
        var start = leadingSpace(bytes);
        return OTHERS.stream()
                .filter(magic -> bytes.has(magic.at == 0 ? start : magic.at, magic.bytes))
                .findFirst()
                .map(magic -> "a " + magic.name)
                .orElse("something unknown");
    }

    private static Optional<String> isoBrand(Bytes bytes) {
        if (!bytes.has(4, "ftyp") || bytes.size() < 12) {
            return Optional.empty();
        }
        var brand = new String(bytes.all(), 8, 4, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
        if (brand.startsWith("avi")) {
            return Optional.of("an AVIF picture");
        }
        return Optional.of(
                HEIC.contains(brand) ? "a HEIC picture" : "a film or other file of the kind " + brand.strip());
    }

    private static int leadingSpace(Bytes bytes) {
        var start = bytes.has(0, "\u00EF\u00BB\u00BF") ? 3 : 0;
        while (start < Math.min(bytes.size(), 1_000) && Character.isWhitespace(bytes.all()[start])) {
            start++;
        }
        return start;
    }
}
