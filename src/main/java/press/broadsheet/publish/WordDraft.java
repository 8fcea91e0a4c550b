package press.broadsheet.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import press.broadsheet.geometry.Box;
import press.broadsheet.geometry.Length;
import press.broadsheet.layout.Part;
import press.broadsheet.makeup.Placed.PlacedLine;
import press.broadsheet.typeset.Span;

/// A word of a line before it is known of which whole word it is a piece.
final class WordDraft {
    private final PlacedLine line;
    private final boolean dropCap;
    private final List<Span> spans = new ArrayList<>();
    private boolean hyphenated;
    private List<WordDraft> pieces = new ArrayList<>(List.of(this));

    private WordDraft(PlacedLine line, boolean dropCap) {
        this.line = line;
        this.dropCap = dropCap;
    }

    /// The words of a line in reading order; what has no letters that show is left out.
    static List<WordDraft> of(PlacedLine line, Part part) {
        var words = new ArrayList<WordDraft>();
        for (var span : line.line().spans()) {
            if (words.isEmpty() || !span.joined()) {
                words.add(new WordDraft(line, part == Part.DROPCAP));
            }
            words.getLast().spans.add(span);
        }
        if (line.line().hyphenated() && !words.isEmpty()) {
            words.getLast().hyphenated = true;
        }
        words.removeIf(word -> word.text().isEmpty());
        return words;
    }

    /// Whether it goes on with the last word of the line above.
    boolean isContinued() {
        return spans.getFirst().joined();
    }

    boolean isDropCap() {
        return dropCap;
    }

    /// Makes this the next piece of the word that `before` belongs to.
    void continues(WordDraft before) {
        pieces = before.pieces;
        pieces.add(this);
    }

    StoryMap.Word word() {
        int piece = pieces.size() == 1 ? 0 : pieces.indexOf(this) + 1;
        var whole = pieces.stream().map(WordDraft::text).collect(Collectors.joining());
        return new StoryMap.Word(text(), Rect.of(box()), hyphen(), whole, piece, type());
    }

    /// As printed and read, without marks that steer the setting.
    String text() {
        return Shown.of(spans.stream().map(Span::text).collect(Collectors.joining()));
    }

    private Box box() {
        var first = spans.getFirst();
        var x = line.x().plus(first.x());
        var right = line.x().plus(rightOf(spans.getLast()));
        var top = line.baseline().minus(height(s -> s.face().ascent()));
        var foot = line.baseline().plus(height(s -> s.face().descent()));
        return new Box(x, top, right.minus(x), foot.minus(top));
    }

    /// Where its last glyph ends; letterspacing behind that is white.
    private static Length rightOf(Span span) {
        return span.right().minus(span.tracking().times(span.scale()).dividedBy(100));
    }

    private Length height(ToIntFunction<Span> perMille) {
        return spans.stream()
                .map(s -> s.size().scaled(perMille.applyAsInt(s) / 1000.0))
                .max(Length::compareTo)
                .orElse(Length.ZERO);
    }

    private StoryMap.Type type() {
        var span = spans.getFirst();
        return new StoryMap.Type(span.face().name(), span.size().pt(), span.colour());
    }

    /// From the place of the last glyph to the word's end.
    private int hyphen() {
        var last = spans.getLast();
        int glyph = last.glyphs().count() - 1;
        if (!hyphenated || glyph < 1) {
            return 0;
        }
        var before = ((long) last.glyphs().x(glyph) * last.size().millipoints() / 1000
                        + (long) last.tracking().millipoints() * glyph)
                * last.scale()
                / 100;
        return Rect.units(rightOf(last).minus(last.x()).minus(new Length((int) before)));
    }
}
