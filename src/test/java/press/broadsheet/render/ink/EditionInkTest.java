package press.broadsheet.render.ink;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.util.Matrix;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is read back of a page, from PDFs small enough to count by hand.
class EditionInkTest {
    private static final Path FONT =
            Path.of("fonts/archivo-narrow/ArchivoNarrow-Regular.ttf").toAbsolutePath();

    @TempDir
    Path folder;

    private interface Painting {
        void paint(PDPageContentStream content, PDFont font) throws IOException;
    }

    private PageInk page(Painting painting) throws IOException {
        return edition(painting).pages().getFirst();
    }

    private EditionInk edition(Painting painting) throws IOException {
        var pdf = folder.resolve("page.pdf");
        try (var document = new PDDocument()) {
            var page = new PDPage(new PDRectangle(200, 100));
            document.addPage(page);
            var font = PDType0Font.load(document, FONT.toFile());
            try (var content = new PDPageContentStream(document, page)) {
                painting.paint(content, font);
            }
            document.save(pdf.toFile());
        }
        return EditionInk.read(pdf, folder.resolve("pages"), folder.resolve("assets"));
    }

    private static void write(PDPageContentStream content, PDFont font, String text) throws IOException {
        content.beginText();
        content.setFont(font, 12);
        content.newLineAtOffset(20, 70);
        content.showText(text);
        content.endText();
    }

    @Test
    void wordsOfALineAreChunksAtTheirPlaces() throws IOException {
        var edition = edition((content, font) -> write(content, font, "Snow closes"));
        var page = edition.pages().getFirst();

        assertThat(page.whole()).isTrue();
        assertThat(page.items()).hasSize(1);
        assertThat(page.items().getFirst()).isInstanceOfSatisfying(Ink.Signs.class, signs -> {
            assertThat(signs.chunks()).extracting(Ink.Chunk::text).containsExactly("Snow", "closes");
            assertThat(signs.x()).isCloseTo(20, within(1e-3));
            assertThat(signs.y()).isCloseTo(30, within(1e-3));
            assertThat(signs.size()).isCloseTo(12, within(1e-3));
        });
        assertThat(edition.faces().getFirst().signs()).contains("S", "n", "o", "w", "c", "l", "e", "s");
    }

    @Test
    void theTypeFileIsAWoffThatIsAsLongAsItSays() throws IOException {
        var edition = edition((content, font) -> write(content, font, "Snow"));
        var woff = ByteBuffer.wrap(Files.readAllBytes(
                folder.resolve("assets").resolve(edition.typeFiles().getFirst())));

        assertThat(woff.getInt(0)).isEqualTo(0x774F4646);
        assertThat(woff.getInt(8)).isEqualTo(woff.capacity());
    }

    @Test
    void whatAClipHidesIsNoInk() throws IOException {
        var page = page((content, _) -> {
            content.addRect(0, 0, 50, 100);
            content.clip();
            content.addRect(40, 10, 100, 20);
            content.fill();
            content.addRect(60, 10, 100, 20);
            content.fill();
        });

        assertThat(page.items()).hasSize(1);
        assertThat(page.items().getFirst()).isEqualTo(new Ink.Fill(0, 40, 70, 10, 20));
    }

    @Test
    void slantedTypeAndForeignFontsAreLeftToThePagesImage() throws IOException {
        var slanted = page((content, font) -> {
            content.transform(Matrix.getRotateInstance(0.3, 0, 0));
            write(content, font, "Snow");
        });
        var foreign = page((content, _) -> write(content, new PDType1Font(Standard14Fonts.FontName.HELVETICA), "Snow"));

        assertThat(slanted.whole()).isFalse();
        assertThat(foreign.whole()).isFalse();
    }
}
