package press.broadsheet.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static press.broadsheet.intake.IntakeFixtures.codes;
import static press.broadsheet.intake.IntakeFixtures.day;
import static press.broadsheet.intake.IntakeFixtures.fields;
import static press.broadsheet.intake.IntakeFixtures.html;
import static press.broadsheet.intake.IntakeFixtures.lines;
import static press.broadsheet.intake.IntakeFixtures.quoted;
import static press.broadsheet.intake.IntakeFixtures.story;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.broadsheet.edition.Block;
import press.broadsheet.edition.Run;

class BodiesTest {
    @TempDir
    Path folder;

    @Test
    void aShortLineWithoutAStopBetweenTwoParagraphsIsACrosshead() {
        var story = story(folder, "paragraphs", """
                ["Rain fell for three days.", "Bridges closed", "Two bridges were closed on Monday.", "Schools too"]""");

        assertThat(lines(story))
                .containsExactly(
                        "P Rain fell for three days.",
                        "S Bridges closed",
                        "P Two bridges were closed on Monday.",
                        "P Schools too");
    }

    @Test
    void aBulletAloneBelongsToTheParagraphBelowIt() {
        var story = story(folder, "paragraphs", """
                ["Bring these:", "•", "A coat for the evening", "• A lamp", "The gate opens at six."]""");

        assertThat(lines(story))
                .containsExactly(
                        "P Bring these:", "L • A coat for the evening", "L • A lamp", "P The gate opens at six.");
    }

    @Test
    void markupInAPlainParagraphIsNotPrinted() {
        var story = story(folder, "paragraphs", """
                ["The <em>Valley Queen</em> sails &amp; returns.", "It is 3 < 5."]""");

        assertThat(lines(story)).containsExactly("P The Valley Queen sails & returns.", "P It is 3 < 5.");
    }

    @Test
    void htmlBecomesTypedBlocks() {
        var story = html(folder, """
                <p>First.</p><h2>Why</h2><p>Second.</p><ul><li>one</li><li>two</li></ul>\
                <ol start="3"><li>three</li><li>four</li></ol>\
                <blockquote><p>We waited.</p><cite>A driver</cite></blockquote>\
                <aside><h3>In brief</h3><p>Ten buses.</p><ul><li>Two depots</li></ul></aside><p>Last.</p>""");

        assertThat(lines(story))
                .containsExactly(
                        "P First.",
                        "S Why",
                        "P Second.",
                        "L • one",
                        "L • two",
                        "L 3. three",
                        "L 4. four",
                        "Q We waited.",
                        "Q A driver",
                        "B In brief / Ten buses. / Two depots",
                        "P Last.");
    }

    @Test
    void italicBoldAndLinksStayOnTheirWords() {
        var story = html(
                folder, "<p>The <em>Queen</em> is <strong>late</strong>; see <a href='https://x.test/a'>why</a>.</p>");

        assertThat(((Block.Paragraph) story.body().getFirst()).runs())
                .containsExactly(
                        Run.plain("The "),
                        new Run("Queen", true, false, ""),
                        Run.plain(" is "),
                        new Run("late", false, true, ""),
                        Run.plain("; see "),
                        new Run("why", false, false, "https://x.test/a"),
                        Run.plain("."));
    }

    @Test
    void aTableIsOneLineARow() {
        var story = html(folder, """
                <p>Scores.</p><table><tr><th>Team</th><th>Runs</th><th>Out</th></tr>\
                <tr><td>East</td><td>120</td><td>4</td></tr></table><table><tr><td>Venue</td><td>Polo Field</td></tr>\
                <tr><td colspan="2"><p>Gates at ten.</p></td></tr></table>""");

        assertThat(lines(story))
                .containsExactly(
                        "P Scores.",
                        "S Team – Runs – Out",
                        "L • East – 120 – 4",
                        "L • Venue: Polo Field",
                        "P Gates at ten.");
    }

    @Test
    void aLineBreakInProseBeginsAParagraph() {
        assertThat(lines(html(folder, "<p>Call the office.<br>It opens at nine.</p>")))
                .containsExactly("P Call the office.", "P It opens at nine.");
    }

    @Test
    void shortLinesAreVerseAndAParagraphIsAStanza() {
        var story = html(folder, """
                <p>The river is low<br>and the boats are in<br>and nobody comes</p>\
                <p>The lamps are lit<br>on the farther bank<br>where nobody lives</p>""");

        assertThat(lines(story))
                .containsExactly(
                        "V The river is low",
                        "V and the boats are in",
                        "V and nobody comes",
                        "VV The lamps are lit",
                        "V on the farther bank",
                        "V where nobody lives");
    }

    @Test
    void sixShortSentencesAreNotVerse() {
        var story = story(folder, "paragraphs", """
                ["It rained.", "Buses stopped.", "Schools closed.", "Shops closed.", "Power failed.", "It rained on."]""");

        assertThat(lines(story)).allMatch(line -> line.startsWith("P "));
    }

