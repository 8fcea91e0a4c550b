package press.broadsheet.render;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import press.broadsheet.edition.Remark;
import press.broadsheet.makeup.MadePage;

/// Made pages to tagged, archival PDFs. The same pages, facts and fonts give the same bytes, whenever and wherever they
/// are rendered. A renderer that is used again keeps photographs that it made ready.
public final class PdfRenderer {
    /// Resolution at which photographs are stored.
    private static final int PHOTO_DPI = 200;

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
        var index = StoryIndex.of(pages, facts);
        var panels = Panels.areOn(pages) ? Optional.of(Panels.fill(pages, facts, remarks)) : Optional.<Panels>empty();
        var tree =
                ReadingOrder.of(pages, facts, index, panels.map(Panels::blocks).orElse(Map.of()));
        var fonts = new EditionFonts(pages.size());
        var painted = paint(pages, fonts, tree, remarks);
        try (var panelPages = panels.isPresent() ? panels.get().paint(shelf, fonts, tree) : PanelPages.none()) {
            var finish = new PdfFinish(painted, panelPages, fonts, tree, index, facts);
            finish.edition(pdfFile);
            if (pagesFolder.isPresent()) {
                pages(finish, pages.size(), pagesFolder.get());
            }
        }
        remarks.sort(Comparator.comparingInt(Remark::page));
        return new Rendered(pages.size(), remarks);
    }

    private List<PaintedPage> paint(List<MadePage> pages, EditionFonts fonts, TagTree tree, List<Remark> remarks) {
        var painted = new ArrayList<PaintedPage>();
        try (var photos = new Photos(pages, photoDpi, kept)) {
            var painter = new PagePainter(fonts, new PanelText(shelf), photos, tree, remarks);
            for (var page : pages) {
                painted.add(painter.paint(page, painted.size()));
            }
        }
        return painted;
    }

    private static void pages(PdfFinish finish, int count, Path pagesFolder) throws IOException {
        for (int i = 0; i < count; i++) {
            var folder = Files.createDirectories(pagesFolder.resolve("%04d".formatted(i + 1)));
            finish.page(i, folder.resolve("page.pdf"));
        }
    }
}
