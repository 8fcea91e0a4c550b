package press.broadsheet.newsroom;

import java.util.Optional;
import java.util.stream.Collectors;
import press.broadsheet.edition.Story;
import press.broadsheet.layout.Grid;
import press.broadsheet.layout.Part;
import press.broadsheet.plan.Item;
import press.broadsheet.plan.PagePlan;
import press.broadsheet.plan.PictureOption;
import press.broadsheet.plan.Placement.Matter;
import press.broadsheet.plan.SlotShape;
import press.broadsheet.plan.Treatment;
import press.broadsheet.render.FontShelf;
import press.broadsheet.typeset.GalleySetter;
import press.broadsheet.typeset.Line;
import press.broadsheet.typeset.Span;
import press.broadsheet.typeset.Typesetter;

/// Measures words against the slot that the plan has given their story; changes neither.
final class FitMeter {
    private static final int UNPRINTABLE = 1000;

    private final Typesetter typesetter;
    private final GalleySetter galleys;

    FitMeter(Typesetter typesetter, FontShelf fonts) {
        this.typesetter = typesetter;
        galleys = new GalleySetter(typesetter, fonts);
    }

    private record Place(PagePlan page, Matter matter) {
        Grid grid() {
            return page.layout().grid();
        }
    }

    /// Empty when the story has no slot of its own: it is left out, or one of several in a slot of briefs.
    Optional<Fit> measure(LintedEdition edition, Story story) {
        return edition.flatplan().value().pages().stream()
                .flatMap(page -> page.placements().stream()
                        .filter(Matter.class::isInstance)
                        .map(m -> new Place(page, (Matter) m)))
                .filter(place -> isOwn(place.matter, story.id()))
                .findFirst()
                .map(place -> fit(place, story));
    }

    private static boolean isOwn(Matter matter, String story) {
        var items = matter.treatment().items();
        return items.size() == 1
                && items.getFirst().kind() != Item.Kind.JUMP
                && items.getFirst().story().id().equals(story);
    }

    private Fit fit(Place place, Story story) {
        var matter = place.matter;
        var shape = SlotShape.of(place.grid(), matter.span(), matter.legs(), matter.type());
        var style = matter.type().of(Part.HEADLINE);
        var set = typesetter.headlines(story.headline(), style, shape.width()).getFirst();
        var body = galleys.set(story, matter.type(), shape.measure()).value();
        return new Fit(
                place.page.number(),
                matter.slot(),
                set.size().pt(),
                style.ladder().getFirst().pt(),
                set.lines().stream().map(line -> line(line, shape)).toList(),
                set.cost() < UNPRINTABLE,
                body.bestLines(),
                room(matter.treatment(), matter.legs()));
    }

    private static Fit.HeadlineLine line(Line line, SlotShape shape) {
        var spans = line.spans();
        var width = spans.isEmpty() ? 0 : spans.getLast().right().millipoints();
        var text = spans.stream().map(Span::text).collect(Collectors.joining(" "));
        return new Fit.HeadlineLine(
                text, 100 * width / Math.max(1, shape.width().millipoints()));
    }

    /// Lines of all legs together that head, picture, byline and jump line leave.
    private static int room(Treatment t, int legs) {
        var covered = t.picture().map(PictureOption::columns).orElse(0);
        return t.textDepth() * legs - t.pictureBlock() * covered - t.byline().depth() - (t.jumps() ? 1 : 0);
    }
}
