package press.broadsheet.edition;

import java.nio.file.Path;
import java.util.Locale;

/// A photograph or drawing that was opened and found good.
///
/// @param file        where its bytes are; read only by the renderer
/// @param sha256      of those bytes, lower-case hex; empty in a fixed edition, which keeps no recipe
/// @param widthPx     upright, that is after `orientation` is undone; 2 or more
/// @param heightPx    upright; 2 or more
/// @param orientation as EXIF has it, 1 to 8; 1 is upright
/// @param focusX      0 (left) to 1 (right): what a crop must keep, upright
/// @param focusY      0 (head) to 1 (foot)
/// @param caption     may be empty
/// @param credit      may be empty
/// @param alt         what a screen reader says; never empty (the caption or the file's name stands in)
public record Picture(
        Path file,
        String sha256,
        int widthPx,
        int heightPx,
        int orientation,
        double focusX,
        double focusY,
        String caption,
        String credit,
        String alt) {
    /// Charts, maps and drawings come as PNG or GIF, photographs as JPEG, WebP or TIFF. Of a chart nothing may be
    /// cropped.
    public boolean isDrawn() {
        var name = file.toString().toLowerCase(Locale.ROOT);
        return name.endsWith(".png") || name.endsWith(".gif");
    }

    /// What two uses of the same picture have in common.
    public String identity() {
        return sha256.isEmpty() ? file.toString() : sha256;
    }
}
