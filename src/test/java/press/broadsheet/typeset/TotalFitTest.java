package press.broadsheet.typeset;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import press.broadsheet.edition.Run;
import press.broadsheet.geometry.Length;
import press.broadsheet.layout.Align;

/// Against the oracle of trying every way to break a paragraph.
final class TotalFitTest {
    private static final int MOST_BREAKS = 12;
    private static final int LINES_MORE = 5;

    private final Face face = new UnitFace("roman");
    private final WordMaker wordMaker = new WordMaker(new TypesetFixtures.TestFaces(face, face, List.of()));

    static LongStream seeds() {
        return LongStream.range(0, 400);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void noBreakingOfAnyNumberOfLinesIsBetterThanTheOneFound(long seed) {
        var random = new SplittableRandom(seed);
        var items = items(random);
        var shape = new Shape(Length.ofPt(random.nextInt(2) * 10), random.nextInt(3), Length.ofPt(15));
        var measures = new Measures(Length.ofPt(random.nextInt(60, 140)), shape);
        var fitting = random.nextInt(4) == 0 ? new RaggedFitting() : new JustifiedFitting();
        var judge = new LineJudge(items, fitting, 20_000, Optional.empty());
        var tolerance = random.nextInt(1500, 9000);

        var found = new TreeMap<Integer, Long>();
        new TotalFit(items, judge, measures, tolerance, 10_000)
                .breakings()
                .forEach(b -> found.put(b.breaks().length, b.demerits()));

        assertThat(near(found)).isEqualTo(near(new Oracle(items, judge, measures, tolerance).best()));
    }

    /// The engine does not follow settings with far more lines than needed.
    private static SortedMap<Integer, Long> near(TreeMap<Integer, Long> byLines) {
        return byLines.isEmpty() ? byLines : byLines.headMap(byLines.firstKey() + LINES_MORE, true);
    }

    private Items items(SplittableRandom random) {
        var style = random.nextBoolean() ? TypesetFixtures.body() : TypesetFixtures.rigid(Align.JUSTIFY);
        var words = 9;
        while (true) {
            var text = TypesetFixtures.copy(random, words, 9);
            var piece = new Piece(style, List.of(Run.plain(text)));
            var items = new Items(wordMaker.words(List.of(piece), Hyphenation.of("")));
            if (items.count() - 1 <= MOST_BREAKS) {
                return items;
            }
            words--;
        }
    }

    /// Tries all subsets of breaks.
    private static final class Oracle {
        private final Items items;
        private final LineJudge judge;
        private final Measures measures;
        private final int tolerance;
        private final TreeMap<Integer, Long> best = new TreeMap<>();

        Oracle(Items items, LineJudge judge, Measures measures, int tolerance) {
            this.items = items;
            this.judge = judge;
            this.measures = measures;
            this.tolerance = tolerance;
        }

        TreeMap<Integer, Long> best() {
            var inner = items.count() - 2;
            for (var subset = 0; subset < 1 << inner; subset++) {
                var breaks = new ArrayList<Integer>();
                for (var i = 0; i < inner; i++) {
                    if ((subset >> i & 1) == 1) {
                        breaks.add(i + 1);
                    }
                }
                breaks.add(items.count() - 1);
                consider(breaks);
            }
            return best;
        }

        private void consider(List<Integer> breaks) {
            long demerits = 0;
            var a = 0;
            var fitness = 1;
            var hyphens = 0;
            for (var line = 0; line < breaks.size(); line++) {
                var b = breaks.get(line);
                var ratio = judge.ratio(a, b, measures.of(line));
                if (ratio == Fitting.TOO_WIDE || ratio > tolerance) {
                    return;
                }
                hyphens = items.flagged[b] ? hyphens + 1 : 0;
                demerits += judge.ofLine(a, b, ratio)
                        + Demerits.ofFitness(fitness, Demerits.fitnessClass(ratio))
                        + Demerits.ofHyphens(hyphens);
                fitness = Demerits.fitnessClass(ratio);
                a = b;
            }
            best.merge(breaks.size(), demerits, Math::min);
        }
    }
}
