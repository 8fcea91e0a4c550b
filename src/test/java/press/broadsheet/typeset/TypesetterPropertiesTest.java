package press.broadsheet.typeset;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import press.broadsheet.edition.Run;
import press.broadsheet.geometry.Length;
import press.broadsheet.layout.Align;
import press.broadsheet.layout.TypeStyle;

/// What holds for any copy.
final class TypesetterPropertiesTest {
    /// Half a closing quotation mark, the most that can hang out, and rounding.
    private static final int HANG = 2_800;

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void noWordIsLostNoLineTooWideNoSpaceTooNarrow(long seed) {
        var copy = new Copy(new SplittableRandom(seed));
        var paragraph = copy.set(TypesetFixtures.proportional());

        for (var option : paragraph.options()) {
            assertThat(TypesetFixtures.text(option.lines())).isEqualTo(copy.text);
            for (var line : option.lines()) {
                assertThat(line.spacing()).isGreaterThanOrEqualTo(75);
                assertThat(edge(line)).isLessThanOrEqualTo(copy.measure.millipoints() + HANG);
                assertThat(line.spans()).allSatisfy(s -> assertThat(s.scale()).isBetween(98, 102));
            }
        }
    }

    /// Where the last glyph ends; letterspace behind it is not ink.
    private static int edge(Line line) {
        var last = line.spans().getLast();
        return last.right().millipoints() - Math.max(0, last.tracking().millipoints());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void theSameCopyIsSetTheSameWayByAnyTypesetter(long seed) {
        var copy = new Copy(new SplittableRandom(seed));
        var busy = TypesetFixtures.proportional();
        new Copy(new SplittableRandom(seed + 1)).set(busy);

        assertThat(places(copy.set(busy))).isEqualTo(places(copy.set(TypesetFixtures.proportional())));
    }

    private static List<String> places(SetParagraph paragraph) {
        return paragraph.options().stream()
                .flatMap(o -> o.lines().stream())
                .flatMap(l -> l.spans().stream())
                .map(s -> s.text() + " " + s.x() + " " + s.scale() + " " + s.tracking())
                .toList();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void justifiedLinesReachTheEdgeUnlessTheyAreOneWord(long seed) {
        var copy = new Copy(new SplittableRandom(seed));

        for (var line : copy.set(TypesetFixtures.proportional()).bestOption().lines()) {
            if (!line.last() && line.spans().size() > 1) {
                assertThat(edge(line)).isBetween(copy.measure.millipoints() - 200, copy.measure.millipoints() + HANG);
            }
        }
    }

    private static final class Copy {
        private final String text;
        private final Length measure;
        private final Shape shape;
        private final TypeStyle style;

        Copy(SplittableRandom random) {
            text = TypesetFixtures.copy(random, random.nextInt(1, 60), random.nextInt(3, 14));
            measure = Length.ofPt(random.nextInt(60, 160));
            style = random.nextBoolean() ? TypesetFixtures.body() : TypesetFixtures.style(Align.JUSTIFY, 2, 0, 0, true);
            shape = new Shape(Length.ofPt(random.nextInt(12)), random.nextInt(4), Length.ofPt(20));
        }

        SetParagraph set(Typesetter typesetter) {
            return typesetter
                    .paragraph(List.of(new Piece(style, List.of(Run.plain(text)))), measure, shape, Align.JUSTIFY, "")
                    .value();
        }
    }
}
