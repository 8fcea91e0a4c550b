package press.broadsheet.render;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.openpdf.text.pdf.PdfWriter;
import org.w3c.dom.Document;
import org.xhtmlrenderer.pdf.ITextRenderer;
import press.broadsheet.edition.Remark;
import press.broadsheet.edition.Severity;
import press.broadsheet.makeup.MadePage;

/// Made pages to tagged, archival PDFs. The same pages, facts and fonts give the same bytes, whenever and wherever they
/// are rendered. A renderer that is used again keeps photographs that it made ready.
public final class PdfRenderer {
    /// Resolution at which photographs are stored.
    private static final int PHOTO_DPI = 200;

    private static final int COMPRESSION = 6;

    /// A resolution that no photograph has: all are stored as they came.
    private static final int AS_THEY_CAME = 1 << 20;

    private final FontShelf shelf;
    private final int photoDpi;
    private final KeptPhotos kept = new KeptPhotos(KeptPhotos.MOST_BYTES);

    public PdfRenderer(FontShelf shelf) {
        this(shelf, PHOTO_DPI);
    }

    private PdfRenderer(FontShelf shelf, int photoDpi) {
        this.shelf = shelf;
        this.photoDpi = photoDpi;
    }

    /// One that keeps photographs at their own resolution, and their files' bytes wherever a PDF can hold them.
    public static PdfRenderer keepingPhotos(FontShelf shelf) {
        return new PdfRenderer(shelf, AS_THEY_CAME);
    }

    /// Writes `pdfFile`, and each page alone as `pagesFolder/0001/page.pdf` and so on; replaces what is there.
    /// A bad picture or panel is a remark, never an exception; nothing outside the publication's folder, the fonts
    /// and the pages' pictures is read.
    ///
    /// @param pages at least one, all of the first one's trim
    public Rendered render(List<MadePage> pages, EditionFacts facts, Path pdfFile, Path pagesFolder)
            throws IOException {
        return render(pages, facts, pdfFile, Optional.of(pagesFolder));
    }

    /// The same without the single pages.
    public Rendered render(List<MadePage> pages, EditionFacts facts, Path pdfFile) throws IOException {
        return render(pages, facts, pdfFile, Optional.empty());
    }

    private Rendered render(List<MadePage> pages, EditionFacts facts, Path pdfFile, Optional<Path> pagesFolder)
            throws IOException {
        var remarks = new ArrayList<Remark>();
        var fonts = new EditionFonts(pages.size());
        var document = new EditionDocument(facts, remarks);
        var xhtml = document.of(pages);
        var index = StoryIndex.of(pages, facts);
        var tree = ReadingOrder.of(pages, facts, index, document.blocks());
        byte[] painted;
        try (var photos = new Photos(pages, photoDpi, kept)) {
            var words = new PanelText(shelf);
            var painter = new PagePainter(fonts, words, photos, tree, remarks);
            var device = new PageDevice(pages, painter, words, fonts, tree);
            painted = paint(xhtml, facts, device, words, remarks);
        }
        try (var finish = new PdfFinish(painted, fonts, tree, index, facts)) {
            finish.edition(pdfFile);
            if (pagesFolder.isPresent()) {
                pages(finish, pages.size(), pagesFolder.get());
            }
        }
        remarks.sort(Comparator.comparingInt(Remark::page));
        return new Rendered(pages.size(), remarks);
    }

    private static void pages(PdfFinish finish, int count, Path pagesFolder) throws IOException {
        for (int i = 0; i < count; i++) {
            var folder = Files.createDirectories(pagesFolder.resolve("%04d".formatted(i + 1)));
            finish.page(i, folder.resolve("page.pdf"));
        }
    }

    private byte[] paint(Document xhtml, EditionFacts facts, PageDevice device, PanelText words, List<Remark> remarks)
            throws IOException {
        var assets = new OwnAssets(device, ITextRenderer.DEFAULT_DOTS_PER_PIXEL, facts.folder());
        var panelFonts = new PanelFonts(shelf);
        var renderer = new ITextRenderer(
                device.getDotsPerPoint(),
                ITextRenderer.DEFAULT_DOTS_PER_PIXEL,
                device,
                assets,
                panelFonts,
                new PanelPictures(device),
                new PanelTextRenderer(words));
        renderer.setDocument(xhtml, facts.folder().toUri().toString(), new SafeNamespace());
        renderer.layout();
        remarks.addAll(PanelFit.check(Objects.requireNonNull(renderer.getRootBox()), device.getDotsPerPoint()));
        renderer.setCompression(COMPRESSION);
        renderer.setPDFVersion(PdfWriter.VERSION_1_7);
        var painted = new ByteArrayOutputStream(1 << 20);
        renderer.createPDF(painted);
        assets.refused().forEach(address -> remarks.add(refused(address)));
        panelFonts.unknown().forEach(family -> remarks.add(unknown(family)));
        return painted.toByteArray();
    }

    private static Remark refused(String address) {
        return Remark.ofEdition(
                "PANEL_ASSET",
                Severity.ERROR,
                "A panel asks for " + address + ", which is not a picture or style sheet in the publication's folder.",
                "It was left out.");
    }

    private static Remark unknown(String family) {
        return Remark.ofEdition(
                "PANEL_FONT",
                Severity.WARNING,
                "A panel asks for the font '" + family + "', which is not among the fonts.",
                "The next font it names, or the first fallback, was used.");
    }
}
