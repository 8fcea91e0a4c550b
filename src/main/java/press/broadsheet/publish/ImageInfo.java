package press.broadsheet.publish;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import press.broadsheet.render.PageImage;
import press.broadsheet.render.Tiling;

/// What a page's image service can give, as `info.json` of the IIIF Image API 3.0, level 0: files only, no server.
///
/// Tiles are WebP, which the file names as preferred; viewers that heed that (OpenSeadragon, Mirador) find every file.
/// In
/// JPEG, which level 0 asks for, there is the whole page.
final class ImageInfo {
    private ImageInfo() {}

    /// @param id address of the image, under which its files stand
    static String of(String id, PageImage image) {
        var tiling = new Tiling(image.widthPx(), image.heightPx());
        var whole = tiling.largestWhole();
        var info = new LinkedHashMap<String, Object>();
        info.put("@context", "http://iiif.io/api/image/3/context.json");
        info.put("id", id);
        info.put("type", "ImageService3");
        info.put("protocol", "http://iiif.io/api/image");
        info.put("profile", "level0");
        info.put("width", image.widthPx());
        info.put("height", image.heightPx());
        info.put("maxWidth", whole.width());
        info.put("maxHeight", whole.height());
        info.put("sizes", sizes(tiling));
        info.put("tiles", List.of(squares(tiling), sheets(tiling)));
        info.put("preferredFormats", List.of("webp"));
        info.put("extraFormats", List.of("webp"));
        return Bundle.json(info);
    }

    /// The smallest first.
    private static List<Map<String, Object>> sizes(Tiling tiling) {
        return tiling.levels().reversed().stream()
                .filter(level -> tiling.wholeFactors().contains(level.factor()))
                .map(level -> size(level.width(), level.height()))
                .toList();
    }

    private static Map<String, Object> squares(Tiling tiling) {
        var tiles = new LinkedHashMap<String, Object>();
        tiles.put("width", Tiling.TILE);
        tiles.put("scaleFactors", tiling.cutFactors());
        return tiles;
    }

    private static Map<String, Object> sheets(Tiling tiling) {
        var tiles = size(Tiling.SHEET_WIDTH, Tiling.SHEET_HEIGHT);
        tiles.put("scaleFactors", tiling.wholeFactors());
        return tiles;
    }

    private static Map<String, Object> size(int width, int height) {
        var size = new LinkedHashMap<String, Object>();
        size.put("width", width);
        size.put("height", height);
        return size;
    }
}
