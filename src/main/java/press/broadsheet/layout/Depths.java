package press.broadsheet.layout;

import java.util.List;

/// How deep a piece of a page can be, in baseline lines.
///
/// @param min least; 0 when it may be left out
/// @param max greatest
record Depths(int min, int max) {
    /// Deeper than any page, so that an empty element limits nothing.
    private static final int BOTTOMLESS = 100_000;

    /// Depths of `node` where `gap` lines stand between two neighbours in rows.
    static Depths of(Node node, int gap) {
        return switch (node) {
            case Node.Columns columns -> sideBySide(columns.children(), gap);
            case Node.Rows rows -> oneUnderTheOther(rows.children(), gap);
            case Node.StorySlot slot ->
                new Depths(slot.optional() ? 0 : slot.min(), slot.max() * slot.repeat() + gap * (slot.repeat() - 1));
            case Node.Briefs briefs -> new Depths(briefs.optional() ? 0 : briefs.min(), briefs.max());
            case Node.AdvertHole hole -> new Depths(hole.min(), hole.max());
            case Node.PhotoSlot photo -> new Depths(photo.optional() ? 0 : photo.min(), photo.max());
            case Node.CartoonSlot cartoon -> new Depths(cartoon.optional() ? 0 : cartoon.min(), cartoon.max());
            case Node.Panel panel -> new Depths(panel.depth(), panel.depth());
            case Node.SectionHead head -> new Depths(head.depth(), head.depth());
        };
    }

    private static Depths sideBySide(List<Node> children, int gap) {
        var min = 0;
        var max = BOTTOMLESS;
        for (var child : children) {
            var depths = of(child, gap);
            min = Math.max(min, depths.min());
            max = Math.min(max, depths.max());
        }
        return new Depths(min, max);
    }

    private static Depths oneUnderTheOther(List<Node> children, int gap) {
        return new Depths(stack(children, gap, false), stack(children, gap, true));
    }

    /// Sum of depths and gaps; a child of no depth is left out and has no gap.
    private static int stack(List<Node> children, int gap, boolean deepest) {
        var sum = 0;
        var aboveCarriesWhite = true;
        for (var child : children) {
            var depths = of(child, gap);
            var depth = deepest ? depths.max() : depths.min();
            if (depth > 0) {
                sum += depth + (aboveCarriesWhite || carriesWhite(child) ? 0 : gap);
                aboveCarriesWhite = carriesWhite(child);
            }
        }
        return sum;
    }

    /// Panels and section heads carry their own white, so that no gap stands beside them.
    private static boolean carriesWhite(Node node) {
        return node instanceof Node.Panel || node instanceof Node.SectionHead;
    }

    boolean isPossible() {
        return min <= max;
    }
}
