package press.broadsheet.typeset;

import java.util.ArrayList;
import java.util.List;
import press.broadsheet.geometry.Length;

/// What stands on a line.
public sealed interface LineSetting {
    /// In reading order.
    List<Span> spans();

    /// Whether there is something on it and that ends left of `x`.
    boolean endsBefore(Length x);

    /// Whether the text itself has a hyphen at the line's end.
    boolean endsInHyphen();

    /// Spans at hand, as a printed line has them.
    record Placed(List<Span> spans) implements LineSetting {
        public Placed {
            spans = List.copyOf(spans);
        }

        @Override
        public boolean endsBefore(Length x) {
            return !spans.isEmpty() && spans.getLast().right().compareTo(x) < 0;
        }

        @Override
        public boolean endsInHyphen() {
            return !spans.isEmpty() && isHyphen(spans.getLast().text());
        }
    }

    /// How words are fitted into a line. A plan sets a hundred times as many lines as are printed: their spans are only
    /// made when they are asked for.
    ///
    /// @param start where the first span begins, millipoints from the line's start
    /// @param right where the last span ends
    record Fitted(Stretch stretch, LineFit fit, int start, int right) implements LineSetting {
        private static final int PERCENT = 100;

        @Override
        public List<Span> spans() {
            var spans = new ArrayList<Span>(stretch.size());
            long x = start;
            long natural = 0;
            for (var word : stretch.settings()) {
                var joined = word.continued();
                for (var atom : word.atoms()) {
                    spans.add(span(atom, (int) x, joined));
                    x += fit.width(atom);
                    joined = true;
                }
                var last = word.last();
                x -= fit.trackingBehind(last);
                x += fit.space(natural + last.type().wordSpace()) - fit.space(natural);
                natural += last.type().wordSpace();
            }
            return spans;
        }

        private Span span(Atom atom, int x, boolean joined) {
            var type = atom.type();
            return new Span(
                    atom.text(),
                    atom.glyphs(),
                    type.face(),
                    type.size(),
                    type.colour(),
                    new Length(x),
                    PERCENT + fit.expansion(type),
                    new Length(fit.tracking(type)),
                    joined,
                    atom.link());
        }

        @Override
        public boolean endsBefore(Length x) {
            return right < x.millipoints();
        }

        @Override
        public boolean endsInHyphen() {
            return isHyphen(stretch.text());
        }
    }

    private static boolean isHyphen(String text) {
        return text.endsWith("-") || text.endsWith("\u2010");
    }
}
