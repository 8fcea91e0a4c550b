package press.broadsheet.typeset;

import java.util.List;
import press.broadsheet.edition.Run;
import press.broadsheet.layout.TypeStyle;

/// A stretch of text in one style, as the dateline before a paragraph or the credit after a caption.
///
/// Two pieces are joined as they stand: the space between them must be in one of their runs.
public record Piece(TypeStyle style, List<Run> runs) {
    public Piece {
        runs = List.copyOf(runs);
    }

    /// `text` in the style's own face.
    public static Piece plain(TypeStyle style, String text) {
        return new Piece(style, List.of(Run.plain(text)));
    }
}
