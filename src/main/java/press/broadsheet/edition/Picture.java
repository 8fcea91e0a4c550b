package press.broadsheet.edition;

import java.nio.file.Path;

/// A photograph or drawing that was opened and found good.
///
/// @param file        where its bytes are; read only by the renderer
/// @param sha256      of those bytes, lower-case hex; empty in a fixed edition, which keeps no recipe
/// @param widthPx     upright, that is after `orientation` is undone; 2 or more
/// @param heightPx    upright; 2 or more
/// @param orientation as EXIF has it, 1 to 8; 1 is upright
/// @param drawn       whether it is taken for a chart or a drawing, of which nothing may be cropped
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
        boolean drawn,
        double focusX,
        double focusY,
        String caption,
        String credit,
        String alt) {
    /// What two uses of the same picture have in common.
    public String identity() {
        return sha256.isEmpty() ? file.toString() : sha256;
    }
}
