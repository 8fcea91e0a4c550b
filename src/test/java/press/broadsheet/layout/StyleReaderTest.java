package press.broadsheet.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.broadsheet.geometry.Length;

class StyleReaderTest {
    private static final String BASE = "page { font-family: Serif; font-size: 8.5pt; line-height: 10pt }\n";

    @TempDir
    private Path folder;

    @BeforeEach
    void copySample() {
        LayoutFixtures.copyTo(folder);
    }

    @Test
    void aRuleForTheRoleBeatsARuleForThePart() {
        var css = "story[role=lead] .headline { font-weight: 900 } .headline { font-weight: 300 }";

        assertThat(lead(css).of(Part.HEADLINE).weight()).isEqualTo(900);
    }

    @Test
    void ofTwoEqualRulesTheLaterCounts() {
        assertThat(lead(".deck { font-style: italic } .deck { font-style: normal }")
                        .of(Part.DECK)
                        .italic())
                .isFalse();
    }

    @Test
    void anImportantDeclarationBeatsAMoreSpecificOne() {
        var css = ".body { color: #00f !important } page story[role=lead] .body { color: #f00 }";

        assertThat(lead(css).of(Part.BODY).colour()).isEqualTo(0x0000ff);
    }

    @Test
    void partsInheritFromTheirStoryAndThePage() {
        var css = "story[role=lead] { font-size: 9pt } page { text-indent: 1em; color: rgb(10, 20, 30) }";
        var body = lead(css).of(Part.BODY);

        assertThat(body.family()).isEqualTo("Serif");
        assertThat(body.size()).isEqualTo(Length.ofPt(9));
        assertThat(body.leading()).isEqualTo(Length.ofPt(10));
        assertThat(body.colour()).isEqualTo(0x0a141e);
        assertThat(body.indent()).as("an em of the page, where it was declared").isEqualTo(Length.ofPt(8.5));
    }

    @Test
    void ownPropertiesFollowTheSameCascade() {
        var css = """
                page { -broadsheet-hyphenate: auto; -broadsheet-tracking: 10 18; -broadsheet-hang: auto }
                story[role=lead] .headline { -broadsheet-ladder: 66pt 60pt; -broadsheet-lines: 2 }
                .headline { line-height: 1; -broadsheet-ladder: 30pt; -broadsheet-lines: 4; -broadsheet-hyphenate: none }
                .headline { -broadsheet-hang: none !important }
                page story[role=lead] .headline { -broadsheet-hang: auto }
                """;
        var headline = lead(css).of(Part.HEADLINE);
        var body = lead(css).of(Part.BODY);

        assertThat(headline.ladder()).containsExactly(Length.ofPt(66), Length.ofPt(60));
        assertThat(headline.size()).isEqualTo(Length.ofPt(66));
        assertThat(headline.leading()).isEqualTo(Length.ofPt(66));
        assertThat(headline.maxLines()).isEqualTo(2);
        assertThat(headline.hyphenate()).isFalse();
        assertThat(headline.hang()).isFalse();
        assertThat(body.hyphenate()).isTrue();
        assertThat(body.hang()).isTrue();
        assertThat(List.of(body.tightest(), body.widest())).containsExactly(10, 18);
    }

    @Test
    void anOwnPropertyCanBeInheritedBySaying() {
        var css = "story { -broadsheet-lines: 5 } .deck { -broadsheet-lines: 2 }"
                + " story[role=lead] .deck { -broadsheet-lines: inherit }";

        assertThat(lead(css).of(Part.DECK).maxLines()).isEqualTo(5);
    }

    @Test
    void withoutOwnPropertiesTypeIsPlain() {
        var body = lead("").of(Part.BODY);

        assertThat(body.hyphenate()).isFalse();
        assertThat(body.hang()).isFalse();
        assertThat(List.of(body.expansion(), body.tightest(), body.widest(), body.dropLines()))
                .containsOnly(0);
        assertThat(body.ladder()).containsExactly(Length.ofPt(8.5));
        assertThat(body.show()).isTrue();
    }

    @Test
    void lengthsComeExactlyInAnyUnit() {
        var css = ".kicker { font-size: 3mm } .deck { font-size: 16px } .note { font-size: 2em; line-height: 1.2 }"
                + " .body { line-height: 10.25pt }";
        var type = lead(css);

        assertThat(type.of(Part.KICKER).size()).isEqualTo(Length.ofMm(3));
        assertThat(type.of(Part.DECK).size()).isEqualTo(Length.ofPt(12));
        assertThat(type.of(Part.NOTE).size()).isEqualTo(Length.ofPt(17));
        assertThat(type.of(Part.BODY).leading()).isEqualTo(Length.ofPt(10.25));
    }

