package press.broadsheet.render;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.openpdf.text.pdf.PdfWriter;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xhtmlrenderer.pdf.ITextRenderer;
import press.broadsheet.edition.Remark;
import press.broadsheet.edition.Severity;
import press.broadsheet.makeup.MadePage;
import press.broadsheet.makeup.Placed;

/// The panels of an edition: filled from their templates, laid out and painted by Flying Saucer.
final class Panels {
    private static final int COMPRESSION = 6;

    private final List<MadePage> pages;
    private final EditionFacts facts;
    private final List<Remark> remarks;
    private final EditionDocument document;
    private final Document xhtml;

    private Panels(List<MadePage> pages, EditionFacts facts, List<Remark> remarks) throws IOException {
        this.pages = pages;
        this.facts = facts;
        this.remarks = remarks;
        document = new EditionDocument(facts, remarks);
        xhtml = document.of(pages);
    }

    /// @param remarks where all that goes wrong with panels is told
    static Panels fill(List<MadePage> pages, EditionFacts facts, List<Remark> remarks) throws IOException {
        return new Panels(pages, facts, remarks);
    }

    /// Whether there is anything to fill.
    static boolean areOn(List<MadePage> pages) {
        return pages.stream()
                .flatMap(page -> page.stories().stream())
                .flatMap(story -> story.items().stream())
                .anyMatch(Placed.Panel.class::isInstance);
    }

    /// The block that each panel was filled into.
    Map<Placed.Panel, Element> blocks() {
        return document.blocks();
    }

    /// Paints them over the pages' own matter, which was painted before.
    PanelPages paint(FontShelf shelf, EditionFonts fonts, TagTree tree) throws IOException {
        var words = new PanelText(shelf);
        var device = new PageDevice(pages, words, fonts, tree);
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
        return PanelPages.read(painted.toByteArray());
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
