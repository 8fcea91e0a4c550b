package press.broadsheet.render.preflight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionLaunch;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.broadsheet.edition.Remark;

/// Faulty files made for the purpose, each with one fault.
class PreflightTest {
    @TempDir
    Path folder;

    @Test
    void aFontThatIsNotInTheFileIsTold() throws IOException {
        var checked = check((document, page) -> write(document, page, helvetica(), "words", 50, 50));

        assertThat(codes(checked)).contains("FONT_NOT_EMBEDDED");
        assertThat(checked.passes()).isFalse();
    }

    @Test
    void textInAnEmbeddedFontOnThePagePasses() throws IOException {
        var checked = check((document, page) -> write(document, page, embedded(document), "words", 50, 50));

        assertThat(codes(checked)).containsExactly("NO_STANDARD");
        assertThat(checked.passes()).isTrue();
    }

    @Test
    void aSignWithoutAGlyphIsTold() throws IOException {
        var checked = check((document, page) -> {
            write(document, page, embedded(document), "w", 50, 50);
            try (var content = append(document, page)) {
                content.appendRawCommands("BT /F1 12 Tf 60 60 Td <0000> Tj ET\n".getBytes());
            }
        });

        assertThat(codes(checked)).contains("GLYPH_MISSING");
    }

    @Test
    void textOutsideOfThePageIsTold() throws IOException {
        var checked = check((document, page) -> write(document, page, embedded(document), "lost", 50, 700));

        assertThat(checked.remarks())
                .filteredOn(r -> r.code().equals("TEXT_OFF_PAGE"))
                .singleElement()
                .satisfies(r -> assertThat(r.cause()).contains("lost"))
                .satisfies(r -> assertThat(r.page()).isEqualTo(1));
    }

    @Test
    void aPictureIsMeasuredAsLargeAsItIsPrinted() throws IOException {
        assertThat(codes(checkPicture(400, 300, 216, 162))).contains("PICTURE_COARSE");
        assertThat(codes(checkPicture(450, 338, 216, 162))).doesNotContain("PICTURE_COARSE");
    }

    @Test
    void aTrimLargerThanTheMediumIsTold() throws IOException {
        var checked = check((document, page) -> page.setTrimBox(new PDRectangle(0, 0, 500, 100)));

        assertThat(codes(checked)).contains("PAGE_BOX");
    }

    @Test
    void whatRunsIsTold() throws IOException {
        assertForbidden((document, page) ->
                document.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert(1)")));
        assertForbidden((document, page) -> document.getDocumentCatalog().setOpenAction(new PDActionLaunch()));
    }

    @Test
    void aFileInTheFileIsTold() throws IOException {
        assertForbidden((document, page) -> {
            var file = new PDEmbeddedFile(document, new ByteArrayInputStream(new byte[] {1}));
            var specification = new PDComplexFileSpecification();
            specification.setFile("data.bin");
            specification.setEmbeddedFile(file);
            var tree = new PDEmbeddedFilesNameTreeNode();
            tree.setNames(Map.of("data.bin", specification));
            var names = new PDDocumentNameDictionary(document.getDocumentCatalog());
            names.setEmbeddedFiles(tree);
            document.getDocumentCatalog().setNames(names);
        });
    }

    @Test
    void aFormAndALinkIntoTheMachineAreTold() throws IOException {
        assertForbidden((document, page) -> {
            var fields = new COSArray();
            fields.add(new COSDictionary());
            var form = new COSDictionary();
            form.setItem(COSName.FIELDS, fields);
            document.getDocumentCatalog().getCOSObject().setItem(COSName.ACRO_FORM, form);
        });
        assertForbidden((document, page) -> {
            var action = new PDActionURI();
            action.setURI("file:///etc/passwd");
            document.getDocumentCatalog().setOpenAction(action);
        });
    }

    @Test
    void aFileThatIsNoPdfIsRefusedByName() throws IOException {
        var text = Files.writeString(folder.resolve("notes.txt"), "no PDF");

        assertThatThrownBy(() -> Preflight.check(text, false))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("notes.txt");
    }

    /// Something that is wrong with a page or its document.
    private interface Fault {
        void in(PDDocument document, PDPage page) throws IOException;
    }

    private Checked check(Fault fault) throws IOException {
        var file = folder.resolve("faulty.pdf");
        try (var document = new PDDocument()) {
            var page = new PDPage(new PDRectangle(300, 400));
            document.addPage(page);
            fault.in(document, page);
            document.save(file.toFile());
        }
        return Preflight.check(file, false);
    }

    private Checked checkPicture(int widthPx, int heightPx, float widthPt, float depthPt) throws IOException {
        return check((document, page) -> {
            var image = new BufferedImage(widthPx, heightPx, BufferedImage.TYPE_INT_RGB);
            try (var content = append(document, page)) {
                content.drawImage(LosslessFactory.createFromImage(document, image), 20, 20, widthPt, depthPt);
            }
        });
    }

    private void assertForbidden(Fault fault) throws IOException {
        var checked = check(fault);

        assertThat(codes(checked)).contains("FORBIDDEN_OBJECT");
        assertThat(checked.passes()).isFalse();
    }

    private static java.util.List<String> codes(Checked checked) {
        return checked.remarks().stream().map(Remark::code).toList();
    }

    private static void write(PDDocument document, PDPage page, PDFont font, String text, float x, float y)
            throws IOException {
        try (var content = append(document, page)) {
            content.beginText();
            content.setFont(font, 12);
            content.newLineAtOffset(x, y);
            content.showText(text);
            content.endText();
        }
    }

    private static PDPageContentStream append(PDDocument document, PDPage page) throws IOException {
        return new PDPageContentStream(document, page, PDPageContentStream.AppendMode.APPEND, true);
    }

    private static PDFont helvetica() {
        return new PDType1Font(Standard14Fonts.FontName.HELVETICA);
    }

    private static PDFont embedded(PDDocument document) throws IOException {
        return PDType0Font.load(
                document,
                Path.of("fonts/archivo-narrow/ArchivoNarrow-Regular.ttf").toFile());
    }
}
