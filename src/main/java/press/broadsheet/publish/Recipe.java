package press.broadsheet.publish;

import java.util.List;
import java.util.SortedMap;

/// What `edition.json` pins: every input by its hash, and the plan.
///
/// @param engine  version of Broadsheet
/// @param inputs  SHA-256 in lower-case hex by name: `day/articles.json`, `layouts/style.css`, `fonts/...`,
/// `pictures/...`
public record Recipe(
        String publication, String date, String engine, SortedMap<String, String> inputs, List<Page> pages) {

    /// @param stories by slot, in reading order
    public record Page(int number, String layout, String section, List<Slot> stories) {}

    /// @param column from 0
    /// @param line   from 0
    public record Slot(String slot, String story, int column, int span, int line, int depth) {}
}
