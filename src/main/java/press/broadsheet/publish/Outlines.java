package press.broadsheet.publish;

import java.util.List;
import java.util.TreeMap;
import press.broadsheet.geometry.Box;
import press.broadsheet.layout.Grid;
import press.broadsheet.makeup.MadePage;
import press.broadsheet.makeup.Placed;
import press.broadsheet.makeup.PlacedStory;

/// What part of a page is a story's and no other's.
final class Outlines {
    private Outlines() {}

    /// The story's slot; where several share it, what each has of every leg.
    static List<Rect> of(PlacedStory story, MadePage page) {
        var isAlone = page.stories().stream()
                .filter(other -> !other.story().isEmpty())
                .noneMatch(other -> other != story && other.box().equals(story.box()));
        return isAlone ? List.of(Rect.of(story.box())) : byLeg(story, page.grid());
    }

    /// Its corners clockwise from the top left: x, y, x, y and so on.
    static List<Integer> polygon(Rect box) {
        return List.of(box.x(), box.y(), box.right(), box.y(), box.right(), box.foot(), box.x(), box.foot());
    }

    /// From the top of the first line to the foot of the last one in each leg, by the grid's lines.
    private static List<Rect> byLeg(PlacedStory story, Grid grid) {
        var legs = new TreeMap<Integer, Box>();
        for (var item : story.items()) {
            if (item instanceof Placed.Text text) {
                for (var line : text.lines()) {
                    legs.merge(line.x().millipoints(), cell(line, grid), Outlines::round);
                }
            }
        }
        return legs.values().stream().map(Rect::of).toList();
    }

    private static Box cell(Placed.PlacedLine line, Grid grid) {
        return new Box(
                line.x(), line.baseline().minus(grid.baseline()), line.line().measure(), grid.leading());
    }

    private static Box round(Box a, Box b) {
        var top = a.y().compareTo(b.y()) < 0 ? a.y() : b.y();
        return new Box(
                a.x(), top, a.width().max(b.width()), a.foot().max(b.foot()).minus(top));
    }
}
