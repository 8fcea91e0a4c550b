package press.broadsheet.makeup;

import java.util.ArrayList;
import java.util.List;
import press.broadsheet.geometry.Box;
import press.broadsheet.geometry.Length;
import press.broadsheet.layout.Grid;
import press.broadsheet.layout.Part;
import press.broadsheet.makeup.Placed.PlacedLine;
import press.broadsheet.plan.Copyfitter;
import press.broadsheet.plan.Head;
import press.broadsheet.plan.Item;
import press.broadsheet.plan.PictureOption;
import press.broadsheet.plan.Placement.Matter;
import press.broadsheet.plan.SlotShape;
import press.broadsheet.plan.Treatment;
import press.broadsheet.typeset.Legs;
import press.broadsheet.typeset.Line;

/// Places one treated story on its page: tint, head, picture, byline, legs, rules, jump line.
final class StoryMaker {
    /// Where body paragraphs begin in the counting of a story's texts; the parts above come before.
    private static final int BODY = 10;

    private static final int JUMP_LINE = 90_000;
    private static final int JUMP_HEAD = 90_001;

    private static final Length ABOVE_CAPTION = Length.ofPt(2.5);

    private final Grid grid;
    private final Matter matter;
    private final Treatment t;
    private final SlotShape shape;
    private final Copyfitter.Fitted fitted;
    private final int bodyLine;
    private final List<Placed> items = new ArrayList<>();

    /// @param jumpLine set for the slot's last leg, empty unless the story jumps
    StoryMaker(Grid grid, Matter matter, Copyfitter.Fitted fitted, List<Line> jumpLine) {
        this.grid = grid;
        this.matter = matter;
        this.fitted = fitted;
        t = matter.treatment();
        shape = SlotShape.of(grid, matter.span(), matter.legs(), matter.type());
        bodyLine = matter.line() + shape.pad() + t.head().depth() + fitted.drop();
        placeAll(jumpLine);
    }

    private void placeAll(List<Line> jumpLine) {
        background();
        head();
        picture();
        columnRules();
        byline();
        for (var piece : fitted.legs().pieces()) {
            if (!isBriefs()) {
                body(piece, items);
            }
        }
        dropCap();
        jumpLine(jumpLine);
    }

    /// One story, or each of the short ones of a briefs slot.
    List<PlacedStory> stories() {
        return isBriefs() ? briefs() : List.of(new PlacedStory(t.item().story().id(), matter.slot(), box(), items));
    }

    private boolean isBriefs() {
        return t.items().size() > 1 || matter.role().equals("brief");
    }

    private Box box() {
        return grid.box(matter.column(), matter.span(), matter.line(), matter.depth());
    }

    private Length x(int leg) {
        return grid.x(matter.column()).plus(shape.legX(leg));
    }

    private void background() {
        var type = matter.type();
        if (type.tint() >= 0) {
            items.add(new Placed.Fill(box(), type.tint()));
        }
        if (type.border().millipoints() > 0) {
            items.add(new Placed.Frame(box(), type.border(), type.accent()));
        }
    }

    private void head() {
        rows(
                t.head(),
                grid.y(matter.line() + shape.pad()),
                grid.x(matter.column()).plus(shape.inset()));
    }

    private void byline() {
        rows(t.byline(), grid.y(legTop(0)), x(0));
    }

    private void rows(Head head, Length top, Length x) {
        var y = top;
        for (var row : head.rows()) {
            y = y.plus(row.lead());
            items.add(new Placed.Text(row.part(), paragraphOf(row.part()), lines(row, x, y)));
            y = y.plus(row.leading().times(row.lines().size()));
        }
    }

    private int paragraphOf(Part part) {
        var jump = t.item().kind() == Item.Kind.JUMP ? JUMP_HEAD : 0;
        return jump + part.ordinal();
    }

    /// Each line's capitals stand in the middle of its leading.
    private List<PlacedLine> lines(Head.Row row, Length x, Length top) {
        var placed = new ArrayList<PlacedLine>();
        for (var i = 0; i < row.lines().size(); i++) {
            var line = row.lines().get(i);
            var rise = row.leading().plus(capHeight(line)).dividedBy(2);
            placed.add(new PlacedLine(x, top.plus(row.leading().times(i)).plus(rise), line));
        }
        return placed;
    }

    private static Length capHeight(Line line) {
        var span = line.spans().getFirst();
        return span.size().scaled(span.face().capHeight() / 1000.0);
    }

    private int covered() {
        return t.picture().map(PictureOption::columns).orElse(0);
    }

    private void picture() {
        t.picture().ifPresent(option -> {
            var box = pictureBox(option);
            var whole = t.item().showsWhole(option.picture());
            items.add(whole ? Crops.whole(option.picture(), box) : Crops.filled(option.picture(), box));
            caption(option, box.foot());
        });
    }

