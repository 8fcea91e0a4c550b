package press.broadsheet.typeset;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import press.broadsheet.geometry.Length;

/// The paragraph that Knuth and Plass set again and again in their paper; hyphens where they print them as possible.
final class FrogPrinceTest {
    private static final String FROG_PRINCE =
            """
            In olden times when wish-ing still helped one, there lived a king whose daugh-ters were all beau-ti-ful; \
            and the young-est was so beau-ti-ful that the sun it-self, which has seen so much, was aston-ished \
            when-ever it shone in her face. Close by the king’s castle lay a great dark for-est, and un-der an old \
            lime-tree in the for-est was a well, and when the day was very warm, the king’s child went out into the \
            for-est and sat down by the side of the cool foun-tain; and when she was bored she took a golden ball, \
            and threw it up on high and caught it; and this ball was her favor-ite play-thing.\
            """.replace("lime-tree", "lime\u2010tree").replace('-', Hidden.SOFT_HYPHEN);

    @Test
    void isSetTheSameWayEveryTime() {
        var lines = TypesetFixtures.set(
                        TypesetFixtures.proportional(), TypesetFixtures.body(), Length.ofPt(115), FROG_PRINCE)
                .bestOption()
                .lines();

        assertThat(TypesetFixtures.shown(lines)).isEqualTo("""
                In olden times when wish-
                ing still helped one, there
                lived a king whose daugh-
                ters were all beautiful;
                and the youngest was
                so beautiful that the sun
                itself, which has seen
                so much, was astonished
                whenever it shone in her
                face. Close by the king’s
                castle lay a great dark for-
                est, and under an old lime‐
                tree in the forest was a
                well, and when the day
                was very warm, the king’s
                child went out into the
                forest and sat down by
                the side of the cool foun-
                tain; and when she was
                bored she took a golden
                ball, and threw it up on
                high and caught it; and
                this ball was her favorite
                plaything.
                """.stripTrailing());
    }
}
