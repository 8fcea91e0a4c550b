package press.broadsheet.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static press.broadsheet.intake.IntakeFixtures.codes;
import static press.broadsheet.intake.IntakeFixtures.day;
import static press.broadsheet.intake.IntakeFixtures.fields;
import static press.broadsheet.intake.IntakeFixtures.html;
import static press.broadsheet.intake.IntakeFixtures.lines;
import static press.broadsheet.intake.IntakeFixtures.onlyStory;
import static press.broadsheet.intake.IntakeFixtures.quoted;
import static press.broadsheet.intake.IntakeFixtures.story;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What a sub-editor would do to copy from a web site before it goes to the printer, and says that he did.
class EditingTest {
    @TempDir
    Path folder;

    private List<String> codesOf(String html) {
        return codes(day(folder, fields("html", quoted(html))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>ALSO READ: <a href='/x'>Another story altogether</a></p>",
                "<p><strong>Also Read | </strong><a href='/x'>Another story</a></p>",
                "<p>READ MORE</p><p><a href='/x'>Another story</a></p><ul><li><a href='/y'>And one more</a></li></ul>",
                "<h4>More News</h4>",
                "<p>Follow us on Facebook and Twitter for more</p>",
                "<p>Share this:</p>",
                "<p>Facebook Twitter WhatsApp</p>",
                "<p>Click here to join our WhatsApp channel</p>",
                "<div class='sharedaddy'><h3>Share this:</h3><a href='/f'>Facebook</a></div>",
                "<div class='jp-relatedposts'><p>Related</p></div>",
                "<div class='jnews_inline_related_post'><h3>More News</h3><a href='/x'>Teaser</a></div>",
                "<nav><a href='/'>Home</a></nav>",
                "<p>Advertisement</p>"
            })
    void whatBelongsToAWebPageIsTakenOutWithARemark(String debris) {
        var html = "<p>The bridge opened on Monday.</p>" + debris + "<p>Traffic moved freely.</p>";

        assertThat(lines(html(folder, html)))
                .containsExactly("P The bridge opened on Monday.", "P Traffic moved freely.");
        assertThat(codesOf(html)).contains("WEB_DEBRIS");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "He can also read: it took him two years to learn.",
                "Related news of the flood reached the town only at night, when the roads were gone.",
                "Twitter said that it would not.",
                "Recommended – by the doctors, at least – is a long walk in the morning air."
            })
    void aSentenceThatOnlySoundsLikeOneStays(String sentence) {
        assertThat(lines(html(folder, "<p>One.</p><p>" + sentence + "</p><p>Two.</p>")))
                .hasSize(3);
    }

    @Test
    void aPostOfAnotherSiteBecomesABoxWithItsAddress() {
        var html =
                "<p>One.</p><blockquote class='twitter-tweet'><p>Snow at last!</p>&mdash; The Met (@met) <a href='https://twitter.com/met/status/12345?ref_src=x'>Nov 23</a></blockquote><script src='https://platform.twitter.com/widgets.js'></script><p>Two.</p>";

        assertThat(lines(html(folder, html)).stream().map(line -> line.replace("\u200B", "")))
                .containsExactly(
                        "P One.",
                        "B On X / Snow at last! / — The Met (@met) Nov 23 / twitter.com/met/status/12345",
                        "P Two.");
        assertThat(codesOf(html)).contains("EMBED_BOXED");
    }

    @ParameterizedTest
    @CsvSource({
        "https://www.youtube.com/embed/abc123XYZ?rel=0, youtu.be/abc123XYZ",
        "//player.vimeo.com/video/123456, vimeo.com/123456"
    })
    void aFilmBecomesABoxWithItsAddress(String source, String address) {
        var lines = lines(html(folder, "<p>One.</p><iframe src='" + source + "'></iframe><p>Two.</p>"));

        assertThat(lines).hasSize(3);
        assertThat(lines.get(1).replace("\u200B", "")).isEqualTo("B Video / " + address);
    }

