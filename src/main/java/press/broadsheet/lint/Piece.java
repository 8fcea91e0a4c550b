package press.broadsheet.lint;

import java.util.List;
import java.util.stream.Stream;
import press.broadsheet.edition.Remark;
import press.broadsheet.edition.Severity;
import press.broadsheet.layout.Part;
import press.broadsheet.makeup.Placed;
import press.broadsheet.makeup.PlacedStory;

/// What of one story stands in one slot of a page.
///
/// @param page   from 1
/// @param placed never furniture
record Piece(int page, PlacedStory placed) {
    String story() {
        return placed.story();
    }

    String slot() {
        return placed.slot();
    }

    Stream<Placed.Text> texts(Part part) {
        return placed.items().stream()
                .filter(Placed.Text.class::isInstance)
                .map(Placed.Text.class::cast)
                .filter(text -> text.part() == part);
    }

    List<Placed.Photo> photos() {
        return placed.items().stream()
                .filter(Placed.Photo.class::isInstance)
                .map(Placed.Photo.class::cast)
                .toList();
    }

    /// Whether it is the rest of a story that began elsewhere.
    boolean isRest() {
        return texts(Part.JUMP_FROM).findAny().isPresent();
    }

    /// @param cure what the desk should do
    Remark finding(String code, Severity severity, String cause, String cure) {
        return new Remark(code, severity, story(), page, slot(), cause, cure);
    }
}
