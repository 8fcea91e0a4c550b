package press.broadsheet.render;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import press.broadsheet.geometry.Length;

/// The panels of all pages, as Flying Saucer painted them: a PDF whose content is taken over byte for byte.
final class PanelPages implements AutoCloseable {
    private final Optional<PDDocument> document;
    private final List<Page> pages = new ArrayList<>();

    private PanelPages(Optional<PDDocument> document) {
        this.document = document;
        document.ifPresent(d -> d.getPages().forEach(p -> pages.add(new Page(p.getCOSObject(), Length.ofPt(p.getMediaBox().getHeight())))));
    }

    /// @param depth Flying Saucer rounds it
    private record Page(COSDictionary object, Length depth) {}

    /// Of an edition without panels.
    static PanelPages none() {
        return new PanelPages(Optional.empty());
    }

    /// @param pdf with a page for each page of the edition
    static PanelPages read(byte[] pdf) throws IOException {
        return new PanelPages(Optional.of(Loader.loadPDF(pdf)));
    }

    boolean isEmpty() {
        return pages.isEmpty();
    }

    /// Moves what follows so that the painted page's head is at the head of a page of this depth.
    String shift(int page, Length depth) {
        var text = new StringBuilder("1 0 0 1 0 ");
        Numbers.append(text, depth.minus(pages.get(page).depth).millipoints());
        return text.append(" cm\n").toString();
    }

    /// A reference to the page's content in `file`.
    String contents(int page, PdfFile file) {
        return file.value(pages.get(page).object.getItem(COSName.CONTENTS));
    }

    /// The page's resources but for its pictures and forms.
    String resources(int page, PdfFile file) {
        var resources = new COSDictionary(resources(page));
        resources.removeItem(COSName.XOBJECT);
        return PdfValues.entries(resources, file::value);
    }

    /// The entries for its pictures and forms.
    String pictures(int page, PdfFile file) {
        var pictures = resources(page).getCOSDictionary(COSName.XOBJECT);
        return pictures == null ? "" : PdfValues.entries(pictures, file::value);
    }

    private COSDictionary resources(int page) {
        var resources = pages.get(page).object.getCOSDictionary(COSName.RESOURCES);
        return resources == null ? new COSDictionary() : resources;
    }

    @Override
    public void close() throws IOException {
        if (document.isPresent()) {
            document.get().close();
        }
    }
}
