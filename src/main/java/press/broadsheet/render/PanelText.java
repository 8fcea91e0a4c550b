package press.broadsheet.render;

import java.util.ArrayList;
import java.util.List;
import press.broadsheet.geometry.Box;
import press.broadsheet.geometry.Length;
import press.broadsheet.makeup.Placed.PlacedLine;
import press.broadsheet.typeset.Glyphs;
import press.broadsheet.typeset.Line;
import press.broadsheet.typeset.Span;

/// Sets the words of panels: one line at a time, shaped as all other text, with other fonts for what a face lacks.
final class PanelText {
    private static final Length NOTE_SIZE = Length.ofPt(8);
    private static final Length NOTE_LEADING = Length.ofPt(10);
    private static final int NOTE_COLOUR = 0x333333;

    private final FontShelf shelf;

    PanelText(FontShelf shelf) {
        this.shelf = shelf;
    }

    /// The type of a panel's text.
    ///
    /// @param tracking letterspacing in 1/1000 em
    record Type(FontFile file, int tracking) {}

    /// Width in 1/1000 em, spaces included.
    double width(String text, Type type) {
        double width = 0;
        for (var word : words(text)) {
            if (word.equals(" ")) {
                width += space(type);
            } else {
                for (var piece : pieces(word, type.file())) {
                    width += piece.glyphs().advance()
                            + (double) type.tracking() * piece.glyphs().count();
                }
            }
        }
        return width;
    }

    /// @param gap what each space is widened by
    Line line(String text, Type type, Length size, int colour, Length gap) {
        var spans = new ArrayList<Span>();
        double em = size.millipoints() / 1000.0;
        double x = 0;
        boolean joined = true;
        for (var word : words(text)) {
            if (word.equals(" ")) {
                x += space(type) * em + gap.millipoints();
                joined = false;
            } else {
                for (var piece : pieces(word, type.file())) {
                    var span = span(piece, size, colour, x, type.tracking(), joined);
                    spans.add(span);
                    x = span.x().millipoints() + span.width().millipoints();
                    joined = true;
                }
            }
        }
        return new Line(spans, new Length((int) Math.round(x)), false, 100, true);
    }

    /// A small note inside a box, broken where lines are full; what does not fit is left out.
    List<PlacedLine> note(String text, Box box) {
        var type = new Type(shelf.fallbackFiles(400, false).getFirst(), 0);
        double ems = box.width().millipoints() / (NOTE_SIZE.millipoints() / 1000.0);
        var lines = new ArrayList<PlacedLine>();
        var full = new StringBuilder();
        for (var word : text.strip().split("\\s+")) {
            if (!full.isEmpty() && width(full + " " + word, type) > ems) {
                lines.add(note(full.toString(), type, box, lines.size()));
                full.setLength(0);
            }
            full.append(full.isEmpty() ? "" : " ").append(word);
        }
        lines.add(note(full.toString(), type, box, lines.size()));
        return lines.subList(0, Math.min(lines.size(), box.depth().millipoints() / NOTE_LEADING.millipoints()));
    }

    private PlacedLine note(String text, Type type, Box box, int above) {
        var baseline = box.y().plus(NOTE_SIZE).plus(NOTE_LEADING.times(above));
        return new PlacedLine(box.x(), baseline, line(text, type, NOTE_SIZE, NOTE_COLOUR, Length.ZERO));
    }

    private static Span span(Piece piece, Length size, int colour, double x, int tracking, boolean joined) {
        return new Span(
                piece.glyphs().text(),
                piece.glyphs(),
                piece.file(),
                size,
                colour,
                new Length((int) Math.round(x)),
                100,
                size.scaled(tracking / 1000.0),
                joined,
                "");
    }

    private static double space(Type type) {
        return type.file().shape(" ").advance() + type.tracking();
    }

    /// Words, and single spaces between them.
    private static List<String> words(String text) {
        var words = new ArrayList<String>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            boolean blank = i < text.length() && isBlank(text.charAt(i));
            if (blank || i == text.length()) {
                if (i > start) {
                    words.add(text.substring(start, i));
                }
                if (blank) {
                    words.add(" ");
                }
                start = i + 1;
            }
        }
        return words;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\u00a0';
    }

    /// A word in as few faces as cover it.
    private List<Piece> pieces(String word, FontFile wanted) {
        if (word.codePoints().allMatch(wanted::covers)) {
            return List.of(new Piece(wanted, wanted.shape(word)));
        }
        var pieces = new ArrayList<Piece>();
        int start = 0;
        var current = wanted;
        for (int i = 0; i < word.length(); i += Character.charCount(word.codePointAt(i))) {
            var face = covering(word.codePointAt(i), wanted);
            if (!face.equals(current) && i > start) {
                pieces.add(new Piece(current, current.shape(word.substring(start, i))));
                start = i;
            }
            current = face;
        }
        pieces.add(new Piece(current, current.shape(word.substring(start))));
        return pieces;
    }

    private FontFile covering(int codePoint, FontFile wanted) {
        if (wanted.covers(codePoint)) {
            return wanted;
        }
        return shelf.fallbackFiles(wanted.weight(), wanted.italic()).stream()
                .filter(f -> f.covers(codePoint))
                .findFirst()
                .orElse(wanted);
    }

    private record Piece(FontFile file, Glyphs glyphs) {}
}
