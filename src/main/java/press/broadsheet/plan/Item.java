package press.broadsheet.plan;

import java.util.Optional;
import press.broadsheet.edition.Picture;
import press.broadsheet.edition.Story;
import press.broadsheet.typeset.Galley;
import press.broadsheet.typeset.Legs.Cut;

/// What takes one slot: a story, the rest of a jumped story, one picture of a picture story, or a cartoon.
///
/// @param picture which of the story's pictures it shows, from 0; -1 when it has none to show
/// @param rest    for a jump: what of the body is left for it
/// @param wanted  whether it has to be printed: the editor says so, or it is one of the day's most valuable stories
public record Item(Story story, Kind kind, int picture, Optional<Rest> rest, boolean wanted) {
    /// What an item is.
    public enum Kind {
        STORY,
        JUMP,
        PHOTO,
        CARTOON
    }

    /// The part of a body that goes on on another page.
    ///
    /// @param galley as cut on the first page
    /// @param start  where it goes on
    public record Rest(Galley galley, Cut start) {
        /// Lines left when every paragraph is set at its best.
        int lines() {
            return galley.linesFrom(start);
        }
    }

    static Item of(Story story, int picture) {
        return new Item(story, Kind.STORY, picture, Optional.empty(), false);
    }

    static Item photo(Story story, int picture) {
        return new Item(story, Kind.PHOTO, picture, Optional.empty(), false);
    }

    static Item cartoon(Story story) {
        return new Item(story, Kind.CARTOON, 0, Optional.empty(), false);
    }

    static Item jump(Story story, Rest rest) {
        return new Item(story, Kind.JUMP, -1, Optional.of(rest), false);
    }

    /// The same in another section.
    Item in(String section) {
        return new Item(story.inSection(section), kind, picture, rest, wanted);
    }

    /// The same, which has to be printed.
    Item asWanted() {
        return new Item(story, kind, picture, rest, true);
    }

    /// Whether one of its pictures is never cropped: a cartoon, a chart or a drawing.
    public boolean showsWhole(Picture shown) {
        return kind == Kind.CARTOON || shown.drawn();
    }

    /// Whether no plan may leave it out: else a story would be cut, or the editor's word broken.
    boolean mustStand() {
        return wanted || kind == Kind.JUMP;
    }

    /// Unique in its edition.
    public String key() {
        return story.id() + "/" + kind + "/" + picture;
    }
}
