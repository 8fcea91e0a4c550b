package press.broadsheet.publish;

import java.util.List;
import java.util.SortedMap;
import press.broadsheet.edition.PageRecipe;

/// What `edition.json` pins: every input by its hash, and the plan.
///
/// @param engine  version of Broadsheet
/// @param inputs  SHA-256 in lower-case hex by name: `day/articles.json`, `layouts/style.css`, `fonts/...`,
/// `pictures/...`
/// @param stories SHA-256 by id, of all that is printed of each story of the day; with `adverts` and `looks` it tells
///                what changed between two editions of a day
/// @param adverts SHA-256 by id
/// @param looks   SHA-256 by page number, of all that is painted on the page: equal looks give equal page images
public record Recipe(
        String publication,
        String date,
        String engine,
        SortedMap<String, String> inputs,
        SortedMap<String, String> stories,
        SortedMap<String, String> adverts,
        SortedMap<Integer, String> looks,
        List<PageRecipe> pages) {
    public Recipe {
        pages = List.copyOf(pages);
    }
}
