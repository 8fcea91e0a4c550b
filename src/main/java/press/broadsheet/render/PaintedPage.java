package press.broadsheet.render;

import java.nio.charset.StandardCharsets;
import java.util.List;
import press.broadsheet.geometry.Size;

/// A page's own matter as it was painted: everything but its panels.
///
/// @param operators of its content, characters for bytes
/// @param pictures  of its resources, each once
record PaintedPage(Size trim, String operators, List<PreparedPhoto.Usable> pictures) {

    /// What the operators call picture `i`.
    static String name(int i) {
        return "P" + (i + 1);
    }

    byte[] deflated() {
        return PdfFile.deflate(operators.getBytes(StandardCharsets.ISO_8859_1));
    }
}
