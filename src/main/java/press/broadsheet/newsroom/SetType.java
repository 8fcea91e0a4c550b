package press.broadsheet.newsroom;

import java.util.List;
import press.broadsheet.edition.Day;
import press.broadsheet.edition.Story;
import press.broadsheet.plan.Measurer;
import press.broadsheet.render.FontShelf;
import press.broadsheet.typeset.Typesetter;

/// Type that stays set from one run to the next. A plan of the same stories under other wishes finds all its shape
/// curves drawn already; another story makes the measurer start anew, since it knows stories by their ids.
final class SetType {
    private final FontShelf fonts;
    private final String jumpFrom;
    private final Typesetter typesetter;
    private List<Story> stories = List.of();
    private Measurer measurer;

    SetType(FontShelf fonts, String jumpFrom) {
        this.fonts = fonts;
        this.jumpFrom = jumpFrom;
        typesetter = new Typesetter(fonts);
        measurer = fresh();
    }

    Typesetter typesetter() {
        return typesetter;
    }

    /// The measurer for these stories.
    synchronized Measurer measurer(Day day) {
        if (!day.stories().equals(stories)) {
            stories = day.stories();
            measurer = fresh();
        }
        return measurer;
    }

    private Measurer fresh() {
        return new Measurer(typesetter, fonts, jumpFrom);
    }
}
