package press.broadsheet.makeup;

import press.broadsheet.edition.Picture;
import press.broadsheet.geometry.Box;
import press.broadsheet.geometry.Length;

/// Crops pictures to the shape of their box, round what the picture is about.
final class Crops {
    private Crops() {}

    /// The largest part of the picture with the box's shape, its middle as near to the focus as the edges allow.
    static Placed.Photo filled(Picture picture, Box box) {
        var shape = (double) box.width().millipoints() / box.depth().millipoints();
        var width = (int) Math.min(picture.widthPx(), Math.round(picture.heightPx() * shape));
        var height = (int) Math.min(picture.heightPx(), Math.round(picture.widthPx() / shape));
        var x = start(picture.focusX(), picture.widthPx(), width);
        var y = start(picture.focusY(), picture.heightPx(), height);
        return new Placed.Photo(picture, box, new Placed.Crop(x, y, width, height));
    }

    private static int start(double focus, int whole, int part) {
        return Math.clamp(Math.round(focus * whole - part / 2.0), 0, whole - part);
    }

    /// The whole picture, as large as the box allows, in its middle.
    static Placed.Photo whole(Picture picture, Box box) {
        var shape = (double) picture.widthPx() / picture.heightPx();
        var width = box.width().max(Length.ZERO);
        var depth = width.scaled(1 / shape);
        if (depth.compareTo(box.depth()) > 0) {
            depth = box.depth();
            width = depth.scaled(shape);
        }
        var x = box.x().plus(box.width().minus(width).dividedBy(2));
        var crop = new Placed.Crop(0, 0, picture.widthPx(), picture.heightPx());
        var y = box.y().plus(box.depth().minus(depth).dividedBy(2));
        return new Placed.Photo(picture, new Box(x, y, width, depth), crop);
    }
}
