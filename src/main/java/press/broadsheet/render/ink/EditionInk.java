package press.broadsheet.render.ink;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;

/// What all pages of an edition are painted with.
///
/// @param typeFiles names of the type files: the first holds the faces of page 1, the others those of the rest
public record EditionInk(List<PageInk> pages, List<InkFace> faces, List<String> typeFiles) {
    public EditionInk {
        pages = List.copyOf(pages);
        faces = List.copyOf(faces);
        typeFiles = List.copyOf(typeFiles);
    }

    /// Reads an edition's PDF as [press.broadsheet.render.PdfRenderer] writes it.
    ///
    /// @param pagesFolder gets the photographs, `0001/photo-01.jpg` and so on
    /// @param typeFolder  gets the type files, `type-1.woff` and so on
    public static EditionInk read(Path pdf, Path pagesFolder, Path typeFolder) throws IOException {
        var type = new EditionType();
        var pages = new ArrayList<PageInk>();
        try (var document = Loader.loadPDF(pdf.toFile())) {
            for (int i = 0; i < document.getNumberOfPages(); i++) {
                var folder = Files.createDirectories(pagesFolder.resolve("%04d".formatted(i + 1)));
                pages.add(InkReader.read(document.getPage(i), i + 1, type, new PagePhotos(folder)));
                type.endPage();
            }
        }
        var files = type.write(Files.createDirectories(typeFolder));
        return new EditionInk(pages, type.faces(), files);
    }
}
