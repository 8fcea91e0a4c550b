package press.broadsheet.makeup;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import press.broadsheet.edition.FixedEdition;
import press.broadsheet.edition.FixedPage;
import press.broadsheet.edition.FixedSlot;
import press.broadsheet.edition.Proof;
import press.broadsheet.edition.Remark;
import press.broadsheet.edition.Severity;
import press.broadsheet.edition.Story;
import press.broadsheet.geometry.Length;
import press.broadsheet.layout.Grid;
import press.broadsheet.typeset.Typesetter;

/// Sets a [FixedEdition] and makes its pages up: the places are given, the setting is ours. Slots are set in parallel;
/// the pages are the same whatever the order.
public final class FixedMakeup {
    private final Typesetter typesetter;

    public FixedMakeup(Typesetter typesetter) {
        this.typesetter = typesetter;
    }

    /// All pages, with a remark for every slot whose matter found no room. Places no lines that its slot cannot hold.
    public Proof<Made> makeUp(FixedEdition edition) {
        return new Job(edition).run();
    }

    /// What one slot became.
    ///
    /// @param overset lines of body without room
    private record Filled(PlacedStory placed, List<Remark> remarks, int overset) {}

    /// One edition being made up.
    private final class Job {
        private final FixedEdition edition;
        private final FixedStyles styles;
        private final FixedStoryMaker maker;
        private final FixedBody bodies;

        Job(FixedEdition edition) {
            this.edition = edition;
            styles = new FixedStyles(edition.type());
            maker = new FixedStoryMaker(typesetter, styles);
            bodies = new FixedBody(typesetter, styles);
        }

        Proof<Made> run() {
            var furniture = new FixedFurniture(edition, typesetter, styles);
            var filled = filled();
            var remarks = filled.stream().flatMap(f -> f.remarks.stream()).toList();
            var pages = new ArrayList<MadePage>();
            var next = filled.iterator();
            for (var page : edition.pages()) {
                var placed = new ArrayList<>(furniture.on(page));
                page.slots().forEach(_ -> placed.add(next.next().placed));
                pages.add(new MadePage(page.number(), page.section(), "fixed", grid(), placed));
            }
            var overset = filled.stream().mapToInt(Filled::overset).sum();
            var columnLines = Math.max(1, grid().lines() * pages.size());
            var measures = new Measurement(pages, columnLines, stories()).measure(Map.of(), overset);
            return new Proof<>(new Made(pages, measures), remarks);
        }

        private List<Filled> filled() {
            return edition.pages().parallelStream()
                    .flatMap(page -> page.slots().parallelStream().map(slot -> fill(page, slot)))
                    .toList();
        }

        private Filled fill(FixedPage page, FixedSlot slot) {
            return switch (slot) {
                case FixedSlot.Photo photo -> new Filled(maker.photo(photo), List.of(), 0);
                case FixedSlot.Text text -> fill(page, text);
            };
        }

        private Filled fill(FixedPage page, FixedSlot.Text slot) {
            var cast = bodies.cast(slot);
            var remarks = new ArrayList<Remark>();
            cast.remarks().forEach(r -> remarks.add(remark(page, slot, r.code(), r.severity(), r.cause(), r.action())));
            var overset = cast.value().overset();
            if (overset > 0) {
                var cause = overset + " lines too long for its slot";
                remarks.add(remark(page, slot, "OVERSET", Severity.ERROR, cause, "cut"));
            }
            if (headlineDepth(slot).compareTo(slot.headline().depth()) > 0) {
                var cause = "the headline needs " + headlineDepth(slot) + " where it has "
                        + slot.headline().depth();
                remarks.add(remark(page, slot, "HEADLINE_TOO_DEEP", Severity.WARNING, cause, "it runs over"));
            }
            return new Filled(maker.story(slot, cast.value().legs()), remarks, overset);
        }

        private Length headlineDepth(FixedSlot.Text slot) {
            return slot.headline().leading().times(maker.headlineLines(slot).size());
        }

        private static Remark remark(
                FixedPage page, FixedSlot slot, String code, Severity severity, String cause, String action) {
            return new Remark(code, severity, slot.id(), page.number(), slot.id(), cause, action);
        }

        private List<Story> stories() {
            return edition.pages().stream()
                    .flatMap(p -> p.slots().stream())
                    .map(s -> s instanceof FixedSlot.Text text ? text.story() : null)
                    .filter(Objects::nonNull)
                    .toList();
        }

        /// One column over the print area: fixed slots keep to no common grid.
        private Grid grid() {
            var type = edition.type();
            var width = edition.trim().width().minus(edition.margin().times(2));
            var depth = edition.trim().depth().minus(edition.margin().times(2));
            return new Grid(
                    edition.trim(),
                    edition.margin(),
                    edition.margin(),
                    1,
                    Length.ZERO,
                    width,
                    type.leading(),
                    depth.millipoints() / type.leading().millipoints(),
                    type.body());
        }
    }
}
