package press.broadsheet.render;

import java.awt.Rectangle;

/// How a camera's picture must be turned to stand upright (EXIF 2.3, tag Orientation).
enum Orientation {
    UPRIGHT,
    MIRRORED,
    UPSIDE_DOWN,
    FLIPPED,
    TRANSPOSED,
    TURN_RIGHT,
    TRANSVERSED,
    TURN_LEFT;

    /// @param exif 1 to 8; any other number is taken for upright
    static Orientation of(int exif) {
        return exif >= 1 && exif <= 8 ? values()[exif - 1] : UPRIGHT;
    }

    /// Whether width and height change places.
    boolean swaps() {
        return ordinal() >= TRANSPOSED.ordinal();
    }

    /// Where a rectangle of the upright picture lies in the picture as stored.
    ///
    /// @param width  of the picture as stored
    /// @param height likewise
    Rectangle stored(Rectangle upright, int width, int height) {
        int x = upright.x;
        int y = upright.y;
        int w = upright.width;
        int h = upright.height;
        return switch (this) {
            case UPRIGHT -> upright;
            case MIRRORED -> new Rectangle(width - x - w, y, w, h);
            case UPSIDE_DOWN -> new Rectangle(width - x - w, height - y - h, w, h);
            case FLIPPED -> new Rectangle(x, height - y - h, w, h);
            case TRANSPOSED -> new Rectangle(y, x, h, w);
            case TURN_RIGHT -> new Rectangle(y, height - x - w, h, w);
            case TRANSVERSED -> new Rectangle(width - y - h, height - x - w, h, w);
            case TURN_LEFT -> new Rectangle(width - y - h, x, h, w);
        };
    }

    /// Turns a stored picture upright.
    Pixels upright(Pixels stored) {
        if (this == UPRIGHT) {
            return stored;
        }
        int width = swaps() ? stored.height() : stored.width();
        int height = swaps() ? stored.width() : stored.height();
        var rgb = new int[width * height];
        var one = new Rectangle(0, 0, 1, 1);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                one.setLocation(x, y);
                var source = stored(one, stored.width(), stored.height());
                rgb[y * width + x] = stored.rgb()[source.y * stored.width() + source.x];
            }
        }
        return new Pixels(width, height, stored.grey(), rgb);
    }
}
