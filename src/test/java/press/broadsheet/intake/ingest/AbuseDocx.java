package press.broadsheet.intake.ingest;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xwpf.usermodel.Document;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/// Word files that carry abuse.
final class AbuseDocx {
    private AbuseDocx() {}

    static byte[] with(byte[] picture) {
        try (var document = new XWPFDocument();
                var out = new ByteArrayOutputStream()) {
            document.createParagraph().createRun().setText("A line.");
            document.createParagraph().createRun().setText("The text of the story stands here.");
            document.createParagraph()
                    .createRun()
                    .addPicture(new ByteArrayInputStream(picture), Document.PICTURE_TYPE_JPEG, "a.jpg", 100, 100);
            document.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InvalidFormatException e) {
            throw new IllegalStateException(e);
        }
    }

    static byte[] manyEntries(int count) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var i = 0; i < count; i++) {
                zip.putNextEntry(new ZipEntry("word/" + i));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
