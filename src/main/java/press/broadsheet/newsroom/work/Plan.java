package press.broadsheet.newsroom.work;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import press.broadsheet.edition.Remark;
import tools.jackson.databind.json.JsonMapper;

/// The latest flatplan of an edition, as far as the desk's screens need it.
///
/// @param pages    in order
/// @param leftOut  stories without a place, least valuable first
/// @param lines    a story's length in lines at the measure of its slot; of one without a slot, of a single column
/// @param findings lint's
/// @param remarks  of all other stages
/// @param gap      cost above the proven bound, 0 when no plan is better
public record Plan(
        List<Page> pages,
        List<LeftOut> leftOut,
        Map<String, Integer> lines,
        List<Remark> findings,
        List<Remark> remarks,
        int cost,
        int gap) {
    public static final Plan NONE = new Plan(List.of(), List.of(), Map.of(), List.of(), List.of(), 0, 0);

    /// One page; its measures, like those on it, are in 1/10 mm.
    ///
    /// @param width of the trim
    /// @param depth of the trim
    public record Page(
            int number, String layout, String section, int width, int depth, List<Slot> slots, List<Block> blocks) {
        public List<String> stories() {
            return slots.stream().flatMap(s -> s.stories().stream()).distinct().toList();
        }

        /// The names by which pins know its slots, each once.
        public List<String> slotNames() {
            return slots.stream().map(Slot::base).distinct().toList();
        }
    }

    /// Where something stands on its page, from the trim's top left corner, in 1/10 mm.
    public record Place(int x, int y, int width, int depth) {}

    /// A hole and the story in it.
    ///
    /// @param stories ids, more than one in a slot of briefs
    /// @param begins  whether its stories begin here, or have jumped to here
    /// @param jumps   whether its story goes on on another page
    /// @param white   lines left white at its foot
    public record Slot(
            String slot, String role, List<String> stories, boolean begins, boolean jumps, Place place, int white) {
        /// The name by which a pin knows it: places in a pile cannot be told apart.
        public String base() {
            return slot.replaceFirst("\\.\\d+$", "");
        }
    }

    /// An advert or furniture.
    public record Block(String kind, Place place) {}

    public record LeftOut(String id, String reason) {}

    /// As it is kept.
    public static Plan of(String text) {
        return text.isEmpty() ? NONE : JsonMapper.shared().readValue(text, Plan.class);
    }

    public String text() {
        return JsonMapper.shared().writeValueAsString(this);
    }

    public Optional<Page> page(int number) {
        return pages.stream().filter(p -> p.number() == number).findFirst();
    }

    /// Where a story begins.
    public Optional<Page> pageOf(String story) {
        return pages.stream()
                .filter(p -> p.slots().stream()
                        .anyMatch(s -> s.begins() && s.stories().contains(story)))
                .findFirst();
    }

    public Optional<String> leftOutBecause(String story) {
        return leftOut.stream()
                .filter(l -> l.id().equals(story))
                .map(LeftOut::reason)
                .findFirst();
    }

    /// Whether lint lets the edition out.
    public boolean isClean() {
        return findings.stream().noneMatch(f -> f.severity() == press.broadsheet.edition.Severity.ERROR);
    }
}
