package press.broadsheet.render;

import static org.assertj.core.api.Assertions.assertThat;
import static press.broadsheet.render.RenderFixtures.box;
import static press.broadsheet.render.RenderFixtures.bytes;
import static press.broadsheet.render.RenderFixtures.page;
import static press.broadsheet.render.RenderFixtures.photo;
import static press.broadsheet.render.RenderFixtures.picture;
import static press.broadsheet.render.RenderFixtures.redAndBlue;
import static press.broadsheet.render.RenderFixtures.render;

import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.SplittableRandom;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import press.broadsheet.edition.Picture;
import press.broadsheet.edition.Remark;
import press.broadsheet.makeup.Placed.Crop;

class PhotoTest {
    @TempDir
    Path folder;

    @Test
    void aWholeUprightJpegOfTheRightSizeKeepsItsBytesButLosesItsMetadata() throws IOException {
        var plain = Files.readAllBytes(redAndBlue(folder.resolve("p.jpg"), 300, 200));
        Files.write(folder.resolve("p.jpg"), withExif(plain));

        var made = PhotoMaker.make(jpeg(300, 200, 1), whole(300, 200, 300, 200));

        assertThat(((PreparedPhoto.Jpeg) made).bytes()).isEqualTo(plain);
    }

    @Test
    void aPictureThatIsTooFineIsMadeSmaller() throws IOException {
        redAndBlue(folder.resolve("p.jpg"), 900, 600);

        var made = PhotoMaker.make(jpeg(900, 600, 1), whole(900, 600, 300, 200));

        assertThat(decoded(made))
                .extracting(BufferedImage::getWidth, BufferedImage::getHeight)
                .containsExactly(300, 200);
    }

    @Test
    void aPictureIsNeverMadeLarger() throws IOException {
        redAndBlue(folder.resolve("p.jpg"), 60, 40);

        var rendered = render(folder, Map.of(), page(photo(jpeg(60, 40, 1), box(20, 20, 180, 120))));

        assertThat(rendered.remarks()).isEmpty();
        assertThat(image().getWidth()).isEqualTo(60);
    }

    @Test
    void aCropShowsItsPartOnly() throws IOException {
        redAndBlue(folder.resolve("p.jpg"), 400, 200);
        var use = new Photos.Use("p", new Crop(220, 0, 150, 200), 75, 100);

        var made = decoded(PhotoMaker.make(jpeg(400, 200, 1), use));

        assertThat(isBlue(made.getRGB(2, 50))).isTrue();
        assertThat(isBlue(made.getRGB(72, 50))).isTrue();
    }

    @Test
    void aPictureFromASidewaysCameraStandsUpright() throws IOException {
        redAndBlue(folder.resolve("p.jpg"), 400, 300);

        var made = decoded(PhotoMaker.make(jpeg(300, 400, 6), whole(300, 400, 150, 200)));

        assertThat(made.getHeight()).isEqualTo(200);
        assertThat(isRed(made.getRGB(75, 5))).isTrue();
        assertThat(isBlue(made.getRGB(75, 195))).isTrue();
    }

    /// The marked corner of the stored picture and where EXIF says it belongs.
    @ParameterizedTest(name = "orientation {0}")
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void theStoredFirstPixelGoesToTheCornerThatExifNames(int exif) {
        var stored = new Pixels(3, 2, false, new int[] {7, 0, 0, 0, 0, 0});

        var upright = Orientation.of(exif).upright(stored);

        boolean right = exif == 2 || exif == 3 || exif == 6 || exif == 7;
        boolean foot = exif == 3 || exif == 4 || exif == 7 || exif == 8;
        int x = right ? upright.width() - 1 : 0;
        int y = foot ? upright.height() - 1 : 0;
        assertThat(upright.width()).isEqualTo(exif < 5 ? 3 : 2);
        assertThat(upright.rgb()[y * upright.width() + x]).isEqualTo(7);
    }

