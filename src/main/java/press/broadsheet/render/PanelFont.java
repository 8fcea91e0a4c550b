package press.broadsheet.render;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.openpdf.text.pdf.BaseFont;
import org.xhtmlrenderer.pdf.FontDescription;
import org.xhtmlrenderer.pdf.ITextFSFont;

/// A font as Flying Saucer holds it, with the face that we shape its text in.
final class PanelFont extends ITextFSFont {
    /// Flying Saucer wants one of OpenPDF's fonts; none is painted with.
    private static final FontDescription UNUSED = new FontDescription(helvetica());

    private final PanelText.Type type;

    /// @param dots type size in Flying Saucer's dots
    PanelFont(PanelText.Type type, float dots) {
        super(UNUSED, dots);
        this.type = type;
    }

    PanelText.Type type() {
        return type;
    }

    private static BaseFont helvetica() {
        try {
            return BaseFont.createFont(BaseFont.HELVETICA, BaseFont.WINANSI, BaseFont.NOT_EMBEDDED);
        } catch (IOException e) {
            throw new UncheckedIOException("OpenPDF's own font cannot be read", e);
        }
    }
}
