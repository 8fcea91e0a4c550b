package press.broadsheet.typeset;

import static org.assertj.core.api.Assertions.assertThat;
import static press.broadsheet.typeset.TypesetFixtures.ems;
import static press.broadsheet.typeset.TypesetFixtures.headline;
import static press.broadsheet.typeset.TypesetFixtures.oneEm;
import static press.broadsheet.typeset.TypesetFixtures.shown;

import org.junit.jupiter.api.Test;
import press.broadsheet.geometry.Length;

final class HeadlinesTest {
    private static final Length SMALL = Length.ofPt(10);
    private static final Length LARGE = Length.ofPt(20);

    @Test
    void everySizeAndNumberOfLinesThatFitsIsOfferedButForWordsStrewnOverTheirLines() {
        var found = oneEm().headlines("Snow shuts road", headline(3, LARGE, SMALL), ems(16));

        assertThat(found)
                .extracting(h -> (int) h.size().pt() + " in " + h.lines().size())
                .containsExactlyInAnyOrder("10 in 1", "10 in 2", "20 in 3");
    }

    @Test
    void theCheapestComesFirst() {
        var found = oneEm().headlines("Snow shuts road to Leh for the third day", headline(4, LARGE, SMALL), ems(24));

        assertThat(found).isSortedAccordingTo((a, b) -> Integer.compare(a.cost(), b.cost()));
    }

    @Test
    void aLineDoesNotEndInAPrepositionOrArticle() {
        var best = oneEm().headlines("Ministers agree on the plan for water", headline(2, SMALL), ems(22))
                .getFirst();

        assertThat(shown(best.lines())).isEqualTo("Ministers agree\non the plan for water");
    }

    @Test
    void aFirstNameStaysWithItsSurname() {
        var best = oneEm().headlines("Court hears Omar Abdullah again today", headline(2, SMALL), ems(25))
                .getFirst();

        assertThat(shown(best.lines())).isEqualTo("Court hears Omar Abdullah\nagain today");
    }

    @Test
    void aNumberStaysWithItsUnit() {
        var best = oneEm().headlines("Bridge needs Rs 40 crore more this year", headline(2, SMALL), ems(26))
                .getFirst();

        assertThat(shown(best.lines())).isEqualTo("Bridge needs Rs 40 crore\nmore this year");
    }

    @Test
    void aLastLineOfOneWordCostsALot() {
        var found = oneEm().headlines("aaaa bbbb cccc d", headline(2, SMALL), ems(15));

        assertThat(shown(found.getFirst().lines())).isEqualTo("aaaa bbbb\ncccc d");
    }

    @Test
    void wordSpacesAreTight() {
        var spans = oneEm().headlines("ab cd", headline(1, SMALL), ems(9))
                .getFirst()
                .lines()
                .getFirst()
                .spans();

        assertThat(spans.get(1).x()).isEqualTo(Length.ofPt(28.5));
    }

    @Test
    void whatFitsInNoWayIsSetInTheSmallestSizeAtAPriceNoDeskWouldPay() {
        var found = oneEm().headlines("Counterrevolutionaries", headline(2, LARGE, SMALL), ems(9));

        assertThat(found).singleElement().satisfies(h -> {
            assertThat(h.size()).isEqualTo(SMALL);
            assertThat(h.cost()).isGreaterThanOrEqualTo(1000);
            assertThat(h.lines())
                    .allSatisfy(l -> assertThat(l.spans().getLast().right()).isLessThanOrEqualTo(ems(9)));
        });
    }

    @Test
    void leadingGoesWithTheSize() {
        var found = oneEm().headlines("ab", headline(1, LARGE, SMALL), ems(9));

        assertThat(found).allSatisfy(h -> assertThat(h.leading()).isEqualTo(h.size()));
    }
}
