package press.broadsheet.typeset;

import java.util.List;

/// A galley cut into the legs of its slot.
///
/// @param pieces  in reading order
/// @param rest    where the body goes on elsewhere; [Cut#END] when all of it is here
/// @param white   lines left white at the foot of legs
/// @param widows  legs that begin with a paragraph's last line
/// @param orphans legs that end with a paragraph's first line or with a subhead
public record Legs(List<Piece> pieces, Cut rest, int white, int widows, int orphans) {
    public Legs {
        pieces = List.copyOf(pieces);
    }

    /// Lines of one paragraph in one leg.
    ///
    /// @param leg   from 0
    /// @param line  of its first line, from the leg's head
    /// @param from  first of the paragraph's lines, from 0
    /// @param to    after the last of them
    /// @param ruled whether a rule stands in the white line above
    public record Piece(GalleyBlock block, SetText text, int leg, int line, int from, int to, boolean ruled) {}

    /// A place in a galley.
    ///
    /// @param block  from 0
    /// @param lines  how many lines its paragraph was set to, 0 where nothing of it has been placed
    /// @param placed how many of those lines have been placed
    public record Cut(int block, int lines, int placed) {
        public static final Cut START = new Cut(0, 0, 0);
        public static final Cut END = new Cut(Integer.MAX_VALUE, 0, 0);
    }
}
