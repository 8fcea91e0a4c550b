package press.broadsheet.render;

import java.awt.Rectangle;
import java.util.Arrays;
import java.util.Optional;

/// A tile of type: how many colours it has and how often they change.
///
/// @param pixels  the tile alone
/// @param colours how many different ones there are, 1 to 256
/// @param changes how many runs of one colour its rows have
record TypeTile(Pixels pixels, int colours, int changes) {
    private static final int MOST = 256;
    private static final int EMPTY = -1;
    private static final int STEP = 17;
    private static final int WHITE = 0xffffff;

    /// Greys that are none of the sixteen of type and less than this part of a tile are edges of rules; more are a
    /// tint.
    private static final int FEW = 100;

    /// The part `box` of a page, or nothing if it has more colours than type and rules have. The edges of grey rules
    /// take the nearest of the sixteen greys of type ([GlyphMask]), since each further colour costs space.
    static Optional<TypeTile> of(Pixels page, Rectangle box) {
        var seen = new int[4 * MOST];
        Arrays.fill(seen, EMPTY);
        int colours = 0;
        int changes = 0;
        int odd = 0;
        for (int y = box.y; y < box.y + box.height; y++) {
            int end = y * page.width() + box.x + box.width;
            for (int i = end - box.width; i < end; ) {
                int next = endOfRun(page.rgb(), i, end);
                int colour = page.rgb()[i] & WHITE;
                odd += isOdd(colour) ? next - i : 0;
                changes++;
                if (isNew(seen, colour) && ++colours > MOST) {
                    return Optional.empty();
                }
                i = next;
            }
        }
        var cut = cut(page, box);
        if (odd > 0 && odd * FEW < cut.length) {
            snap(cut);
            colours = remaining(seen);
        }
        return Optional.of(new TypeTile(new Pixels(box.width, box.height, false, cut), colours, changes));
    }

    private static int endOfRun(int[] rgb, int from, int end) {
        int first = rgb[from];
        int at = from + 1;
        while (at < end && rgb[at] == first) {
            at++;
        }
        return at;
    }

    private static int[] cut(Pixels page, Rectangle box) {
        var cut = new int[box.width * box.height];
        for (int y = 0; y < box.height; y++) {
            System.arraycopy(page.rgb(), (box.y + y) * page.width() + box.x, cut, y * box.width, box.width);
        }
        return cut;
    }

    private static boolean isOdd(int colour) {
        int grey = colour & 0xff;
        return colour == grey * 0x010101 && grey % STEP != 0;
    }

    private static void snap(int[] pixels) {
        for (int i = 0; i < pixels.length; ) {
            int next = endOfRun(pixels, i, pixels.length);
            int colour = pixels[i] & WHITE;
            if (isOdd(colour)) {
                Arrays.fill(pixels, i, next, snapped(colour));
            }
            i = next;
        }
    }

    private static int snapped(int colour) {
        return isOdd(colour) ? ((colour & 0xff) + STEP / 2) / STEP * STEP * 0x010101 : colour;
    }

    private static int remaining(int[] seen) {
        return (int) Arrays.stream(seen)
                .filter(colour -> colour != EMPTY)
                .map(TypeTile::snapped)
                .distinct()
                .count();
    }

    /// Notes a colour in a table with room for more.
    private static boolean isNew(int[] seen, int colour) {
        int at = colour * 0x9E3779B1 >>> 16 & seen.length - 1;
        while (seen[at] != EMPTY) {
            if (seen[at] == colour) {
                return false;
            }
            at = at + 1 & seen.length - 1;
        }
        seen[at] = colour;
        return true;
    }

    /// Body type: libwebp packs two pixels of sixteen colours into a byte, and so many edges cost more with loss.
    boolean isDense() {
        return colours <= 16 && changes > pixels.rgb().length / 8;
    }

    /// Large or little type in more colours: smaller with loss.
    boolean isSparse() {
        return colours > 16 && changes < pixels.rgb().length / 10;
    }
}
