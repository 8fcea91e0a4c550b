package press.broadsheet.intake.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xwpf.usermodel.Document;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import press.broadsheet.edition.Remark;
import press.broadsheet.intake.PictureBytes;

/// A stringer's Word file is a story, and a bomb in the shape of one costs itself.
class DocxTest {
    private final List<Remark> remarks = new ArrayList<>();

    private interface Writer {
        void write(XWPFDocument document) throws IOException, InvalidFormatException;
    }

    private static byte[] docx(Writer writer) throws IOException {
        try (var document = new XWPFDocument();
                var out = new ByteArrayOutputStream()) {
            writer.write(document);
            document.write(out);
            return out.toByteArray();
        } catch (InvalidFormatException e) {
            throw new IOException(e);
        }
    }

    private static void paragraph(XWPFDocument document, String style, String text) {
        var paragraph = document.createParagraph();
        if (!style.isEmpty()) {
            paragraph.setStyle(style);
        }
        paragraph.createRun().setText(text);
    }

    private List<Copy> read(byte[] bytes) {
        return Basket.all(Feed.of("story.docx", bytes), remarks);
    }

    private List<String> codes() {
        return remarks.stream().map(Remark::code).toList();
    }

    @Test
    void titleSubtitleAndBylineAreTakenByTheirStyles() throws IOException {
        var copy = read(docx(document -> {
                    paragraph(document, "Title", "Snow closes the pass");
                    paragraph(document, "Subtitle", "For two days");
                    paragraph(document, "Byline", "By Aliya Khan");
                    paragraph(document, "", "Snow fell <all> night & day.");
                    paragraph(document, "Heading2", "Roads");
                    paragraph(document, "", "Closed.");
                }))
                .getFirst();

        assertThat(copy.id()).isEqualTo("story.docx");
        assertThat(copy.words().headline()).isEqualTo("Snow closes the pass");
        assertThat(copy.words().deck()).isEqualTo("For two days");
        assertThat(copy.words().byline()).isEqualTo("By Aliya Khan");
        assertThat(copy.words().body().parts().getFirst())
                .isEqualTo("<p>Snow fell &lt;all&gt; night &amp; day.</p>\n<h3>Roads</h3>\n<p>Closed.</p>\n");
    }

    @Test
    void typeLinksAndTablesComeThrough() throws IOException {
        var copy = read(docx(document -> {
                    var paragraph = document.createParagraph();
                    var bold = paragraph.createRun();
                    bold.setBold(true);
                    bold.setText("Bold");
                    paragraph.createHyperlinkRun("https://x.example/?a=1&b=2").setText(" link");
                    var table = document.createTable(1, 2);
                    table.getRow(0).getCell(0).setText("Port");
                    table.getRow(0).getCell(1).setText("06:10");
                }))
                .getFirst();

        assertThat(copy.words().body().parts().getFirst())
                .isEqualTo("<p><b>Bold</b><a href=\"https://x.example/?a=1&amp;b=2\"> link</a></p>\n"
                        + "<table><tr><td>Port</td><td>06:10</td></tr></table>\n");
    }

    @Test
    void picturesInsideComeWithTheirCaptions() throws IOException {
        var photo = PictureBytes.jpeg(40, 30);
        var copy = read(docx(document -> {
                    document.createParagraph()
                            .createRun()
                            .addPicture(new ByteArrayInputStream(photo), Document.PICTURE_TYPE_JPEG, "a.jpg", 100, 100);
                    paragraph(document, "Caption", "The pass at dawn.");
                    paragraph(document, "", "Text.");
                }))
                .getFirst();

        assertThat(copy.shots()).hasSize(1);
        assertThat(copy.shots().getFirst().caption()).isEqualTo("The pass at dawn.");
        assertThat(copy.shots().getFirst().from())
                .isInstanceOfSatisfying(
                        Shot.Inside.class, inside -> assertThat(inside.bytes()).isEqualTo(photo));
    }

    private static byte[] zip(String name, int copies, byte[] content) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.closeEntry();
            for (var i = 0; i < copies; i++) {
                zip.putNextEntry(new ZipEntry(name.formatted(i)));
                zip.write(content);
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }

    @Test
    void anArchiveOfAMillionfoldIsRefusedBeforeItIsUnpacked() throws IOException {
        assertThat(read(zip("word/document%d.xml", 1, new byte[40 << 20]))).isEmpty();
        assertThat(codes()).containsExactly("ARCHIVE_TOO_LARGE");
    }

    @Test
    void anArchiveOfManyEntriesIsRefused() throws IOException {
        assertThat(read(zip("word/%d.xml", 2_100, new byte[0]))).isEmpty();
        assertThat(codes()).containsExactly("ARCHIVE_TOO_LARGE");
    }

    @Test
    void namesThatClimbAreDataOnly() throws IOException {
        assertThat(read(zip("../../climb%d.xml", 1, "<x/>".getBytes(StandardCharsets.UTF_8))))
                .isEmpty();
        assertThat(codes()).containsExactly("ARCHIVE_BROKEN");
    }

    @Test
    void aCutFileIsRefused() throws IOException {
        var whole = docx(document -> paragraph(document, "", "Text."));

        assertThat(read(Arrays.copyOf(whole, whole.length / 2))).isEmpty();
        assertThat(codes()).containsExactly("ARCHIVE_BROKEN");
    }

    @Test
    void anEntityInTheDocumentIsNotExpanded() throws IOException {
        var whole = docx(document -> paragraph(document, "", "Text."));
        var evil = new ByteArrayOutputStream();
        try (var in = new ZipInputStream(new ByteArrayInputStream(whole));
                var out = new ZipOutputStream(evil)) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                var text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                out.write((entry.getName().equals("word/document.xml")
                                ? text.replaceFirst(
                                                "(<\\?xml.*?\\?>)?",
                                                "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>")
                                        .replace("Text.", "&e;")
                                : text)
                        .getBytes(StandardCharsets.UTF_8));
                out.closeEntry();
            }
        }

        assertThat(read(evil.toByteArray())).isEmpty();
        assertThat(codes()).containsExactly("ARCHIVE_BROKEN");
    }
}
