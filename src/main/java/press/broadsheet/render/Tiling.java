package press.broadsheet.render;

import java.util.ArrayList;
import java.util.List;

/// How a page's image is cut into tiles, by the rules of the IIIF Image API 3.0 for level 0: which files there are, and
/// what stands in each.
///
/// The two finest levels are cut into squares; the coarser ones fit into one tile each, which is the whole page.
///
/// @param width  of the whole in pixels
/// @param height likewise
public record Tiling(int width, int height) {
    /// Edge of a square tile.
    public static final int TILE = 512;

    /// A tile of the coarse levels may be so wide and deep.
    public static final int SHEET_WIDTH = 1024;

    public static final int SHEET_HEIGHT = 1536;

    /// The folder of the whole page in the largest size in which it is one file.
    public static final String MAX = "full/max/0";

    private static final List<Integer> CUT = List.of(1, 2);
    private static final List<Integer> WHOLE = List.of(4, 8);

    /// Which levels are cut into squares, by how many times smaller than the whole they are.
    public List<Integer> cutFactors() {
        return CUT;
    }

    /// Which levels are one tile.
    public List<Integer> wholeFactors() {
        return WHOLE;
    }

    /// All levels, the finest first.
    public List<Level> levels() {
        var levels = new ArrayList<Level>();
        CUT.forEach(factor -> levels.add(new Level(this, factor, TILE, TILE)));
        WHOLE.forEach(factor -> levels.add(new Level(this, factor, SHEET_WIDTH, SHEET_HEIGHT)));
        return levels;
    }

    /// The largest level that is one tile: what a viewer gets that asks for the whole page.
    public Level largestWhole() {
        return new Level(this, WHOLE.getFirst(), SHEET_WIDTH, SHEET_HEIGHT);
    }

    /// The whole in one size.
    ///
    /// @param factor     how many times smaller it is
    /// @param tileWidth  of its tiles, but for the last of a row
    /// @param tileHeight of its tiles, but for the last of a column
    public record Level(Tiling whole, int factor, int tileWidth, int tileHeight) {
        public int width() {
            return Math.ceilDiv(whole.width, factor);
        }

        public int height() {
            return Math.ceilDiv(whole.height, factor);
        }

        /// Row by row.
        public List<Tile> tiles() {
            var tiles = new ArrayList<Tile>();
            for (int y = 0; y < height(); y += tileHeight) {
                for (int x = 0; x < width(); x += tileWidth) {
                    tiles.add(
                            new Tile(this, x, y, Math.min(tileWidth, width() - x), Math.min(tileHeight, height() - y)));
                }
            }
            return tiles;
        }
    }

    /// A part of a level.
    ///
    /// @param x in pixels of the level, like the rest
    public record Tile(Level level, int x, int y, int width, int height) {

        /// The folder of the file `default.webp`, from the image's own: region, size and rotation.
        public String folder() {
            return region() + "/" + width + "," + height + "/0";
        }

        private String region() {
            if (width == level.width() && height == level.height()) {
                return "full";
            }
            int left = x * level.factor;
            int top = y * level.factor;
            return left
                    + "," + top
                    + "," + Math.min(width * level.factor, level.whole.width - left)
                    + "," + Math.min(height * level.factor, level.whole.height - top);
        }
    }
}
