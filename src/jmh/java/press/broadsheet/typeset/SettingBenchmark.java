package press.broadsheet.typeset;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import press.broadsheet.edition.Run;
import press.broadsheet.geometry.Length;
import press.broadsheet.layout.Align;
import press.broadsheet.layout.TypeStyle;
import press.broadsheet.render.FontShelf;

/// The inner loops of setting: words from the cache and anew, breaks, a whole paragraph. One paragraph of 58 words in a
/// column of 106 pt.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class SettingBenchmark {
    private static final String COPY = "The council has put the bridge over the river on its list for the coming year, the "
            + "mayor said on Monday, after engineers who had examined its piers reported that two of them had shifted by "
            + "several centimetres since the flood of last September and that lorries should not be allowed to cross it "
            + "before the foundations had been strengthened and inspected again.";
    private static final Length MEASURE = Length.ofPt(106.3);

    private final FontShelf fonts = openFonts();
    private final WordMaker words = new WordMaker(fonts);
    private final Typesetter typesetter = new Typesetter(fonts);
    private final Items items = new Items(words.words(List.of(piece()), Hyphenation.of("en-GB")));

    @Benchmark
    public Object wordsFromTheCache() {
        return words.words(List.of(piece()), Hyphenation.of("en-GB"));
    }

    /// Glyphs stay in the face's own cache.
    @Benchmark
    public Object wordsDividedAnew() {
        return new WordMaker(fonts).words(List.of(piece()), Hyphenation.of("en-GB"));
    }

    @Benchmark
    public Object linesBroken() {
        var judge = new LineJudge(items, new JustifiedFitting(), 0, Optional.of(new Rivers(items)));
        return new TotalFit(items, judge, new Measures(MEASURE, Shape.PLAIN), 3000, 8100).breakings();
    }

    @Benchmark
    public Object paragraphSet() {
        return typesetter.paragraph(List.of(piece()), MEASURE, Shape.PLAIN, Align.JUSTIFY, "en-GB");
    }

    private static FontShelf openFonts() {
        try {
            return FontShelf.open(Path.of("fonts"));
        } catch (IOException e) {
            throw new IllegalStateException("run from the folder that holds fonts/", e);
        }
    }

    private static Piece piece() {
        var size = Length.ofPt(8.1);
        var style = new TypeStyle(
                "Noto Serif Condensed",
                400,
                false,
                size,
                Length.ofPt(10),
                0,
                Align.JUSTIFY,
                Length.ZERO,
                0,
                false,
                false,
                true,
                2,
                12,
                20,
                true,
                List.of(size),
                1,
                0,
                true);
        return new Piece(style, List.of(Run.plain(COPY)));
    }
}
