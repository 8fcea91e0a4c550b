package press.broadsheet.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static press.broadsheet.lint.LintFixtures.brief;
import static press.broadsheet.lint.LintFixtures.only;
import static press.broadsheet.lint.LintFixtures.photo;

import org.junit.jupiter.api.Test;
import press.broadsheet.edition.Story;
import press.broadsheet.layout.Part;

/// What is found by where things stand: jumps, tombstones, stacked headlines, soft pictures.
class PlacesTest {
    private static final Story A =
            Copy.of("a").headline("Roads are cleared").body("Text of a.").story();
    private static final Story B =
            Copy.of("b").headline("Power comes back").body("Text of b.").story();
    private static final Story BARE = Copy.of("bare").headline("Team named").story();

    @Test
    void aJumpThatIsMetAtBothEndsIsLeft() {
        var edition = LintFixtures.edition()
                .place(1, 0, 0, A)
                .line(1, 0, A, Part.JUMP_LINE, "Continued on page 6")
                .line(6, 0, A, Part.JUMP_FROM, "From page 1");

        assertThat(edition.lint()).isEmpty();
    }

    @Test
    void aRestThatComesFromAPageWithoutTheStoryIsFound() {
        var edition = LintFixtures.edition()
                .place(1, 0, 0, A)
                .line(1, 0, A, Part.JUMP_LINE, "CONTINUED ON PAGE 6")
                .line(6, 0, A, Part.JUMP_FROM, "From page 2");

        assertThat(brief(edition.lint())).containsExactly("LINT_JUMP 6 a");
    }

    @Test
    void aTeaserForAPageThatHasTheStoryIsLeft() {
        var edition = LintFixtures.edition().place(3, 0, 0, A).teaser("Roads are cleared", 3);

        assertThat(edition.lint()).isEmpty();
    }

    @Test
    void headlinesOfTwoSizesMayStandSideBySide() {
        assertThat(LintFixtures.edition()
                        .place(1, 0, 0, A, 24)
                        .place(1, 1, 0, B, 30)
                        .lint())
                .isEmpty();
    }

    @Test
    void headlinesThatAreNotLevelMayBeAlike() {
        assertThat(LintFixtures.edition().place(1, 0, 0, A).place(1, 1, 5, B).lint())
                .isEmpty();
    }

    @Test
    void headlinesWithAColumnBetweenThemMayBeAlike() {
        assertThat(LintFixtures.edition().place(1, 0, 0, A).place(1, 2, 0, B).lint())
                .isEmpty();
    }

    @Test
    void headlinesLevelAndAlikeAreATombstone() {
        assertThat(brief(LintFixtures.edition()
                        .place(1, 0, 0, A)
                        .place(1, 1, 1, B)
                        .lint()))
                .containsExactly("LINT_TOMBSTONE 1 a");
    }

    @Test
    void aHeadlineUnderAnotherStorysTextIsAsItShouldBe() {
        assertThat(LintFixtures.edition().place(1, 0, 0, A).place(1, 0, 20, B).lint())
                .isEmpty();
    }

    @Test
    void onlyTheNextHeadlineBelowIsStacked() {
        var edition =
                LintFixtures.edition().place(1, 0, 0, BARE).place(1, 0, 20, A).place(1, 0, 40, B);

        assertThat(brief(edition.lint())).containsExactly("LINT_STACKED 1 bare");
    }

    @Test
    void aPictureIsSharpEnoughAtOneHundredAndFiftyDotsAnInch() {
        var story = Copy.of("p").picture("hawk.jpg", "A hawk.", "Me").story();

        assertThat(LintFixtures.edition()
                        .piece(1, story, only(story, photo(story, 720)))
                        .lint())
                .as("1,500 pixels over ten inches")
                .isEmpty();
        assertThat(brief(LintFixtures.edition()
                        .piece(1, story, only(story, photo(story, 730)))
                        .lint()))
                .containsExactly("LINT_COARSE 1 p");
    }
}