    @Test
    void anAddressAloneInItsParagraphIsAFilmToo() {
        var raw = "One.\n\nhttps://www.youtube.com/watch?v=abc123XYZ&feature=share\n\nTwo.";

        assertThat(lines(story(folder, "wordpress-raw", quoted(raw))).get(1).replace("\u200B", ""))
                .isEqualTo("B Video / youtube.com/watch?v=abc123XYZ");
    }

    @Test
    void anInsetOfAnUnknownSiteIsLeftOutWithARemark() {
        assertThat(codesOf("<p>One.</p><iframe src='https://ads.example/x'></iframe><p>Two.</p>"))
                .containsExactly("EMBED_DROPPED");
    }

    @Test
    void aTextThatBeginsWithItsBylineDoesNotSayItTwice() {
        var proof = day(
                folder,
                fields("html", quoted("<p><strong>Asad Mirza</strong></p><p>One.</p><p>Two.</p>"))
                        + ",\"byline\":\"By Asad Mirza\"");

        assertThat(onlyStory(proof).byline()).isEqualTo("Asad Mirza");
        assertThat(lines(onlyStory(proof))).containsExactly("P One.", "P Two.");
        assertThat(codes(proof)).containsExactly("BYLINE_IN_TEXT");
    }

    @Test
    void aBylineAtTheHeadOfTheTextBecomesTheByline() {
        var proof = day(folder, fields("html", quoted("<p>By Aliya Khan, Staff Reporter</p><p>One.</p><p>Two.</p>")));

        assertThat(onlyStory(proof).byline()).isEqualTo("Aliya Khan");
        assertThat(onlyStory(proof).designation()).isEqualTo("Staff Reporter");
        assertThat(lines(onlyStory(proof))).containsExactly("P One.", "P Two.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "By Bernard Condon, AP Business Writer | en | Bernard Condon | AP Business Writer",
                "by: Aliya Khan | en | Aliya Khan | ''",
                "Aliya Khan, B. Dar | en | Aliya Khan, B. Dar | ''",
                "Von Christian Hollmann | de | Christian Hollmann | ''",
                "Vonda Shepard | de | Vonda Shepard | ''",
                "Par Jean Petit | fr | Jean Petit | ''"
            })
    void bylinesHaveManyForms(String given, String language, String name, String designation) {
        assertThat(Bylines.of(given, language)).isEqualTo(new Bylines(name, designation));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"de | Er sagte: „Das ist 'gut'.“", "es | Dijo: «Eso es “bueno”».", "sv | Han sade: ”Det är ’bra’.”"
            })
    void straightMarksBecomeThoseOfTheLanguage(String language, String expected) {
        var straight = expected.replaceAll("[„“«»”]", "\"").replaceAll("[’]", "'");
        var inner = language.equals("es") ? straight.replace("\"bueno\"", "'bueno'") : straight;
        var cleaner = new TextCleaner(language, RemarkPad.ofEdition());

        assertThat(cleaner.clean(inner)).isEqualTo(expected.replace("'gut'", "‚gut‘"));
    }

    @Test
    void wordsInADrawingAreRemarked() {
        assertThat(codesOf("<p>One.</p><svg><text>Drawn words</text></svg>")).containsExactly("DRAWN_TEXT");
    }

    @Test
    void remarksThatCameWithTheCopyReachTheReport() {
        var proof = day(
                folder,
                fields("html", quoted("<p>One.</p>"))
                        + ",\"remarks\":[{\"code\":\"SAME_EVENT\",\"severity\":\"WARNING\",\"cause\":\"c\",\"action\":\"a\"},"
                        + "{\"code\":\"no code\",\"severity\":\"WARNING\"},{\"code\":\"X_Y\",\"severity\":\"LOUD\"}]");

        assertThat(codes(proof)).containsExactly("SAME_EVENT");
    }
}