    @Test
    void aPictureInPrintersInksIsShownInItsColours() throws IOException {
        Files.write(folder.resolve("p.jpg"), cmykJpeg(64, 64, 255, 0, 0, 0));

        var made = decoded(PhotoMaker.make(jpeg(64, 64, 1), whole(64, 64, 64, 64)));

        assertThat(made.getRGB(30, 30) >> 16 & 0xff).isLessThan(90);
        assertThat(made.getRGB(30, 30) & 0xff).isGreaterThan(180);
    }

    @Test
    void aProgressivePictureIsWhole() throws IOException {
        var image = ImageIO.read(redAndBlue(folder.resolve("q.png"), 200, 100).toFile());
        Files.write(folder.resolve("p.jpg"), progressive(image));

        var made = decoded(PhotoMaker.make(jpeg(200, 100, 1), whole(200, 100, 100, 50)));

        assertThat(isRed(made.getRGB(10, 25))).isTrue();
        assertThat(isBlue(made.getRGB(90, 45))).isTrue();
    }

    @Test
    void aGreyPictureStaysGrey() throws IOException {
        var image = new BufferedImage(90, 60, BufferedImage.TYPE_BYTE_GRAY);
        var random = new SplittableRandom(5);
        for (int i = 0; i < 90 * 60; i++) {
            image.getRaster().setSample(i % 90, i / 90, 0, 120 + random.nextInt(40));
        }
        Files.write(folder.resolve("p.png"), bytes(image, "png"));

        var made = decoded(PhotoMaker.make(picture(folder.resolve("p.png"), 90, 60, 1), whole(90, 60, 30, 20)));

        assertThat(made.getRaster().getNumBands()).isEqualTo(1);
        assertThat(made.getRaster().getSample(15, 10, 0)).isBetween(130, 150);
    }

    @Test
    void lineArtKeepsItsEdges() throws IOException {
        var file = redAndBlue(folder.resolve("p.png"), 80, 60);

        var made = PhotoMaker.make(picture(file, 80, 60, 1), whole(80, 60, 80, 60));

        assertThat(made).isInstanceOf(PreparedPhoto.Lossless.class);
    }

    @Test
    void aPictureThatEndsTooEarlyIsReplacedByAGreyBoxAndTold() throws IOException {
        var whole = Files.readAllBytes(redAndBlue(folder.resolve("p.jpg"), 300, 200));
        Files.write(folder.resolve("p.jpg"), Arrays.copyOf(whole, whole.length / 2));

        var rendered = render(folder, Map.of(), page(photo(jpeg(300, 200, 1), box(20, 20, 180, 120))));

        assertThat(rendered.remarks()).extracting(Remark::code).containsExactly("IMAGE_BROKEN");
        assertThat(rendered.remarks().getFirst().cause()).contains("p.jpg").contains("ends too early");
        assertThat(PdfWords.read(folder.resolve("edition.pdf")).text()).isEqualTo("A test picture");
    }

    @Test
    void aPictureThatIsGoneOrNoPictureIsTold() throws IOException {
        Files.writeString(folder.resolve("page.jpg"), "<html>404</html>");

        var rendered = render(
                folder,
                Map.of(),
                page(
                        photo(picture(folder.resolve("gone.jpg"), 10, 10, 1), box(20, 20, 50, 50)),
                        photo(picture(folder.resolve("page.jpg"), 10, 10, 1), box(80, 20, 50, 50))));

        assertThat(rendered.remarks()).extracting(Remark::code).containsExactly("IMAGE_BROKEN", "IMAGE_BROKEN");
    }

