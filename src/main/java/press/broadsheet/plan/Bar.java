package press.broadsheet.plan;

import java.util.List;

/// A place that is closed to an item, to see where it would stand otherwise.
///
/// @param item its key; empty bars nothing
/// @param page the page's number
/// @param slot its name
record Bar(String item, int page, String slot) {
    static final Bar NONE = new Bar("", 0, "");

    /// @param drafts by page
    Limits on(Limits limits, List<List<PageDraft>> drafts, List<Item> pool) {
        var barred = limits;
        for (var i = 0; i < pool.size(); i++) {
            for (var at = 0; at < drafts.size(); at++) {
                var own = drafts.get(at);
                if (pool.get(i).key().equals(item) && own.getFirst().task().number() == page) {
                    barred = barred.keptFrom(i, at, own, slot);
                }
            }
        }
        return barred;
    }
}
