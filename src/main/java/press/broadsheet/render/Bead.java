package press.broadsheet.render;

import java.util.ArrayList;
import java.util.List;
import press.broadsheet.geometry.Box;
import press.broadsheet.geometry.Length;
import press.broadsheet.layout.Part;
import press.broadsheet.makeup.Placed;
import press.broadsheet.makeup.Placed.PlacedLine;

/// A column of a story, as a reader follows it from one to the next (ISO 32000-1, 12.4.3).
///
/// @param page from 0
record Bead(int page, Box box) {
    /// How far type reaches below its baseline, in parts of its size: so little that no next line lies inside.
    private static final double DESCENT = 0.25;

    /// A story's columns in reading order: its head, then leg after leg on all its pages.
    static List<Bead> of(List<StoryIndex.Piece> pieces) {
        var beads = new ArrayList<Bead>();
        for (var piece : pieces) {
            var column = new ArrayList<Placed.Text>();
            for (var item : piece.matter().items()) {
                if (item instanceof Placed.Text text && isRead(text)) {
                    if (!column.isEmpty() && !goesOn(column.getLast(), text)) {
                        beads.add(new Bead(piece.page(), around(column)));
                        column.clear();
                    }
                    column.add(text);
                }
            }
            if (!column.isEmpty()) {
                beads.add(new Bead(piece.page(), around(column)));
            }
        }
        return beads;
    }

    private static boolean isRead(Placed.Text text) {
        return text.part() != Part.CAPTION
                && text.part() != Part.DROPCAP
                && !text.lines().isEmpty();
    }

    private static boolean goesOn(Placed.Text above, Placed.Text text) {
        return isHead(above) == isHead(text)
                && above.lines().getFirst().x().equals(text.lines().getFirst().x())
                && above.lines()
                                .getLast()
                                .baseline()
                                .compareTo(text.lines().getFirst().baseline())
                        < 0;
    }

    private static boolean isHead(Placed.Text text) {
        return switch (text.part()) {
            case KICKER, HEADLINE, DECK, JUMP_FROM -> true;
            default -> false;
        };
    }

    private static Box around(List<Placed.Text> column) {
        var first = column.getFirst().lines().getFirst();
        var last = column.getLast().lines().getLast();
        var top = first.baseline().minus(size(first));
        var foot = last.baseline().plus(size(last).scaled(DESCENT));
        return new Box(first.x(), top, first.line().measure(), foot.minus(top));
    }

    private static Length size(PlacedLine line) {
        var spans = line.line().spans();
        return spans.isEmpty() ? Length.ZERO : spans.getFirst().size();
    }
}