    @Test
    void letterspacingIsCountedInThousandthsOfAnEm() {
        var css = ".kicker { letter-spacing: 0.04em } .byline { letter-spacing: 0.085pt }"
                + " .headline { letter-spacing: -0.01em; -broadsheet-ladder: 66pt; line-height: 1 }";
        var type = lead(css);

        assertThat(type.of(Part.KICKER).tracking()).isEqualTo(40);
        assertThat(type.of(Part.BYLINE).tracking()).isEqualTo(10);
        assertThat(type.of(Part.HEADLINE).tracking()).isEqualTo(-10);
    }

    @Test
    void capitalsSmallCapitalsAndAlignmentAreRead() {
        var css = ".kicker { text-transform: uppercase; text-align: center } .credit { font-variant: small-caps }"
                + " .jumpline { text-align: right } .body { text-align: justify } .note { display: none }";
        var type = lead(css);

        assertThat(type.of(Part.KICKER).capitals()).isTrue();
        assertThat(type.of(Part.KICKER).align()).isEqualTo(Align.CENTER);
        assertThat(type.of(Part.CREDIT).smallCaps()).isTrue();
        assertThat(type.of(Part.JUMP_LINE).align()).isEqualTo(Align.RIGHT);
        assertThat(type.of(Part.BODY).align()).isEqualTo(Align.JUSTIFY);
        assertThat(type.of(Part.NOTE).show()).isFalse();
    }

    @Test
    void aStorysBoxTintAndRulesAreRead() {
        var css = """
                story { padding-left: 6pt; border-top-color: cmyk(0, 1, 1, 0.5); -broadsheet-column-rule: 0.3pt }
                story[role=second] { background-color: #f3efe6 }
                story[role=single] { border: 0.5pt solid }
                """;
        var lead = lead(css);
        var second = second(css);

        assertThat(lead.tint()).isEqualTo(-1);
        assertThat(lead.border()).isEqualTo(Length.ZERO);
        assertThat(lead.padding()).as("neither box nor tint").isEqualTo(Length.ZERO);
        assertThat(lead.accent()).isEqualTo(0x800000);
        assertThat(lead.columnRule()).isEqualTo(Length.ofPt(0.3));
        assertThat(second.tint()).isEqualTo(0xf3efe6);
        assertThat(second.padding()).isEqualTo(Length.ofPt(6));
        assertThat(single(css).border()).isEqualTo(Length.ofPt(0.5));
    }

    @Test
    void mediaRulesAndCommentsAreNoType() {
        var css = "@media print { .body { color: #f00 } } /* .body { color: #0f0 } */ .kicker { color: #00f }";
        var type = lead(css);

        assertThat(type.of(Part.BODY).colour()).isZero();
        assertThat(type.of(Part.KICKER).colour()).isEqualTo(0x0000ff);
    }

    @Test
    void stringsMayHoldAnything() {
        assertThat(lead(".body { font-family: \"A;}/* B\" }").of(Part.BODY).family())
                .isEqualTo("A;}/* B");
    }

    @Test
    void selectorsThatCountSiblingsAreHonoured() {
        var css = "story { font-weight: 400 } story:first-child { font-weight: 900 }";

        assertThat(single(css).of(Part.BODY).weight())
                .as("second in its columns")
                .isEqualTo(400);
        assertThat(second(css).of(Part.BODY).weight())
                .as("first in its columns")
                .isEqualTo(900);
    }

    @Test
    void slotsOfEqualTypeShareIt() {
        var paper = read(".body { font-weight: 400 }");

        assertThat(slot(paper, "single").type()).isSameAs(slot(paper, "lead").type());
    }

    private StoryType lead(String css) {
        return slot(read(css), "lead").type();
    }

    private StoryType second(String css) {
        return slot(read(css), "second").type();
    }

    private StoryType single(String css) {
        return slot(read(css), "single").type();
    }

    private Publication read(String css) {
        LayoutFixtures.write(folder, "style.css", BASE + css);
        return PublicationReader.read(folder);
    }

    private static Node.StorySlot slot(Publication paper, String name) {
        var front = Objects.requireNonNull(paper.layouts().get("front-a"));
        return LayoutFixtures.slots(front.root())
                .filter(slot -> slot.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
