package press.broadsheet.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static press.broadsheet.intake.PictureBytes.hex;

import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PictureFormatsTest {

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void aPictureOfAKnownFormatTellsItsSize(String format, byte[] bytes) throws PictureFault {
        var header = PictureFormats.read(bytes);

        assertThat(header.uprightWidth()).isEqualTo(40);
        assertThat(header.uprightHeight()).isEqualTo(30);
    }

    static Stream<Arguments> aPictureOfAKnownFormatTellsItsSize() {
        return Stream.of(
                Arguments.of("JPEG", PictureBytes.jpeg(40, 30)),
                Arguments.of("JPEG turned by a quarter", PictureBytes.jpeg(30, 40, 6)),
                Arguments.of("JPEG turned upside down", PictureBytes.jpeg(40, 30, 3)),
                Arguments.of("JPEG with a wrong orientation", PictureBytes.jpeg(40, 30, 77)),
                Arguments.of(
                        "JPEG with rubbish behind it", PictureBytes.joined(PictureBytes.jpeg(40, 30), new byte[9_999])),
                Arguments.of("PNG", PictureBytes.png(40, 30)),
                Arguments.of(
                        "PNG with a wrong sum in a chunk that it can do without",
                        PictureBytes.png(40, 30, hex("00000001 74455874 41 00000000"))),
                Arguments.of("GIF", PictureBytes.gif(40, 30, 1)),
                Arguments.of("WebP", PictureBytes.webp(40, 30)),
                Arguments.of("TIFF", PictureBytes.tiff(40, 30, 1)),
                Arguments.of("BMP", PictureBytes.bmp(40, 30)));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource
    void aPictureThatCannotBePrintedSaysWhy(String what, String code, byte[] bytes) {
        var fault = assertThrows(PictureFault.class, () -> PictureFormats.read(bytes));

        assertThat(fault.code()).isEqualTo(code);
    }

    static Stream<Arguments> aPictureThatCannotBePrintedSaysWhy() {
        var jpeg = PictureBytes.jpeg(40, 30);
        var png = PictureBytes.png(40, 30);
        return Stream.of(
                Arguments.of("empty file", "IMAGE_BROKEN", new byte[0]),
                Arguments.of("JPEG without its end", "IMAGE_BROKEN", PictureBytes.cut(jpeg, jpeg.length - 2)),
                Arguments.of("JPEG cut in its header", "IMAGE_BROKEN", PictureBytes.cut(jpeg, 30)),
                Arguments.of("JPEG without a picture", "IMAGE_BROKEN", hex("FFD8FFD9")),
                Arguments.of(
                        "JPEG of 65,500 pixels a side and no data",
                        "IMAGE_TOO_LARGE",
                        PictureBytes.cut(PictureBytes.jpeg(65_500, 65_500), 60)),
                Arguments.of("PNG cut after 40 bytes", "IMAGE_BROKEN", PictureBytes.cut(png, 40)),
                Arguments.of("PNG with a wrong checksum", "IMAGE_BROKEN", changed(png, png.length - 16)),
                Arguments.of(
                        "PNG with a chunk of 4 GB",
                        "IMAGE_BROKEN",
                        PictureBytes.png(40, 30, hex("FFFFFFFF 74455874 41"))),
                Arguments.of("PNG of 144 megapixels", "IMAGE_TOO_LARGE", PictureBytes.png(12_000, 12_000)),
                Arguments.of("PNG 40,000 pixels wide", "IMAGE_TOO_LARGE", PictureBytes.png(40_000, 10)),
                Arguments.of("PNG of one pixel", "IMAGE_TOO_SMALL", PictureBytes.png(1, 1)),
                Arguments.of(
                        "GIF without its trailer", "IMAGE_BROKEN", PictureBytes.cut(PictureBytes.gif(40, 30, 1), 26)),
                Arguments.of("GIF without a frame", "IMAGE_BROKEN", PictureBytes.gif(40, 30, 0)),
                Arguments.of("WebP cut short", "IMAGE_BROKEN", PictureBytes.cut(PictureBytes.webp(40, 30), 32)),
                Arguments.of("TIFF with four billion strips", "IMAGE_BROKEN", PictureBytes.tiff(40, 30, -1)),
                Arguments.of("TIFF whose directory lies outside", "IMAGE_BROKEN", hex("4D4D002A7FFFFFFF")),
                Arguments.of("BMP cut short", "IMAGE_BROKEN", PictureBytes.cut(PictureBytes.bmp(40, 30), 300)),
                Arguments.of("SVG", "IMAGE_TYPE", text("<svg xmlns='http://www.w3.org/2000/svg'/>")),
                Arguments.of("web page", "IMAGE_TYPE", text(" <!DOCTYPE html><p>Not found")),
                Arguments.of("PDF", "IMAGE_TYPE", text("%PDF-1.7")),
                Arguments.of("HEIC", "IMAGE_TYPE", text("\0\0\0\u0018ftypheic\0\0\0\0")),
                Arguments.of("AVIF", "IMAGE_TYPE", text("\0\0\0\u0018ftypavif\0\0\0\0")),
                Arguments.of("text", "IMAGE_TYPE", text("hello")));
    }

    @Test
    void aPictureOfAnUnknownKindIsCalledByItsName() {
        var fault = assertThrows(PictureFault.class, () -> PictureFormats.read(text("\0\0\0\u0018ftypheic\0\0\0\0")));

        assertThat(fault.reason()).contains("HEIC");
    }

    @Test
    void aPictureOfTwoPixelsIsStillAPicture() throws PictureFault {
        assertThat(PictureFormats.read(PictureBytes.png(2, 2)).width()).isEqualTo(2);
    }

    @Test
    void pngAndGifAreTakenForDrawingsAndJpegForPhotographsByTheirBytes() throws PictureFault {
        assertThat(PictureFormats.read(PictureBytes.png(4, 4)).drawn()).isTrue();
        assertThat(PictureFormats.read(PictureBytes.gif(4, 4, 1)).drawn()).isTrue();
        assertThat(PictureFormats.read(PictureBytes.jpeg(4, 4)).drawn()).isFalse();
    }

    @Test
    void aGifOfTwoFramesMoves() throws PictureFault {
        assertThat(PictureFormats.read(PictureBytes.gif(4, 4, 2)).moves()).isTrue();
        assertThat(PictureFormats.read(PictureBytes.gif(4, 4, 1)).moves()).isFalse();
    }

    @Test
    void noCutOfAnyPictureMakesTheReaderFailInAnotherWay() {
        var whole = Stream.of(
                PictureBytes.jpeg(40, 30),
                PictureBytes.png(40, 30),
                PictureBytes.gif(40, 30, 2),
                PictureBytes.webp(40, 30),
                PictureBytes.tiff(40, 30, 1),
                PictureBytes.bmp(4, 3));

        whole.forEach(bytes -> {
            for (var left = 0; left < bytes.length; left++) {
                var cut = PictureBytes.cut(bytes, left);
                assertThrows(PictureFault.class, () -> PictureFormats.read(cut));
            }
        });
    }

    private static byte[] changed(byte[] bytes, int at) {
        var copy = bytes.clone();
        copy[at] ^= 1;
        return copy;
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
