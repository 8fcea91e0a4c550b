package press.broadsheet.render;

import java.awt.Rectangle;
import java.util.Arrays;
import java.util.Optional;

/// A tile of type: how many colours it has and how often they change, by a look at some of its rows.
///
/// @param pixels  in which it stands
/// @param box     where
/// @param colours how many different ones there are, 1 to 256
/// @param changes how many runs of one colour there are in 1000 pixels
record TypeTile(Pixels pixels, Rectangle box, int colours, int changes) {
    /// Each row of this many is looked at.
    private static final int ROWS = 3;

    /// Greys that are none of the sixteen of type and less than this part of a tile are edges of rules; more are a
    /// tint.
    private static final int FEW = 100;

    /// The part `box` of a page, or nothing if it has more colours than type and rules have. The edges of grey rules
    /// take the nearest of the sixteen greys of type ([GlyphMask]), since each further colour costs space.
    static Optional<TypeTile> of(Pixels page, Rectangle box) {
        var count = new Count(page.rgb());
        int seen = 0;
        for (int y = box.y + ROWS / 2; y < box.y + box.height; y += ROWS) {
            int from = y * page.width() + box.x;
            if (!count.row(from, from + box.width)) {
                return Optional.empty();
            }
            seen += box.width;
        }
        int changes = seen == 0 ? 0 : (int) (count.changes * 1000L / seen);
        boolean snaps = count.odd > 0 && count.odd * FEW < seen;
        return Optional.of(
                snaps
                        ? new TypeTile(
                                snapped(page, box), new Rectangle(box.width, box.height), count.snapped(), changes)
                        : new TypeTile(page, box, count.colours, changes));
    }

    byte[] lossless() {
        return Webp.lossless(pixels, box);
    }

    private static Pixels snapped(Pixels page, Rectangle box) {
        var cut = cut(page, box);
        snap(cut);
        return new Pixels(box.width, box.height, false, cut);
    }

    private static int[] cut(Pixels page, Rectangle box) {
        var cut = new int[box.width * box.height];
        for (int y = 0; y < box.height; y++) {
            System.arraycopy(page.rgb(), (box.y + y) * page.width() + box.x, cut, y * box.width, box.width);
        }
        return cut;
    }

    private static void snap(int[] pixels) {
        for (int i = 0; i < pixels.length; i++) {
            int colour = pixels[i] & Count.WHITE;
            if (Count.isOdd(colour)) {
                pixels[i] = Count.snapped(colour);
            }
        }
    }

    /// Whether the tile is smaller without loss, as body type is: libwebp packs two pixels of sixteen colours into a
    /// byte, and each edge costs more with loss. A guess, right for nine tiles of ten.
    boolean isSmallerLossless() {
        return changes > (colours <= 16 ? 50 : 120);
    }

    /// The colours of a tile, counted run by run.
    private static final class Count {
        static final int WHITE = 0xffffff;
        private static final int MOST = 256;
        private static final int EMPTY = -1;
        private static final int STEP = 17;

        private final int[] rgb;
        private final int[] seen = new int[4 * MOST];
        private int sixteen;
        private int colours;
        private int changes;
        private int odd;

        Count(int[] rgb) {
            this.rgb = rgb;
            Arrays.fill(seen, EMPTY);
        }

        /// Whether there are not too many colours, all rows before included.
        boolean row(int from, int to) {
            var pixels = rgb;
            int before = EMPTY;
            int runs = 0;
            for (int i = from; i < to; i++) {
                int colour = pixels[i] & WHITE;
                if (colour != before) {
                    before = colour;
                    runs++;
                    if (isOfType(colour)) {
                        noteType(colour);
                    } else if (!note(colour, i, to)) {
                        return false;
                    }
                }
            }
            changes += runs;
            return colours <= MOST;
        }

        /// One of the sixteen greys: both digits of all three parts are the same.
        private static boolean isOfType(int colour) {
            return colour == (colour & 0xf) * 0x111111;
        }

        static boolean isOdd(int colour) {
            return colour == (colour & 0xff) * 0x010101 && !isOfType(colour);
        }

        static int snapped(int colour) {
            return isOdd(colour) ? ((colour & 0xff) + STEP / 2) / STEP * 0x111111 : colour;
        }

        private void noteType(int colour) {
            int bit = 1 << (colour & 0xf);
            if ((sixteen & bit) == 0) {
                sixteen |= bit;
                colours++;
            }
        }

        private boolean note(int colour, int from, int to) {
            if (isOdd(colour)) {
                odd += endOfRun(from, to) - from;
            }
            return !isNew(colour) || ++colours <= MOST;
        }

        private int endOfRun(int from, int to) {
            int at = from + 1;
            while (at < to && rgb[at] == rgb[from]) {
                at++;
            }
            return at;
        }

        /// Notes a colour in a table with room for more.
        private boolean isNew(int colour) {
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

        /// How many colours are left when odd greys take the nearest of the sixteen.
        int snapped() {
            int types = sixteen;
            int others = 0;
            for (int colour : seen) {
                if (colour != EMPTY && isOdd(colour)) {
                    types |= 1 << (snapped(colour) & 0xf);
                } else if (colour != EMPTY) {
                    others++;
                }
            }
            return others + Integer.bitCount(types);
        }
    }
}
