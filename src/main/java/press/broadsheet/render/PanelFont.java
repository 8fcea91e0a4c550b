package press.broadsheet.render;

import org.openpdf.text.pdf.BaseFont;
import org.xhtmlrenderer.pdf.FontDescription;
import org.xhtmlrenderer.pdf.ITextFSFont;

/// A font as Flying Saucer holds it, with the face that we shape its text in.
final class PanelFont extends ITextFSFont {
    private final PanelText.Type type;

    /// @param dots type size in Flying Saucer's dots
    PanelFont(PanelText.Type type, BaseFont baseFont, float dots) {
        super(new FontDescription(baseFont), dots);
        this.type = type;
    }

    PanelText.Type type() {
        return type;
    }
}
