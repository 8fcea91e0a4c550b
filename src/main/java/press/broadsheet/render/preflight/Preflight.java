package press.broadsheet.render.preflight;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import press.broadsheet.edition.Remark;
import press.broadsheet.edition.Severity;

/// The last check before release, on what was written and not on what was meant: works on any PDF.
public final class Preflight {
    private Preflight() {}

    /// Checks fonts, glyphs, pictures, boxes, the place of text, forbidden objects, and when asked by veraPDF the
    /// standards that the file claims. Changes nothing.
    ///
    /// @throws IOException when the file is no PDF that can be opened; the message says why
    public static Checked check(Path pdf, boolean byVeraPdf) throws IOException {
        return check(pdf, byVeraPdf, 0);
    }

    /// The same of a file for the press: its colours and its ink besides.
    ///
    /// @param inkLimit most ink of all four together, in percent; 0 when it is not for the press
    public static Checked check(Path pdf, boolean byVeraPdf, int inkLimit) throws IOException {
        if (!Files.isRegularFile(pdf)) {
            throw new IOException(pdf + " is not a file");
        }
        var remarks = new ArrayList<Remark>();
        try (var document = Loader.loadPDF(pdf.toFile())) {
            var claims = Claims.of(document);
            pages(document, inkLimit, remarks);
            remarks.addAll(ForbiddenObjects.in(document));
            if (claims.isEmpty()) {
                remarks.add(remark("NO_STANDARD", Severity.NOTE, 0, "the file claims no standard", "none was checked"));
            }
            var validated = byVeraPdf ? claims : List.<String>of();
            for (var claim : validated) {
                remarks.addAll(VeraPdf.check(pdf, claim));
            }
            remarks.sort(Comparator.comparingInt(Remark::page));
            return new Checked(document.getNumberOfPages(), claims, validated, remarks);
        } catch (InvalidPasswordException e) {
            throw new IOException(pdf + " needs a password", e);
        } catch (IOException e) {
            throw new IOException(pdf + " cannot be read as a PDF: " + e.getMessage(), e);
        }
    }

    private static void pages(PDDocument document, int inkLimit, List<Remark> remarks) {
        int number = 0;
        for (var page : document.getPages()) {
            number++;
            remarks.addAll(PageBoxes.check(page, number));
            try {
                remarks.addAll(PageContent.check(page, number));
                if (inkLimit > 0) {
                    remarks.addAll(InkCheck.check(page, number, inkLimit));
                }
            } catch (IOException | RuntimeException e) {
                remarks.add(remark(
                        "PAGE_UNREADABLE",
                        Severity.ERROR,
                        number,
                        "the page's content cannot be read: " + e.getMessage(),
                        "the rest of the page was not checked"));
            }
        }
    }

    static Remark remark(String code, Severity severity, int page, String cause, String action) {
        return new Remark(code, severity, "", page, "", cause, action);
    }
}
