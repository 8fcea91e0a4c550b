package press.broadsheet.makeup;

import java.util.ArrayList;
import java.util.List;
import press.broadsheet.edition.FixedSlot;
import press.broadsheet.geometry.Box;
import press.broadsheet.geometry.Length;
import press.broadsheet.layout.Align;
import press.broadsheet.layout.Part;
import press.broadsheet.makeup.Placed.PlacedLine;
import press.broadsheet.typeset.Legs;
import press.broadsheet.typeset.Line;
import press.broadsheet.typeset.Piece;
import press.broadsheet.typeset.Typesetter;

/// Places the matter of one fixed slot: rule, headline, byline and columns, or picture and caption.
final class FixedStoryMaker {
    /// Where body paragraphs begin in the counting of a story's texts; the parts above come before.
    private static final int BODY = 10;

    private static final Length RULE = Length.ofPt(0.5);
    private static final Length BELOW_RULE = Length.ofMm(2);
    private static final Length ABOVE_CAPTION = Length.ofMm(1);

    private final Typesetter typesetter;
    private final FixedStyles styles;

    FixedStoryMaker(Typesetter typesetter, FixedStyles styles) {
        this.typesetter = typesetter;
        this.styles = styles;
    }

    PlacedStory story(FixedSlot.Text slot, Legs legs) {
        var items = new ArrayList<Placed>();
        var box = slot.box();
        items.add(new Placed.Fill(new Box(box.x(), box.y(), box.width(), RULE), 0));
        items.add(headline(slot));
        byline(slot, items);
        for (var piece : legs.pieces()) {
            items.add(body(slot, piece));
        }
        return new PlacedStory(slot.story().id(), slot.id(), box, items);
    }

    /// The lines of the headline that it takes at its one size.
    List<Line> headlineLines(FixedSlot.Text slot) {
        return typesetter
                .headlines(
                        slot.story().headline(),
                        styles.headline(slot.headline()),
                        slot.box().width())
                .getFirst()
                .lines();
    }

    private Placed headline(FixedSlot.Text slot) {
        var top = slot.box().y().plus(BELOW_RULE);
        var placed =
                placed(headlineLines(slot), slot.box().x(), top, slot.headline().leading());
        return new Placed.Text(Part.HEADLINE, Part.HEADLINE.ordinal(), placed);
    }

    private void byline(FixedSlot.Text slot, List<Placed> items) {
        if (!slot.story().byline().isEmpty()) {
            var top = slot.bodyTop().minus(slot.byline());
            var lines = typesetter.mixed(
                    List.of(Piece.plain(styles.byline(), slot.story().byline())),
                    slot.box().width(),
                    Align.LEFT);
            items.add(new Placed.Text(
                    Part.BYLINE,
                    Part.BYLINE.ordinal(),
                    placed(lines, slot.box().x(), top, styles.byline().leading())));
        }
    }

    private Placed body(FixedSlot.Text slot, Legs.Piece piece) {
        var leading = styles.body().leading();
        var top = slot.bodyTop().plus(leading.times(piece.line()));
        var lines = piece.text().lines().subList(piece.from(), piece.to());
        return new Placed.Text(
                piece.block().part(),
                BODY + piece.block().paragraph(),
                placed(lines, slot.columnX(piece.leg()), top, leading));
    }

    PlacedStory photo(FixedSlot.Photo slot) {
        var box = slot.box();
        var items = new ArrayList<Placed>();
        items.add(Crops.filled(slot.picture(), new Box(box.x(), box.y(), box.width(), slot.depth())));
        if (!slot.picture().caption().isEmpty()) {
            var lines = typesetter.mixed(
                    List.of(Piece.plain(styles.caption(), slot.picture().caption())), box.width(), Align.LEFT);
            var top = box.y().plus(slot.depth()).plus(ABOVE_CAPTION);
            items.add(new Placed.Text(
                    Part.CAPTION,
                    Part.CAPTION.ordinal(),
                    placed(lines, box.x(), top, styles.caption().leading())));
        }
        return new PlacedStory("", slot.id(), box, items);
    }

    /// Lines one under the other, each in the middle of its leading.
    static List<PlacedLine> placed(List<Line> lines, Length x, Length top, Length leading) {
        var placed = new ArrayList<PlacedLine>(lines.size());
        for (var line : lines) {
            var head = top.plus(leading.times(placed.size()));
            placed.add(new PlacedLine(x, head.plus(rise(line, leading)), line));
        }
        return placed;
    }

    /// From the head of a line's leading to its baseline, as CSS has it: half the leading's white stands above.
    private static Length rise(Line line, Length leading) {
        var span = line.spans().getFirst();
        var above = span.size().scaled(span.face().ascent() / 1000.0);
        var below = span.size().scaled(span.face().descent() / 1000.0);
        return leading.minus(above).minus(below).dividedBy(2).plus(above);
    }
}