    @Test
    void aPictureUsedTwiceIsStoredOnce() throws IOException {
        redAndBlue(folder.resolve("p.jpg"), 300, 200);
        var picture = jpeg(300, 200, 1);

        render(folder, Map.of(), page(photo(picture, box(20, 20, 90, 60)), photo(picture, box(20, 100, 90, 60))));

        try (var document = Loader.loadPDF(folder.resolve("edition.pdf").toFile())) {
            assertThat(document.getPage(0).getResources().getXObjectNames()).hasSize(1);
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void makingAPictureSmallerKeepsItsMeanColour(long seed) {
        var random = new SplittableRandom(seed);
        int width = random.nextInt(20, 300);
        int height = random.nextInt(20, 300);
        var rgb = random.ints((long) width * height, 0, 0x1000000).toArray();

        var small = new Pixels(width, height, false, rgb)
                .shrunkTo(random.nextInt(1, width + 1), random.nextInt(1, height + 1));

        for (int shift = 0; shift <= 16; shift += 8) {
            assertThat(mean(small.rgb(), shift)).isBetween(mean(rgb, shift) - 1, mean(rgb, shift) + 1);
        }
    }

    private Picture jpeg(int widthPx, int heightPx, int orientation) {
        return picture(folder.resolve("p.jpg"), widthPx, heightPx, orientation);
    }

    private static Photos.Use whole(int width, int height, int newWidth, int newHeight) {
        return new Photos.Use("p", new Crop(0, 0, width, height), newWidth, newHeight);
    }

    private static BufferedImage decoded(PreparedPhoto made) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(((PreparedPhoto.Jpeg) made).bytes()));
    }

    private PDImageXObject image() throws IOException {
        try (var document = Loader.loadPDF(folder.resolve("edition.pdf").toFile())) {
            var resources = document.getPage(0).getResources();
            COSName name = resources.getXObjectNames().iterator().next();
            return (PDImageXObject) resources.getXObject(name);
        }
    }

    private static boolean isRed(int rgb) {
        return (rgb >> 16 & 0xff) > 200 && (rgb & 0xff) < 60;
    }

    private static boolean isBlue(int rgb) {
        return (rgb & 0xff) > 200 && (rgb >> 16 & 0xff) < 60;
    }

    private static double mean(int[] rgb, int shift) {
        return Arrays.stream(rgb).mapToLong(p -> p >> shift & 0xff).average().orElseThrow();
    }

    private static byte[] withExif(byte[] jpeg) throws IOException {
        var exif = "Exif\0\0 made by camera 4711 at 24.86 N 67.01 E".getBytes(StandardCharsets.US_ASCII);
        return withSegment(jpeg, 0xe1, exif);
    }

    /// As Photoshop writes it: marked by an Adobe segment, all samples inverted.
    private static byte[] cmykJpeg(int width, int height, int... inks) throws IOException {
        var raster = Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, width, height, 4, null);
        var samples = Arrays.stream(inks).map(ink -> 255 - ink).toArray();
        for (int i = 0; i < width * height; i++) {
            raster.setPixel(i % width, i / width, samples);
        }
        var adobe = new byte[] {'A', 'd', 'o', 'b', 'e', 0, 100, 0, 0, 0, 0, 0};
        return withSegment(written(new IIOImage(raster, null, null), false), 0xee, adobe);
    }

    /// Puts a segment behind the first marker.
    private static byte[] withSegment(byte[] jpeg, int marker, byte[] segment) throws IOException {
        var out = new ByteArrayOutputStream();
        out.write(jpeg, 0, 2);
        out.write(new byte[] {(byte) 0xff, (byte) marker, 0, (byte) (segment.length + 2)});
        out.write(segment);
        out.write(jpeg, 2, jpeg.length - 2);
        return out.toByteArray();
    }

    private static byte[] progressive(BufferedImage image) throws IOException {
        return written(new IIOImage(image, null, null), true);
    }

    private static byte[] written(IIOImage image, boolean progressive) throws IOException {
        var bytes = new ByteArrayOutputStream();
        for (var writers = ImageIO.getImageWritersByFormatName("jpeg"); writers.hasNext(); ) {
            var writer = writers.next();
            if (writer.getClass().getName().startsWith("com.sun.")) {
                var settings = writer.getDefaultWriteParam();
                if (progressive) {
                    settings.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
                }
                try (var out = new MemoryCacheImageOutputStream(bytes)) {
                    writer.setOutput(out);
                    writer.write(null, image, settings);
                }
            }
        }
        return bytes.toByteArray();
    }
}
