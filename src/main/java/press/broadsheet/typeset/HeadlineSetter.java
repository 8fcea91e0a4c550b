package press.broadsheet.typeset;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import press.broadsheet.geometry.Length;
import press.broadsheet.layout.Align;
import press.broadsheet.layout.TypeStyle;

/// Headlines, tried in every size of the ladder, broken by sense.
final class HeadlineSetter {
    private static final int TIGHT_SPACE = 850;
    private static final Comparator<SetHeadline> CHEAPEST_THEN_LARGEST =
            Comparator.comparingInt(SetHeadline::cost).thenComparing(SetHeadline::size, Comparator.reverseOrder());

    private final WordMaker wordMaker;
    private final ParagraphSetter paragraphs;

    HeadlineSetter(WordMaker wordMaker, ParagraphSetter paragraphs) {
        this.wordMaker = wordMaker;
        this.paragraphs = paragraphs;
    }

    List<SetHeadline> set(String text, TypeStyle style, Length measure) {
        var piece = Piece.plain(style, text);
        var found = new ArrayList<SetHeadline>();
        for (var size : style.ladder()) {
            found.addAll(inSize(wordMaker.words(piece, size), new Request(style, size, measure)));
        }
        if (found.isEmpty()) {
            found.add(forced(piece, new Request(style, style.ladder().getLast(), measure)));
        }
        found.sort(CHEAPEST_THEN_LARGEST);
        // what no desk would print stands only where there is nothing else
        var most = Math.max(HeadlineCost.UNPRINTABLE, found.getFirst().cost());
        return found.stream().filter(headline -> headline.cost() <= most).toList();
    }

    private static List<SetHeadline> inSize(List<Word> words, Request request) {
        if (words.isEmpty()) {
            throw new IllegalArgumentException("a headline needs a word");
        }
        var found = new ArrayList<SetHeadline>();
        var search = new HeadlineBreaks(words, request.measure.millipoints(), TIGHT_SPACE);
        for (var lines = 1; lines <= Math.min(request.style.maxLines(), words.size()); lines++) {
            search.cheapest(lines).ifPresent(b -> found.add(request.headline(lines(words, b, request), b.cost())));
        }
        return found;
    }

    private static List<Line> lines(List<Word> words, HeadlineBreaks.Choice choice, Request request) {
        var setter = new LineSetter(request.measure, request.style.align(), TIGHT_SPACE);
        var lines = new ArrayList<Line>();
        var from = 0;
        for (var to : choice.ends()) {
            lines.add(setter.set(Stretch.whole(words, from, to), 0, to == words.size()));
            from = to;
        }
        return lines;
    }

    /// Set by the paragraph engine, which divides words rather than leave the measure.
    private SetHeadline forced(Piece piece, Request request) {
        var words = wordMaker.words(piece, request.size);
        var align = request.style.align() == Align.JUSTIFY ? Align.LEFT : request.style.align();
        var set = paragraphs
                .set(words, new Measures(request.measure, Shape.PLAIN), align)
                .value();
        return request.headline(set.options().getFirst().lines(), HeadlineCost.UNPRINTABLE + set.fewestLines());
    }

    private record Request(TypeStyle style, Length size, Length measure) {

        /// The leading grows and shrinks with the size.
        SetHeadline headline(List<Line> lines, int cost) {
            var factor = (double) size.millipoints() / style.size().millipoints();
            return new SetHeadline(size, style.leading().scaled(factor), lines, cost);
        }
    }
}