    @Test
    void wordPressTextKeepsItsParagraphsAndLosesItsShortcodes() {
        var proof = day(folder, fields("wordpress-raw", quoted("""
                First paragraph,
                wrapped by hand.

                [gallery ids="1,2"]
                Second [sic] paragraph [see <a href="https://x.test/">here</a>].
                <!-- wp:latest-posts /-->
                <h3>Third</h3>
                The end of it all.""")));

        assertThat(lines(IntakeFixtures.onlyStory(proof)))
                .containsExactly(
                        "P First paragraph, wrapped by hand.",
                        "P Second [sic] paragraph [see here].",
                        "S Third",
                        "P The end of it all.");
        assertThat(codes(proof)).containsExactly("SHORTCODE");
    }

    @Test
    void aPictureInTheTextIsLeftOutAndItsCaptionRemarked() {
        var proof = day(
                folder,
                fields(
                        "html",
                        quoted(
                                "<p>One.</p><figure><img src='https://x.test/a.jpg'><figcaption>The old mill</figcaption></figure><p>Two.</p>")));

        assertThat(lines(IntakeFixtures.onlyStory(proof))).containsExactly("P One.", "P Two.");
        assertThat(proof.remarks()).singleElement().satisfies(remark -> {
            assertThat(remark.code()).isEqualTo("ASSET_HOST");
            assertThat(remark.cause()).contains("x.test", "The old mill");
        });
    }

    @Test
    void aPullQuoteInAFigureIsRead() {
        assertThat(lines(html(
                        folder, "<p>One.</p><figure><blockquote><p>We waited.</p></blockquote></figure><p>Two.</p>")))
                .containsExactly("P One.", "Q We waited.", "P Two.");
    }

    @Test
    void aTweetIsAQuoteWithoutItsScript() {
        var story = html(folder, """
                <p>He wrote:</p><blockquote class="twitter-tweet"><p>Roads shut. <a href="https://t.test/1">pic</a></p>\
                — Desk</blockquote><script>alert(1)</script><p>Then it rained.</p>""");

        assertThat(lines(story)).containsExactly("P He wrote:", "Q Roads shut. pic", "Q — Desk", "P Then it rained.");
    }

    @Test
    void wordsPastedFromWordKeepOnlyTheirWords() {
        var story = html(folder, """
                <p class="MsoNormal"><span style="mso-spacerun:yes">&nbsp;&nbsp; </span>The road<o:p>&nbsp;</o:p> is open.</p>\
                <p class="MsoListParagraph"><![if !supportLists]><span style='mso-list:Ignore'>·</span><![endif]>First point</p>""");

        assertThat(lines(story)).containsExactly("P The road is open.", "L • First point");
    }

    @Test
    void markupThatWasEncodedTwiceIsDecodedTwice() {
        assertThat(lines(html(folder, "&lt;p&gt;It&amp;rsquo;s done.&lt;/p&gt;&lt;p&gt;Next.&lt;/p&gt;")))
                .containsExactly("P It’s done.", "P Next.");
    }

    @Test
    void unclosedAndCrossedTagsLoseNoWord() {
        assertThat(lines(html(folder, "<p>Unclosed <b>bold <i>nested</b> wrong</i><ul><li>one<li>two</ul>")))
                .containsExactly("P Unclosed bold nested wrong", "L • one", "L • two");
    }

    @Test
    void struckOutWordsAreLeftOutAndRemarked() {
        var proof = day(folder, fields("html", quoted("<p>Born <del>long ago</del> in 1977.</p>")));

        assertThat(lines(IntakeFixtures.onlyStory(proof))).containsExactly("P Born in 1977.");
        assertThat(codes(proof)).isEqualTo(List.of("STRUCK_TEXT"));
    }

    @Test
    void smallFiguresStaySmall() {
        assertThat(lines(html(folder, "<p>H<sub>2</sub>O on 10 m<sup>2</sup>, the 4<sup>th</sup> time</p>")))
                .containsExactly("P H₂O on 10 m², the 4th time");
    }

    @Test
    void everyLetterOfTheSourceIsInTheBlocks() {
        var words = "alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho sigma";
        var markup = new StringBuilder();
        var tags = List.of(
                "p",
                "h3",
                "li",
                "blockquote",
                "td",
                "div",
                "span",
                "b",
                "dd",
                "pre",
                "center",
                "q",
                "unknown",
                "aside");
        var index = 0;
        for (var word : words.split(" ")) {
            var tag = tags.get(index++ % tags.size());
            markup.append("<")
                    .append(tag)
                    .append(">")
                    .append(word)
                    .append("</")
                    .append(tag)
                    .append("> ");
        }

        var text = String.join(" ", lines(html(folder, markup.toString())));

        assertThat(words.split(" ")).allSatisfy(word -> assertThat(text).contains(word));
    }
}
