package press.broadsheet.render;

import java.awt.Rectangle;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import press.broadsheet.render.Webp.Loss;

/// Writes all image files of one page from one raster: four sizes, and the tiles for IIIF viewers.
///
/// Tiles of type without pictures are kept without loss where that is smaller ([TypeTile]).
final class PageFiles implements AutoCloseable {
    private static final int MEDIUM = 1600;
    private static final int SMALL = 560;
    private static final int THUMB = 320;

    private static final Loss OF_FULL = new Loss(60, 0);
    private static final Loss OF_MEDIUM = new Loss(40, 0);

    /// The first thing that a reader's phone gets to see: it must come quickly.
    private static final Loss OF_SMALL = new Loss(20, 0);

    private static final Loss OF_TILES = new Loss(38, 0);

    private static final float JPEG = 0.45f;

    private final Pixels page;
    private final Tiling tiling;
    private final Webp full;
    private final Webp half;
    private final Webp quarter;
    private final Webp eighth;

    /// @param page must not change before this is closed
    PageFiles(Pixels page) {
        this.page = page;
        tiling = new Tiling(page.width(), page.height());
        full = Webp.of(page);
        half = smaller(full, 2);
        quarter = smaller(half, 4);
        eighth = smaller(quarter, 8);
    }

    private Webp smaller(Webp larger, int factor) {
        return larger.smaller(Math.ceilDiv(page.width(), factor), Math.ceilDiv(page.height(), factor));
    }

    /// Writes `full.webp`, `medium.webp` (1600 pixels wide), `small.webp` (560) and `thumb.webp` (320 pixels wide).
    void writeSizes(Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.write(folder.resolve("full.webp"), full.lossy(OF_FULL));
        try (var medium = atWidth(full, MEDIUM);
                var small = atWidth(medium, SMALL);
                var thumb = atWidth(medium, THUMB)) {
            Files.write(folder.resolve("medium.webp"), medium.lossy(OF_MEDIUM));
            Files.write(folder.resolve("small.webp"), small.lossy(OF_SMALL));
            Files.write(folder.resolve("thumb.webp"), thumb.lossy(OF_MEDIUM));
        }
    }

    private static Webp atWidth(Webp picture, int wanted) {
        int width = Math.min(wanted, picture.width());
        int height = Math.max(1, Math.round((float) picture.height() * width / picture.width()));
        return picture.smaller(width, height);
    }

    /// Writes the page's tiles, and the whole page as any viewer may ask for it, by the names of [Tiling].
    void writeTiles(Path folder) throws IOException {
        for (var level : tiling.levels()) {
            for (var tile : level.tiles()) {
                write(folder, tile.folder(), "webp", encoded(level, box(tile)));
            }
        }
        write(folder, Tiling.MAX, "webp", quarter.lossy(OF_TILES));
        write(folder, Tiling.MAX, "jpg", JpegWriter.write(quarter.pixels(), JPEG, false));
    }

    private byte[] encoded(Tiling.Level level, Rectangle box) {
        return switch (level.factor()) {
            case 1 -> finest(box);
            case 2 -> half.lossy(box, OF_TILES);
            case 4 -> quarter.lossy(box, OF_TILES);
            default -> eighth.lossy(box, OF_TILES);
        };
    }

    private byte[] finest(Rectangle box) {
        var type = TypeTile.of(page, box);
        return type.isPresent() && type.get().isSmallerLossless() ? type.get().lossless() : full.lossy(box, OF_TILES);
    }

    private static Rectangle box(Tiling.Tile tile) {
        return new Rectangle(tile.x(), tile.y(), tile.width(), tile.height());
    }

    private static void write(Path folder, String name, String format, byte[] bytes) throws IOException {
        Files.write(Files.createDirectories(folder.resolve(name)).resolve("default." + format), bytes);
    }

    @Override
    public void close() {
        eighth.close();
        quarter.close();
        half.close();
        full.close();
    }
}
