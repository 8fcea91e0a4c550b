package press.broadsheet.typeset;

import static org.assertj.core.api.Assertions.assertThat;
import static press.broadsheet.typeset.GalleyFixtures.galley;
import static press.broadsheet.typeset.GalleyFixtures.paragraph;
import static press.broadsheet.typeset.GalleyFixtures.subhead;

import java.util.ArrayList;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import press.broadsheet.typeset.Legs.Cut;

class LegFitterTest {
    static IntStream seeds() {
        return IntStream.range(0, 60);
    }

    @Test
    void aBodyThatFitsExactlyFillsEveryLeg() {
        var legs = fit(galley(paragraph(4), paragraph(8)), 6, 6);

        assertThat(legs.white()).isZero();
        assertThat(legs.widows()).isZero();
        assertThat(picture(legs, 2)).isEqualTo("""
                aaaabb
                bbbbbb
                """);
    }

    @Test
    void aParagraphIsSetLongerRatherThanLeaveAWidow() {
        var legs = fit(galley(paragraph(5), paragraph(7, 6, 8)), 11, 2);

        assertThat(legs.widows()).isZero();
        assertThat(picture(legs, 2)).isEqualTo("""
                aaaaabbbbbb
                bb
                """);
    }

    @Test
    void aSubheadGoesOverEvenWhereOneLineUnderItStaysFree() {
        var legs = fit(galley(paragraph(5, 5, 6), subhead(), paragraph(6)), 8, 8);

        var heading = legs.pieces().stream()
                .filter(p -> p.block().keepsNext())
                .findFirst()
                .orElseThrow();
        assertThat(heading.leg()).isEqualTo(legs.pieces().getLast().leg());
    }

    @Test
    void aSubheadGoesOverWithTheTextThatItHeads() {
        var legs = fit(galley(paragraph(4, 4, 5), subhead(), paragraph(6)), 7, 7);

        assertThat(legs.widows()).isZero();
        assertThat(picture(legs, 2)).startsWith("aaaa");
        assertThat(picture(legs, 2).lines().findFirst().orElseThrow()).doesNotEndWith("b");
    }

    @Test
    void anOpenBodyIsNotSetLongerToFillItsLegs() {
        var galley = galley(paragraph(5, 0, 3));

        var open = new LegFitter(galley, Cut.START, new int[] {4, 4}, Ending.OPEN).fit();
        var full = new LegFitter(galley, Cut.START, new int[] {4, 4}, Ending.FULL).fit();

        assertThat(open.orElseThrow().white()).isEqualTo(2);
        assertThat(full.orElseThrow().white()).isZero();
    }

    @Test
    void aThirdHyphenInARowStrainsMoreThanAWhiteLine() {
        var ladder = GalleyFixtures.hyphenated(3);
        var two = GalleyFixtures.hyphenated(2);

        assertThat(ladder.strain(4)).isGreaterThan(1000);
        assertThat(two.strain(4)).isLessThan(100);
    }

    @Test
    void aBodyLongerThanItsLegsIsNotCut() {
        assertThat(new LegFitter(galley(paragraph(9)), Cut.START, new int[] {4, 4}, Ending.FULL).fit())
                .isEmpty();
    }

    @Test
    void aJumpFillsItsLegsAndTheRestGoesOn() {
        var galley = galley(paragraph(6), paragraph(6), paragraph(6));

        var first = new LegFitter(galley, Cut.START, new int[] {5, 5}, Ending.JUMP)
                .fit()
                .orElseThrow();
        var second = new LegFitter(galley, first.rest(), new int[] {4, 4}, Ending.FULL)
                .fit()
                .orElseThrow();

        assertThat(linesOf(first)).isEqualTo(10);
        assertThat(linesOf(first) + linesOf(second)).isEqualTo(18);
        assertThat(second.rest()).isEqualTo(Cut.END);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void everyLineIsPlacedOnceAndInOrder(int seed) {
        var random = new SplittableRandom(seed);
        var galley = randomGalley(random);
        var capacities = capacities(random, galley.bestLines() + random.nextInt(4));

        var legs =
                new LegFitter(galley, Cut.START, capacities, Ending.FULL).fit().orElseThrow();

        for (var i = 0; i < galley.blocks().size(); i++) {
            var block = galley.blocks().get(i);
            var pieces = legs.pieces().stream().filter(p -> p.block() == block).toList();
            assertThat(pieces.getFirst().from()).isZero();
            assertThat(pieces.getLast().to())
                    .isEqualTo(pieces.getLast().text().lines().size());
            for (var k = 1; k < pieces.size(); k++) {
                assertThat(pieces.get(k).from()).isEqualTo(pieces.get(k - 1).to());
            }
        }
        assertThat(legs.pieces())
                .allSatisfy(p -> assertThat(p.line() + p.to() - p.from()).isLessThanOrEqualTo(capacities[p.leg()]));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void noLegBeginsOrEndsWithASingleLineUnlessItIsSaid(int seed) {
        var random = new SplittableRandom(seed);
        var galley = randomGalley(random);
        var capacities = capacities(random, galley.bestLines() + random.nextInt(4));

        var legs =
                new LegFitter(galley, Cut.START, capacities, Ending.FULL).fit().orElseThrow();

        var single = legs.pieces().stream()
                .filter(p -> p.text().lines().size() > 1 && p.to() - p.from() == 1)
                .count();
        assertThat(single).isLessThanOrEqualTo(legs.widows());
    }

    private static Legs fit(Galley galley, int... capacities) {
        return new LegFitter(galley, Cut.START, capacities, Ending.FULL).fit().orElseThrow();
    }

    private static Galley randomGalley(SplittableRandom random) {
        var blocks = new ArrayList<GalleyBlock>();
        for (var i = 0; i < 4 + random.nextInt(5); i++) {
            blocks.add(random.nextInt(5) == 0 && i > 0 ? subhead() : paragraph(3 + random.nextInt(7), -1, 1));
        }
        blocks.add(paragraph(4));
        return galley(blocks.toArray(GalleyBlock[]::new));
    }

    private static int[] capacities(SplittableRandom random, int lines) {
        var count = 1 + random.nextInt(4);
        var capacities = new int[count];
        for (var i = 0; i < count; i++) {
            capacities[i] = Math.ceilDiv(lines, count) + 3;
        }
        return capacities;
    }

    private static int linesOf(Legs legs) {
        return legs.pieces().stream().mapToInt(p -> p.to() - p.from()).sum();
    }

    /// One row a leg, one letter a line: `a` for the first paragraph, a dot for white.
    private static String picture(Legs legs, int count) {
        var rows = new ArrayList<StringBuilder>();
        IntStream.range(0, count).forEach(i -> rows.add(new StringBuilder()));
        var blocks = legs.pieces().stream().map(Legs.Piece::block).distinct().toList();
        for (var piece : legs.pieces()) {
            var row = rows.get(piece.leg());
            while (row.length() < piece.line()) {
                row.append('.');
            }
            row.append(
                    String.valueOf((char) ('a' + blocks.indexOf(piece.block()))).repeat(piece.to() - piece.from()));
        }
        return rows.stream().map(r -> r + "\n").reduce("", String::concat);
    }
}
