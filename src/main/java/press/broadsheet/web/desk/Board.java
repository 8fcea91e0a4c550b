package press.broadsheet.web.desk;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import press.broadsheet.newsroom.work.DeskStory;
import press.broadsheet.newsroom.work.DeskWish;
import press.broadsheet.newsroom.work.EditionInWork;
import press.broadsheet.newsroom.work.Notes;
import press.broadsheet.newsroom.work.Pages;
import press.broadsheet.newsroom.work.Plan;

/// The flatplan as the board shows it.
///
/// @param isSketch whether the page images are older than the plan
record Board(EditionInWork edition, List<Sheet> sheets, boolean isSketch) {
    /// One page.
    ///
    /// @param hash  of its image, empty when there is none
    /// @param notes that are still open
    record Sheet(
            int number,
            String section,
            String layout,
            boolean locked,
            boolean forced,
            boolean approved,
            boolean fallen,
            String approvedBy,
            int version,
            String hash,
            long notes,
            int white,
            List<Card> cards,
            List<Plan.Block> blocks,
            int width,
            int depth) {}

    /// A story in its slot.
    ///
    /// @param pinned by a wish
    /// @param begins or has jumped to here
    record Card(
            String slot, long story, String code, String headline, boolean pinned, boolean begins, Plan.Place place) {}

    /// What a board is made of.
    record Parts(
            EditionInWork edition,
            Plan plan,
            List<DeskStory> stories,
            List<DeskWish> wishes,
            List<Pages.ProvedPage> pages,
            List<Notes.Note> notes) {
        Map<String, DeskStory> byCode() {
            var byCode = new TreeMap<String, DeskStory>();
            stories.forEach(s -> byCode.put(s.code(), s));
            return byCode;
        }

        boolean isWished(String subject, String kind) {
            return wishes.stream()
                    .anyMatch(w -> w.subject().equals(subject) && w.kind().equals(kind));
        }
    }

    static Board of(Parts parts) {
        var byCode = parts.byCode();
        var sheets = parts.plan.pages().stream()
                .map(page -> sheet(parts, page, byCode))
                .toList();
        return new Board(parts.edition, sheets, !parts.edition.isProofCurrent());
    }

    private static Sheet sheet(Parts parts, Plan.Page page, Map<String, DeskStory> byCode) {
        var proved =
                parts.pages.stream().filter(p -> p.number() == page.number()).findFirst();
        var number = "" + page.number();
        return new Sheet(
                page.number(),
                page.section(),
                page.layout(),
                parts.isWished(number, "lock"),
                parts.isWished(number, "layout"),
                proved.map(Pages.ProvedPage::isApproved).orElse(false),
                proved.map(Pages.ProvedPage::hasFallen).orElse(false),
                proved.map(Pages.ProvedPage::approvedBy).orElse(""),
                proved.map(Pages.ProvedPage::version).orElse(0),
                proved.map(Pages.ProvedPage::hash).orElse(""),
                parts.notes.stream()
                        .filter(n -> n.page() == page.number() && !n.isDone())
                        .count(),
                page.slots().stream().mapToInt(Plan.Slot::white).sum(),
                page.slots().stream().flatMap(s -> cards(parts, s, byCode)).toList(),
                page.blocks(),
                page.width(),
                page.depth());
    }

    /// The stories of a slot of briefs share its place, one under the other.
    private static Stream<Card> cards(Parts parts, Plan.Slot slot, Map<String, DeskStory> byCode) {
        var count = slot.stories().size();
        var place = slot.place();
        return java.util.stream.IntStream.range(0, count).boxed().flatMap(i -> {
            var depth = place.depth() / count;
            var part = new Plan.Place(place.x(), place.y() + i * depth, place.width(), depth);
            var code = slot.stories().get(i);
            return Optional.ofNullable(byCode.get(code))
                    .map(story -> new Card(
                            slot.base(),
                            story.id(),
                            code,
                            story.copy().field("headline"),
                            parts.isWished(code, "pin"),
                            slot.begins(),
                            part))
                    .stream();
        });
    }
}
