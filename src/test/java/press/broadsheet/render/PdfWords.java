package press.broadsheet.render;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/// What PDFBox finds in a PDF: its text, and where each glyph stands.
record PdfWords(String text, List<Glyph> glyphs) {

    /// @param x from the page's left, in points
    /// @param y of the baseline, from the page's top
    record Glyph(String text, double x, double y) {}

    static PdfWords read(Path pdf) throws IOException {
        var glyphs = new ArrayList<Glyph>();
        try (var document = Loader.loadPDF(pdf.toFile())) {
            double depth = document.getPage(0).getMediaBox().getHeight();
            var stripper = new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition position) {
                    var matrix = position.getTextMatrix();
                    glyphs.add(
                            new Glyph(position.getUnicode(), matrix.getTranslateX(), depth - matrix.getTranslateY()));
                    super.processTextPosition(position);
                }
            };
            return new PdfWords(stripper.getText(document).strip(), glyphs);
        }
    }

    Glyph first(String glyph) {
        return glyphs.stream().filter(g -> g.text().equals(glyph)).findFirst().orElseThrow();
    }
}
