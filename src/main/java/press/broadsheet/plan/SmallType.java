package press.broadsheet.plan;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import press.broadsheet.geometry.Length;
import press.broadsheet.layout.Align;
import press.broadsheet.layout.TypeStyle;
import press.broadsheet.typeset.Line;
import press.broadsheet.typeset.Piece;
import press.broadsheet.typeset.SetHeadline;
import press.broadsheet.typeset.Typesetter;

/// Headlines, decks, captions and bylines, each set once for a style and a width, however many slots ask for it.
final class SmallType {
    private final Typesetter typesetter;
    private final Map<HeadlineKey, List<SetHeadline>> headlines = new ConcurrentHashMap<>();
    private final Map<RaggedKey, List<Line>> ragged = new ConcurrentHashMap<>();

    private record HeadlineKey(String text, TypeStyle style, Length width) {}

    private record RaggedKey(List<Piece> pieces, Length width, Align align) {}

    SmallType(Typesetter typesetter) {
        this.typesetter = typesetter;
    }

    /// A headline at every size and depth of its ladder; see [Typesetter#headlines].
    List<SetHeadline> headlines(String text, TypeStyle style, Length width) {
        return headlines.computeIfAbsent(
                new HeadlineKey(text, style, width), k -> typesetter.headlines(text, style, width));
    }

    /// Ragged lines in the style's own alignment, from the left where that is to justify.
    List<Line> ragged(String text, TypeStyle style, Length width) {
        var align = style.align() == Align.JUSTIFY ? Align.LEFT : style.align();
        return ragged(List.of(Piece.plain(style, text)), width, align);
    }

    List<Line> ragged(List<Piece> pieces, Length width, Align align) {
        return ragged.computeIfAbsent(new RaggedKey(pieces, width, align), k -> typesetter.mixed(pieces, width, align));
    }
}
