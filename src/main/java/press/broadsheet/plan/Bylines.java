package press.broadsheet.plan;

import java.util.ArrayList;
import java.util.List;
import press.broadsheet.geometry.Length;
import press.broadsheet.layout.Part;
import press.broadsheet.layout.StoryType;
import press.broadsheet.typeset.Line;

/// Sets byline and designation at the head of a story's first leg.
final class Bylines {
    private final SmallType smallType;

    Bylines(SmallType smallType) {
        this.smallType = smallType;
    }

    /// One grid line each; empty for jumps, pictures and stories without a writer.
    List<Line> of(Item item, StoryType type, Length measure) {
        var lines = new ArrayList<Line>();
        if (item.kind() == Item.Kind.STORY) {
            add(lines, item.story().byline(), Part.BYLINE, type, measure);
            add(lines, item.story().designation(), Part.DESIGNATION, type, measure);
        }
        return lines;
    }

    private void add(List<Line> lines, String text, Part part, StoryType type, Length measure) {
        var style = type.of(part);
        if (!text.isEmpty() && style.show()) {
            lines.addAll(smallType.ragged(text, style, measure));
        }
    }
}
