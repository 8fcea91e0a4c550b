package press.broadsheet.render;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfEncryption;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;
import org.xhtmlrenderer.pdf.DefaultPDFCreationListener;
import org.xhtmlrenderer.pdf.ITextRenderer;
import press.broadsheet.edition.Remark;
import press.broadsheet.edition.Severity;
import press.broadsheet.makeup.MadePage;

/// Made pages to a PDF. The same pages, facts and fonts give the same bytes, whenever and wherever they are rendered.
public final class PdfRenderer {
    /// Resolution at which photographs are stored.
    private static final int PHOTO_DPI = 200;

    private static final int COMPRESSION = 4;
    private static final String PRODUCER = "Broadsheet";

    /// A resolution that no photograph has: all are stored as they came.
    private static final int AS_THEY_CAME = 1 << 20;

    private final FontShelf shelf;
    private final int photoDpi;

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

    /// Writes `pdfFile`, replacing it. A bad picture or panel is a remark, never an exception; nothing outside the
    /// publication's folder, the fonts and the pages' pictures is read.
    ///
    /// @param pages at least one, all of the first one's trim
    public Rendered render(List<MadePage> pages, EditionFacts facts, Path pdfFile) throws IOException {
        var raw = pdfFile.resolveSibling(pdfFile.getFileName() + ".part");
        var remarks = new ArrayList<Remark>();
        var fonts = new EditionFonts(facts.identifier());
        try (var photos = new Photos(pages, photoDpi)) {
            draw(pages, facts, fonts, photos, raw, remarks);
            PdfFinish.finish(raw, pdfFile, fonts.texts());
        } finally {
            Files.deleteIfExists(raw);
        }
        remarks.sort(Comparator.comparingInt(Remark::page));
        return new Rendered(pages.size(), remarks);
    }

    private void draw(
            List<MadePage> pages, EditionFacts facts, EditionFonts fonts, Photos photos, Path raw, List<Remark> remarks)
            throws IOException {
        var words = new PanelText(shelf);
        var painter = new PagePainter(fonts, words, photos, remarks);
        var device = new PageDevice(pages, painter, words, fonts);
        var assets = new OwnAssets(device, ITextRenderer.DEFAULT_DOTS_PER_PIXEL, facts.folder());
        var panelFonts = new PanelFonts(shelf, fonts);
        var renderer = new ITextRenderer(
                device.getDotsPerPoint(),
                ITextRenderer.DEFAULT_DOTS_PER_PIXEL,
                device,
                assets,
                panelFonts,
                new PanelPictures(device),
                new PanelTextRenderer(words));
        renderer.setDocument(
                new EditionDocument(facts, remarks).of(pages),
                facts.folder().toUri().toString(),
                new SafeNamespace());
        renderer.layout();
        remarks.addAll(PanelFit.check(Objects.requireNonNull(renderer.getRootBox()), device.getDotsPerPoint()));
        write(renderer, facts, raw);
        assets.refused().forEach(address -> remarks.add(refused(address)));
        panelFonts.unknown().forEach(family -> remarks.add(unknown(family)));
    }

    private static void write(ITextRenderer renderer, EditionFacts facts, Path raw) throws IOException {
        renderer.setCompression(COMPRESSION);
        renderer.setPDFVersion(PdfWriter.VERSION_1_7);
        renderer.setPDFProducer(PRODUCER);
        renderer.setPDFCreator(PRODUCER);
        renderer.setListener(new DefaultPDFCreationListener() {
            @Override
            public void preWrite(ITextRenderer written, int pageCount) {
                var catalog = Objects.requireNonNull(written.getWriter()).getExtraCatalog();
                catalog.put(new PdfName("Lang"), new PdfString(facts.language()));
            }

            @Override
            public void onClose(ITextRenderer written) {
                describe(Objects.requireNonNull(written.getWriter()).getInfo(), facts);
            }
        });
        try (var out = new BufferedOutputStream(Files.newOutputStream(raw), 1 << 16)) {
            renderer.createPDF(out);
        }
    }

    private static void describe(PdfDictionary info, EditionFacts facts) {
        var date = new PdfString("D:" + facts.date().format(DateTimeFormatter.BASIC_ISO_DATE) + "000000Z");
        info.put(PdfName.CREATIONDATE, date);
        info.put(PdfName.MODDATE, date);
        info.put(PdfName.AUTHOR, new PdfString(facts.publication(), PdfObject.TEXT_UNICODE));
        info.put(PdfName.FILEID, PdfEncryption.createInfoId(new byte[16], new byte[16]));
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
