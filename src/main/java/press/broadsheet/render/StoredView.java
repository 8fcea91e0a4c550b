package press.broadsheet.render;

import java.awt.Rectangle;
import press.broadsheet.edition.Picture;

/// Which part of a picture is wanted and how large, as the picture is stored, which may be sideways.
///
/// @param width  wanted in the end
/// @param height likewise
record StoredView(Rectangle region, int width, int height, Orientation orientation) {

    static StoredView of(Picture picture, Photos.Use use) {
        var orientation = Orientation.of(picture.orientation());
        var crop = use.crop();
        var upright = new Rectangle(crop.x(), crop.y(), crop.width(), crop.height());
        return orientation.swaps()
                ? new StoredView(
                        orientation.stored(upright, picture.heightPx(), picture.widthPx()),
                        use.heightPx(),
                        use.widthPx(),
                        orientation)
                : new StoredView(
                        orientation.stored(upright, picture.widthPx(), picture.heightPx()),
                        use.widthPx(),
                        use.heightPx(),
                        orientation);
    }
}
