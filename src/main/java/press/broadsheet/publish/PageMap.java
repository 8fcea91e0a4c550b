package press.broadsheet.publish;

import java.util.List;

/// Where everything stands on one page.
///
/// @param number    from 1
/// @param section   title of its section, or of its sections joined by ` / `
/// @param page      the trim
/// @param print     the print area
/// @param stories   in reading order
/// @param furniture panels, section heads and adverts: their places, not their words
/// @param rules     lines between stories
public record PageMap(
        int number,
        String section,
        Rect page,
        Rect print,
        List<StoryMap> stories,
        List<FurnitureMap> furniture,
        List<Rect> rules) {
    public PageMap {
        stories = List.copyOf(stories);
        furniture = List.copyOf(furniture);
        rules = List.copyOf(rules);
    }

    /// The name of its folder in the bundle: `0001`.
    public String folder() {
        return folder(number);
    }

    public static String folder(int page) {
        return "%04d".formatted(page);
    }

    /// @param kind `panel`, `section-head` or `advert`
    /// @param name of its slot
    public record FurnitureMap(String kind, String name, Rect box) {}
}
