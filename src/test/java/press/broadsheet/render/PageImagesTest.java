package press.broadsheet.render;

import static org.assertj.core.api.Assertions.assertThat;
import static press.broadsheet.render.RenderFixtures.BOLD;
import static press.broadsheet.render.RenderFixtures.TEXT;
import static press.broadsheet.render.RenderFixtures.box;
import static press.broadsheet.render.RenderFixtures.page;
import static press.broadsheet.render.RenderFixtures.photo;
import static press.broadsheet.render.RenderFixtures.picture;
import static press.broadsheet.render.RenderFixtures.redAndBlue;
import static press.broadsheet.render.RenderFixtures.render;
import static press.broadsheet.render.RenderFixtures.text;
import static press.broadsheet.render.RenderFixtures.words;

import java.awt.Rectangle;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Map;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.broadsheet.makeup.Placed;

class PageImagesTest {
    @TempDir
    Path folder;

    private Path pdf() {
        return folder.resolve("edition.pdf");
    }

    /// A page with small and large type, a rule, a red block and a photograph.
    private void makePage() throws IOException {
        var photo = photo(picture(redAndBlue(folder.resolve("a.jpg"), 200, 100), 200, 100, 1), box(180, 200, 72, 36));
        render(
                folder,
                Map.of(),
                page(
                        text(20, 50, words("Large and small", TEXT, 30)),
                        text(20, 70, words("A line of body type that wants to be read", TEXT, 8.1)),
                        text(20, 300, words("Bold as brass", BOLD, 12)),
                        new Placed.Fill(box(20, 80, 260, 0.5), 0x404040),
                        new Placed.Fill(box(100, 100, 50, 50), 0xff0000),
                        photo));
    }

    @Test
    void everyPageIsThereInThreeSizes() throws IOException {
        makePage();
        var heard = new ArrayList<String>();

        var images = new PageImages().render(pdf(), folder, (d, n) -> heard.add(d + "/" + n));

        assertThat(heard).containsExactly("1/1");
        assertThat(images).containsExactly(new PageImage(1, 833, 1111));
        var full = ImageIO.read(folder.resolve("pages/0001/full.webp").toFile());
        assertThat(full.getWidth()).isEqualTo(833);
        assertThat(full.getRGB(347, 347) & 0xffffff).isBetween(0xf00000, 0xffffff);
        assertThat(full.getRGB(347, 347) & 0xff).isLessThan(40);
        assertThat(ImageIO.read(folder.resolve("pages/0001/thumb.webp").toFile())
                        .getWidth())
                .isEqualTo(320);
    }

    @Test
    void everyTileIsThereAndAsLargeAsItsNameSays() throws IOException {
        makePage();
        new PageImages().render(pdf(), folder, (d, n) -> {});

        for (var level : new Tiling(833, 1111).levels()) {
            for (var tile : level.tiles()) {
                var file = folder.resolve("iiif/0001").resolve(tile.folder()).resolve("default.webp");
                var image = ImageIO.read(file.toFile());
                assertThat(new Rectangle(image.getWidth(), image.getHeight()))
                        .as(tile.folder())
                        .isEqualTo(new Rectangle(tile.width(), tile.height()));
            }
        }
    }

    @Test
    void theTilesPutTogetherAreThePage() throws IOException {
        makePage();
        new PageImages().render(pdf(), folder, (d, n) -> {});
        var finest = new Tiling(833, 1111).levels().getFirst();
        var whole = new Pixels(833, 1111, false, new int[833 * 1111]);

        for (var tile : finest.tiles()) {
            var part = Similarity.read(
                    folder.resolve("iiif/0001").resolve(tile.folder()).resolve("default.webp"));
            for (int y = 0; y < tile.height(); y++) {
                System.arraycopy(
                        part.rgb(), y * tile.width(), whole.rgb(), (tile.y() + y) * 833 + tile.x(), tile.width());
            }
        }

        try (var document = Loader.loadPDF(pdf().toFile())) {
            assertThat(Similarity.of(whole, new PageRaster(document, new GlyphMasks(), 200).draw(0)))
                    .isGreaterThan(0.98);
        }
    }

    @Test
    void theQuickRasterLooksLikePdfBoxsOwn() throws IOException {
        makePage();
        try (var document = Loader.loadPDF(pdf().toFile())) {
            var plain = Pixels.of(new PDFRenderer(document).renderImageWithDPI(0, 200, ImageType.RGB));

            var quick = new PageRaster(document, new GlyphMasks(), 200).draw(0);

            assertThat(new Rectangle(quick.width(), quick.height()))
                    .isEqualTo(new Rectangle(plain.width(), plain.height()));
            assertThat(Similarity.of(Similarity.halved(quick), Similarity.halved(plain)))
                    .isGreaterThan(0.97);
            assertThat(Similarity.of(
                            Similarity.halved(quick),
                            Similarity.halved(new Pixels(plain.width(), plain.height(), false, white(plain)))))
                    .as("a page without its type is another page")
                    .isLessThan(0.95);
        }
    }

    private static int[] white(Pixels pixels) {
        var white = new int[pixels.rgb().length];
        Arrays.fill(white, 0xffffff);
        return white;
    }

    @Test
    void blackTypeOnWhiteHasSixteenGreysAndNoMore() throws IOException {
        render(folder, Map.of(), page(text(20, 70, words("A line of body type that wants to be read", TEXT, 8.1))));
        try (var document = Loader.loadPDF(pdf().toFile())) {
            var raster = new PageRaster(document, new GlyphMasks(), 200).draw(0);

            var tile = TypeTile.of(raster, new Rectangle(512, 512)).orElseThrow();

            assertThat(tile.colours()).isBetween(8, 16);
        }
    }

    @Test
    void ourOwnCallsOfLibwebpGiveTheBytesThatImageIoGives() throws IOException {
        makePage();
        try (var document = Loader.loadPDF(pdf().toFile())) {
            var raster = new PageRaster(document, new GlyphMasks(), 200).draw(0);
            var part = new Rectangle(512, 512, 321, 512);
            var loss = new Webp.Loss(60, 0);

            try (var webp = Webp.of(raster)) {
                assertThat(webp.lossy(part, loss)).isEqualTo(ImageIoWebp.lossy(raster, part, loss));
                assertThat(Webp.lossless(raster, new Rectangle(833, 1111))).isEqualTo(ImageIoWebp.lossless(raster));
            }
        }
    }

    @Test
    void theSamePdfGivesTheSameImages() throws IOException {
        makePage();
        new PageImages().render(pdf(), folder.resolve("a"), (d, n) -> {});

        new PageImages().render(pdf(), folder.resolve("b"), (d, n) -> {});

        try (var files = Files.walk(folder.resolve("a"))) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var other = folder.resolve("b").resolve(folder.resolve("a").relativize(file));
                assertThat(Files.mismatch(file, other)).as(file.toString()).isEqualTo(-1);
            }
        }
    }
}
