package press.broadsheet.plan;

import java.util.ArrayList;
import java.util.List;
import press.broadsheet.geometry.Length;
import press.broadsheet.layout.Part;
import press.broadsheet.layout.StoryType;

/// Sets byline and designation at the head of a story's first leg.
final class Bylines {
    private final SmallType smallType;

    Bylines(SmallType smallType) {
        this.smallType = smallType;
    }

    /// Byline and designation one under the other, whole lines deep; without rows for jumps, pictures and stories
    /// without a writer.
    Head of(Item item, StoryType type, Length measure, Length leading) {
        var rows = new ArrayList<Head.Row>();
        if (item.kind() == Item.Kind.STORY) {
            add(rows, item.story().byline(), Part.BYLINE, type, measure);
            add(rows, item.story().designation(), Part.DESIGNATION, type, measure);
        }
        return new Head(rows, Heads.wholeLines(Heads.depth(rows), leading), 0);
    }

    private void add(List<Head.Row> rows, String text, Part part, StoryType type, Length measure) {
        var style = type.of(part);
        if (!text.isEmpty() && style.show()) {
            rows.add(new Head.Row(part, Length.ZERO, style.leading(), smallType.ragged(text, style, measure)));
        }
    }
}
