package press.broadsheet.lint;

import java.util.List;
import java.util.Optional;
import press.broadsheet.geometry.Box;
import press.broadsheet.geometry.Length;
import press.broadsheet.layout.Part;
import press.broadsheet.makeup.Placed;

/// A headline where it stands on its page.
///
/// @param block what its story covers
/// @param head  from the top of its first line's capitals to its last baseline, as wide as the story
/// @param size  of its type
/// @param face  what it is set in: family, weight and posture
/// @param words as printed
record PlacedHeadline(Piece piece, Box block, Box head, Length size, String face, String words) {
    /// The headlines of stories that have a block of their own: the heads of briefs run in their columns.
    static List<PlacedHeadline> on(int page, Overview edition) {
        return edition.pieces().stream()
                .filter(piece -> piece.page() == page && !isBrief(piece, edition))
                .flatMap(piece -> of(piece).stream())
                .toList();
    }

    private static boolean isBrief(Piece piece, Overview edition) {
        return edition.matter(piece).filter(m -> m.role().equals("brief")).isPresent();
    }

    private static Optional<PlacedHeadline> of(Piece piece) {
        return piece.texts(Part.HEADLINE)
                .filter(text -> !text.lines().isEmpty()
                        && !text.lines().getFirst().line().spans().isEmpty())
                .findFirst()
                .map(text -> of(piece, text));
    }

    private static PlacedHeadline of(Piece piece, Placed.Text text) {
        var span = text.lines().getFirst().line().spans().getFirst();
        var block = piece.placed().box();
        var top = text.lines()
                .getFirst()
                .baseline()
                .minus(span.size().scaled(span.face().capHeight() / 1000.0));
        var head = new Box(
                block.x(), top, block.width(), text.lines().getLast().baseline().minus(top));
        return new PlacedHeadline(piece, block, head, span.size(), span.face().name(), Print.words(text));
    }

    String quoted() {
        return "“" + words + "”";
    }
}