    /// Its head stands level with the capitals of a first line of text beside it.
    private Box pictureBox(PictureOption option) {
        var drop = grid.baseline().minus(grid.leading().scaled(0.59));
        var depth = grid.leading().times(fitted.pictureDepth()).minus(drop);
        return new Box(x(matter.legs() - option.columns()), grid.y(bodyLine).plus(drop), option.width(), depth);
    }

    private void caption(PictureOption option, Length top) {
        if (option.caption().isEmpty()) {
            return;
        }
        var leading = matter.type().of(Part.CAPTION).leading();
        var placed = new ArrayList<PlacedLine>();
        for (var i = 0; i < option.caption().size(); i++) {
            var line = option.caption().get(i);
            var rise = leading.plus(capHeight(line)).dividedBy(2);
            var baseline = top.plus(ABOVE_CAPTION).plus(leading.times(i)).plus(rise);
            placed.add(new PlacedLine(x(matter.legs() - option.columns()), baseline, line));
        }
        items.add(new Placed.Text(
                Part.CAPTION, Part.CAPTION.ordinal() + 100 * (1 + t.item().picture()), placed));
    }

    /// Line of the page at which a leg's text begins, byline not counted.
    private int legTop(int leg) {
        var block =
                t.picture().map(p -> p.captionDepth() + fitted.pictureDepth()).orElse(0);
        return bodyLine + (leg >= matter.legs() - covered() ? block : 0);
    }

    private void columnRules() {
        var rule = matter.type().columnRule();
        if (rule.millipoints() == 0) {
            return;
        }
        var foot = grid.y(matter.line() + t.depth() - shape.pad());
        for (var leg = 1; leg < matter.legs(); leg++) {
            var top = grid.y(Math.max(legTop(leg - 1), legTop(leg)));
            var x = x(leg).minus(shape.gutter().plus(rule).dividedBy(2));
            if (top.compareTo(foot) < 0) {
                items.add(new Placed.Fill(new Box(x, top, rule, foot.minus(top)), RULE_COLOUR));
            }
        }
    }

    private static final int RULE_COLOUR = 0x808080;

    private int textTop(int leg) {
        return legTop(leg) + (leg == 0 ? t.byline().depth() : 0);
    }

    private void body(Legs.Piece piece, List<Placed> out) {
        var top = textTop(piece.leg()) + piece.line();
        if (piece.ruled()) {
            out.add(boxRule(piece.leg(), top - 1));
        }
        var placed = new ArrayList<PlacedLine>();
        for (var i = piece.from(); i < piece.to(); i++) {
            var line = piece.text().lines().get(i);
            placed.add(new PlacedLine(x(piece.leg()), grid.baselineOf(top + i - piece.from()), line));
        }
        out.add(new Placed.Text(piece.block().part(), BODY + piece.block().paragraph(), placed));
    }

    /// The bar above a fact box.
    private Placed boxRule(int leg, int line) {
        var thick = Length.ofPt(1.2);
        var y = grid.y(line).plus(grid.leading().scaled(0.6));
        return new Placed.Fill(
                new Box(x(leg), y, shape.measure(), thick), matter.type().accent());
    }

    private void dropCap() {
        var continued = t.item().kind() == Item.Kind.JUMP;
        t.galley().dropCap().filter(c -> !continued).ifPresent(cap -> {
            var baseline = grid.baselineOf(textTop(0) + cap.lines() - 1);
            var letter = new Placed.Text(Part.DROPCAP, BODY, List.of(new PlacedLine(x(0), baseline, cap.letter())));
            items.add(indexOfBody(), letter);
        });
    }

    /// The letter is read before the rest of its word.
    private int indexOfBody() {
        for (var i = 0; i < items.size(); i++) {
            if (items.get(i) instanceof Placed.Text text && text.paragraph() == BODY) {
                return i;
            }
        }
        return items.size();
    }

    private void jumpLine(List<Line> line) {
        if (!line.isEmpty()) {
            var baseline = grid.baselineOf(matter.line() + t.depth() - shape.pad() - 1);
            var placed = new PlacedLine(x(matter.legs() - 1), baseline, line.getFirst());
            items.add(new Placed.Text(Part.JUMP_LINE, JUMP_LINE, List.of(placed)));
        }
    }

    private List<PlacedStory> briefs() {
        var stories = new ArrayList<PlacedStory>();
        var current = new ArrayList<Placed>(items);
        var item = -1;
        for (var piece : fitted.legs().pieces()) {
            if (piece.block().paragraph() == 0 && piece.from() == 0) {
                item = close(stories, current, item);
            }
            body(piece, current);
        }
        close(stories, current, item);
        return stories;
    }

    private int close(List<PlacedStory> stories, List<Placed> current, int item) {
        if (item >= 0) {
            var id = t.items().get(item).story().id();
            stories.add(new PlacedStory(id, matter.slot() + "." + (item + 1), box(), current));
            current.clear();
        }
        return item + 1;
    }
}
