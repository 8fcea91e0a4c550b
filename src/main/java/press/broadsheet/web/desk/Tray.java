package press.broadsheet.web.desk;

import java.util.List;
import java.util.Optional;
import press.broadsheet.newsroom.work.DeskStory;
import press.broadsheet.newsroom.work.DeskWish;
import press.broadsheet.newsroom.work.Plan;

/// The story list beside the board.
///
/// @param sections that the stories have, in the publication's order
/// @param unplaced how many stories have no place, whatever the filter
record Tray(List<Item> items, List<String> sections, Filter filter, int all, long unplaced) {
    /// What the editor wants to see.
    ///
    /// @param section empty for all
    /// @param value   news value, 0 for all
    /// @param where   `all`, `out` (without a place), `pinned`, `changed`, `stale`
    record Filter(String section, int value, String where, String words) {
        boolean takes(Item item) {
            return (section.isEmpty() || item.section.equals(section))
                    && (value == 0 || item.value == value)
                    && isWhere(item)
                    && item.headline
                            .toLowerCase(java.util.Locale.ROOT)
                            .contains(words.strip().toLowerCase(java.util.Locale.ROOT));
        }

        private boolean isWhere(Item item) {
            return switch (where) {
                case "out" -> item.page == 0;
                case "pinned" -> !item.pin.isEmpty();
                case "changed" -> item.edited;
                case "stale" -> item.stale;
                default -> true;
            };
        }
    }

    /// One story.
    ///
    /// @param page  on which it begins, 0 without a place
    /// @param lines at its slot's measure, 0 where they are not known
    /// @param why   it has no place
    record Item(
            long id,
            String code,
            String headline,
            String section,
            int value,
            int lines,
            int page,
            String pin,
            boolean keptOut,
            boolean mustRun,
            boolean edited,
            boolean stale,
            int pictures,
            String why) {}

    static Tray of(List<DeskStory> stories, Plan plan, List<DeskWish> wishes, Filter filter) {
        var items = stories.stream().map(s -> item(s, plan, wishes)).toList();
        return new Tray(
                items.stream().filter(filter::takes).toList(),
                items.stream().map(Item::section).distinct().toList(),
                filter,
                items.size(),
                items.stream().filter(i -> i.page == 0).count());
    }

    private static Item item(DeskStory story, Plan plan, List<DeskWish> wishes) {
        var copy = story.copy();
        var code = story.code();
        return new Item(
                story.id(),
                code,
                copy.field("headline"),
                copy.field("section"),
                copy.newsValue(),
                plan.lines().getOrDefault(code, 0),
                plan.pageOf(code).map(Plan.Page::number).orElse(0),
                word(wishes, code, "pin").orElse(""),
                word(wishes, code, "keep_out").isPresent(),
                word(wishes, code, "must_run").isPresent(),
                story.edited(),
                story.stale(),
                copy.pictures().size(),
                plan.leftOutBecause(code).orElse(""));
    }

    static Optional<String> word(List<DeskWish> wishes, String subject, String kind) {
        return wishes.stream()
                .filter(w -> w.subject().equals(subject) && w.kind().equals(kind))
                .map(DeskWish::word)
                .findFirst();
    }
}
