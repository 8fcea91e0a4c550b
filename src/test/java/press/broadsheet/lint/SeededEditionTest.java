package press.broadsheet.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static press.broadsheet.lint.LintFixtures.brief;
import static press.broadsheet.lint.LintFixtures.only;
import static press.broadsheet.lint.LintFixtures.photo;

import java.util.Map;
import org.junit.jupiter.api.Test;
import press.broadsheet.edition.Severity;
import press.broadsheet.edition.Story;
import press.broadsheet.layout.Part;

/// One edition in which every kind of error stands once.
class SeededEditionTest {
    private static final String LONG_TEXT = "The river rose by two feet in the night and stood at the steps of the old"
            + " bridge when the first boats came down from the lake with vegetables for the morning market in the city";

    @Test
    void everySeededErrorIsFoundOnceAndNothingElse() {
        assertThat(brief(seeded().lint()))
                .containsExactlyInAnyOrder(
                        "LINT_DATE 2",
                        "LINT_DATE 3",
                        "LINT_DATE",
                        "LINT_DATE 4 dated",
                        "LINT_JUMP 1 jumping",
                        "LINT_TEASER 1",
                        "LINT_TWICE 4 again",
                        "LINT_TWICE 6 copied",
                        "LINT_DUMMY 5 dummy",
                        "LINT_DUMMY 5",
                        "LINT_CAPTION 7 picture",
                        "LINT_CREDIT 7 picture",
                        "LINT_COARSE 8 soft",
                        "LINT_FIGURES 1 crash",
                        "LINT_IMPRINT",
                        "LINT_REGISTRATION",
                        "LINT_TOMBSTONE 10 left",
                        "LINT_STACKED 11 upper",
                        "LINT_ECHO 13 echo");
    }

    @Test
    void errorsComeFirstAndEachFindingHasACauseAndACure() {
        var findings = seeded().lint();

        assertThat(findings).extracting(f -> f.severity()).isSortedAccordingTo((a, b) -> b.compareTo(a));
        assertThat(findings).allSatisfy(f -> {
            assertThat(f.cause()).isNotBlank();
            assertThat(f.action()).isNotBlank();
            assertThat(f.severity()).isNotEqualTo(Severity.NOTE);
        });
    }

    @Test
    void anEditionInWhichNothingIsWrongGivesNoFinding() {
        var edition = LintFixtures.edition()
                .place(
                        1,
                        0,
                        0,
                        Copy.of("a")
                                .headline("Dal freezes over")
                                .body(LONG_TEXT)
                                .story())
                .place(
                        1,
                        1,
                        30,
                        Copy.of("b")
                                .headline("Schools open late")
                                .body("Text of b.")
                                .story())
                .teaser("Schools open late", 1);

        assertThat(edition.lint()).isEmpty();
    }

    /// Each error far from the others, so that one cannot be taken for another.
    private static LintFixtures seeded() {
        var edition = new LintFixtures()
                .panel(1, "masthead", "The Valley\nThursday, 19 November 2026")
                .panel(2, "folio", "2\nThursday, 12 November 2026")
                .panel(3, "weather", "Outlook for Friday, 19 November 2026")
                .panel(5, "advert-display", "Your advert goes here")
                .data("markets", Map.of("date", "2026-11-18"))
                .data("weather", Map.of("date", "2026-11-19"))
                .teaser("Storm warning for the pass", 3);
        words(edition);
        geometry(edition);
        return edition;
    }

    private static void words(LintFixtures edition) {
        var jumping = Copy.of("jumping")
                .headline("Council votes on the ring road")
                .body("Text.")
                .story();
        var again = Copy.of("again")
                .headline("Walnut harvest ends")
                .body("Walnuts.")
                .story();
        edition.place(1, 0, 0, jumping)
                .line(1, 0, jumping, Part.JUMP_LINE, "Continued on page 6")
                .place(1, 2, 30, crash("crash", "Bus plunges into gorge", "12"))
                .place(9, 0, 0, crash("later", "Mourning after the accident", "10"))
                .place(2, 0, 0, again)
                .place(4, 0, 0, again)
                .place(
                        3,
                        0,
                        0,
                        Copy.of("original")
                                .headline("River rises")
                                .body(LONG_TEXT)
                                .story())
                .place(
                        6,
                        0,
                        0,
                        Copy.of("copied")
                                .headline("Boats come early")
                                .body(LONG_TEXT)
                                .story())
                .place(4, 2, 40, dated())
                .place(
                        5,
                        0,
                        0,
                        Copy.of("dummy")
                                .headline("Headline goes here")
                                .body("Real text.")
                                .story())
                .place(
                        12,
                        0,
                        0,
                        Copy.of("first")
                                .headline("Rice prices rise in Sopore market")
                                .body("One.")
                                .story())
                .place(
                        13,
                        2,
                        40,
                        Copy.of("echo")
                                .headline("Sopore market: rice prices rise")
                                .body("Two.")
                                .story());
    }

    private static Story dated() {
        return Copy.of("dated")
                .headline("Hall opens")
                .body("It opens on Monday, 24 November 2026.")
                .story();
    }

    private static Story crash(String id, String headline, String number) {
        return Copy.of(id)
                .headline(headline)
                .dateline("Baramulla")
                .body("At least one bus was on the road. " + number
                        + " people were killed when a bus crashed near Uri in Baramulla district on Tuesday.")
                .story();
    }

    private static void geometry(LintFixtures edition) {
        var bare = Copy.of("picture")
                .headline("Snow on the pass")
                .body("Snow.")
                .picture("pass.jpg", "", " ")
                .story();
        var soft = Copy.of("soft")
                .headline("Hawk over the lake")
                .body("Hawk.")
                .picture("hawk.jpg", "A hawk.", "Me")
                .story();
        edition.place(7, 0, 0, bare)
                .piece(8, soft, only(soft, photo(soft, 800)))
                .place(
                        10,
                        0,
                        0,
                        Copy.of("left")
                                .headline("Roads are cleared")
                                .body("Text.")
                                .story())
                .place(
                        10,
                        1,
                        0,
                        Copy.of("right")
                                .headline("Power comes back")
                                .body("Text.")
                                .story())
                .place(11, 0, 0, Copy.of("upper").headline("Team named").story())
                .place(
                        11,
                        0,
                        20,
                        Copy.of("lower")
                                .headline("Rain stops play")
                                .body("Text.")
                                .story());
    }
}
