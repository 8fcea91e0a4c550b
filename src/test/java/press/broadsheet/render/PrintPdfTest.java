package press.broadsheet.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static press.broadsheet.render.RenderFixtures.TEXT;
import static press.broadsheet.render.RenderFixtures.box;
import static press.broadsheet.render.RenderFixtures.page;
import static press.broadsheet.render.RenderFixtures.photo;
import static press.broadsheet.render.RenderFixtures.picture;
import static press.broadsheet.render.RenderFixtures.render;
import static press.broadsheet.render.RenderFixtures.text;
import static press.broadsheet.render.RenderFixtures.words;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.broadsheet.edition.Remark;
import press.broadsheet.makeup.Placed;
import press.broadsheet.render.preflight.Preflight;
import press.broadsheet.render.print.PrintJob;
import press.broadsheet.render.print.PrintPdf;

class PrintPdfTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 19);

    @TempDir
    Path folder;

    private Path print;

    /// A page with black and red type, a tint, a grey rule, and a dark photograph.
    @BeforeEach
    void makePage() throws IOException {
        var image = new BufferedImage(60, 40, BufferedImage.TYPE_INT_RGB);
        for (int i = 0; i < 60 * 40; i++) {
            image.setRGB(i % 60, i / 60, i * 37 % 64 << 16 | i * 11 % 48 << 8 | i % 32);
        }
        Files.write(folder.resolve("dark.png"), RenderFixtures.bytes(image, "png"));
        render(
                folder,
                Map.of(),
                page(
                        new Placed.Fill(box(20, 60, 200, 40), 0xf6ece9),
                        text(20, 70, words("Black type over a tint", TEXT, 9)),
                        new Placed.Fill(box(20, 110, 200, 0.5), 0x808080),
                        new Placed.Fill(box(20, 120, 50, 10), 0x9b1c1f),
                        photo(picture(folder.resolve("dark.png"), 60, 40, 1), box(100, 200, 60, 40))));
        print = folder.resolve("print.pdf");
        write(print, 240);
    }

    private void write(Path file, int limit) throws IOException {
        PrintPdf.write(
                folder.resolve("edition.pdf"), file, PrintJob.of(folder, limit, "The Test, 19 November 2026", DAY));
    }

    @Test
    void everyColourIsInkAndNoneIsOverTheLimit() throws IOException {
        try (var pdf = Loader.loadPDF(print.toFile())) {
            var page = pdf.getPage(0);

            assertThat(colours(page).stream().map(Colour::operator)).containsOnly("k", "K", "CS", "SCN");
            assertThat(colours(page).stream().filter(c -> c.parts.size() == 4))
                    .allSatisfy(c -> assertThat(c.ink()).isLessThanOrEqualTo(2.4));
            assertThat(mostInk(pictureOn(page))).isBetween(180.0, 240.0);
        }
    }

    @Test
    void aTighterLimitIsHeld() throws IOException {
        write(print, 180);

        try (var pdf = Loader.loadPDF(print.toFile())) {
            assertThat(mostInk(pictureOn(pdf.getPage(0)))).isBetween(150.0, 180.0);
        }
    }

    @Test
    void preflightFindsInksInThePrintPdfAndNoneInTheReaders() throws IOException {
        assertThat(Preflight.check(print, false, 240).passes()).isTrue();
        assertThat(Preflight.check(print, false, 200).remarks())
                .extracting(Remark::code)
                .contains("INK_LIMIT");
        assertThat(Preflight.check(folder.resolve("edition.pdf"), false, 240).remarks())
                .extracting(Remark::code)
                .contains("COLOUR_NOT_INK");
    }

    @Test
    void blackTypeIsBlackInkAloneAndPrintsOverItsGround() throws IOException {
        try (var pdf = Loader.loadPDF(print.toFile())) {
            var tokens = new PDFStreamParser(pdf.getPage(0)).parse();
            int type = tokens.indexOf(COSName.getPDFName("InkOver"));

            assertThat(type).isPositive();
            assertThat(colours(pdf.getPage(0)).stream().map(Colour::parts))
                    .contains(List.of(0f, 0f, 0f, 1f))
                    .anySatisfy(grey -> assertThat(grey.subList(0, 3)).containsOnly(0f));
            var state = pdf.getPage(0).getResources().getExtGState(COSName.getPDFName("InkOver"));
            assertThat(state.getNonStrokingOverprintControl()).isTrue();
            assertThat(state.getOverprintMode()).isEqualTo(1);
        }
    }

    @Test
    void thePageStandsInItsBoxesAndTheFileSaysHowItIsPrinted() throws IOException {
        try (var pdf = Loader.loadPDF(print.toFile())) {
            var page = pdf.getPage(0);
            float mm = 72 / 25.4f;

            assertThat(page.getTrimBox().getWidth()).isEqualTo(300, within());
            assertThat(page.getTrimBox().getLowerLeftX()).isEqualTo(14 * mm, within());
            assertThat(page.getBleedBox().getWidth()).isEqualTo(300 + 6 * mm, within());
            assertThat(page.getMediaBox().getHeight()).isEqualTo(400 + 28 * mm, within());
            var intent = pdf.getDocumentCatalog().getOutputIntents().getFirst();
            assertThat(intent.getCOSObject().getNameAsString(COSName.S)).isEqualTo("GTS_PDFX");
            assertThat(intent.getDestOutputIntent()).isNotNull();
            assertThat(pdf.getVersion()).isEqualTo(1.6f);
            assertThat(pdf.getDocumentInformation().getTrapped()).isEqualTo("False");
            assertThat(pdf.getDocumentCatalog().getStructureTreeRoot()).isNull();
        }
    }

    @Test
    void theSameEditionIsPrintedBytesForBytes() throws IOException {
        write(folder.resolve("again.pdf"), 240);

        assertThat(Files.mismatch(print, folder.resolve("again.pdf"))).isEqualTo(-1);
    }

    @Test
    void aProfileThatIsNotForPrintingIsRefusedWithTheCure() throws IOException {
        Files.writeString(folder.resolve("print.icc"), "no profile");

        assertThatThrownBy(() -> write(print, 240)).hasMessageContaining("print.icc");
    }

    private static Offset<Float> within() {
        return Offset.offset(0.01f);
    }

    private record Colour(String operator, List<Float> parts) {
        double ink() {
            return parts.stream().mapToDouble(Float::doubleValue).sum();
        }
    }

    /// All that sets a colour, with its numbers.
    private static List<Colour> colours(PDPage page) throws IOException {
        var colours = new ArrayList<Colour>();
        var operands = new ArrayList<Float>();
        for (var token : new PDFStreamParser(page).parse()) {
            if (token instanceof COSNumber number) {
                operands.add(number.floatValue());
            } else if (token instanceof Operator operator) {
                if (List.of("g", "G", "rg", "RG", "k", "K", "cs", "CS", "sc", "SC", "scn", "SCN", "sh", "BI")
                        .contains(operator.getName())) {
                    colours.add(new Colour(operator.getName(), List.copyOf(operands)));
                }
                operands.clear();
            }
        }
        return colours;
    }

    private static PDImageXObject pictureOn(PDPage page) throws IOException {
        for (var name : page.getResources().getXObjectNames()) {
            if (page.getResources().getXObject(name) instanceof PDImageXObject picture) {
                assertThat(picture.getCOSObject().getItem(COSName.COLORSPACE)).isEqualTo(COSName.DEVICECMYK);
                return picture;
            }
        }
        throw new AssertionError("the page has no picture");
    }

    /// In percent.
    private static double mostInk(PDImageXObject picture) throws IOException {
        var raster = picture.getRawRaster();
        int most = 0;
        for (int y = 0; y < raster.getHeight(); y++) {
            for (int x = 0; x < raster.getWidth(); x++) {
                int ink = 0;
                for (int band = 0; band < 4; band++) {
                    ink += raster.getSample(x, y, band);
                }
                most = Math.max(most, ink);
            }
        }
        return most / 2.55;
    }
}
