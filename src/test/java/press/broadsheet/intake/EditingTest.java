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
                "<p>Advertisement</p>",
                "<p>Tags: Kashmir, Snow</p>",
                "<p>Category: <a href='/t'>Travel</a></p>"
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
        assertThat(codes(proof)).containsExactly("BYLINE_WORD", "BYLINE_IN_TEXT");
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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Il a dit \"non\" ; puis \"l'an 'prochain'\" ! | Il a dit «_non_»_; puis «_l’an “prochain”_»_!",
                "Il a dit « oui »: bien. | Il a dit «_oui_»: bien.",
                "«Oui» à 10:30 | «_Oui_» à 10:30"
            })
    void frenchQuotationMarksStandOffByANarrowSpaceAtWhichNoLineEnds(String typed, String printed) {
        assertThat(new TextCleaner("fr-FR", RemarkPad.ofEdition()).clean(typed))
                .isEqualTo(printed.replace('_', '\u202F'));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"byline\":\"By Sana Mir\" | Text. | BYLINE_WORD",
                "\"x\":\"\" | SRINAGAR, Dec 16: The bridge. | DATELINE_DATE",
                "\"dateline\":\"OSLO, Aug 29, 2014 -\" | Text. | DATELINE_DATE",
                "\"x\":\"\" | A bridge opens</p><p>It did. | HEADLINE_IN_TEXT",
                "\"x\":\"\" | Text.</p><p>(The writer is a teacher.) | NOTE_IN_TEXT",
                "\"x\":\"\" | Text.</p><p>MQ/PA | BYLINE_IN_TEXT",
                "\"x\":\"\" | Text.</p><p>ends | SIGN_OFF",
                "\"x\":\"\" | Text.</p><p>hh/ph/ts | SIGN_OFF",
                "\"x\":\"\" | Text.</p><p>AAP RTV ar | SIGN_OFF"
            })
    void aCleaningThatTakesAwayWhatCouldBeReadIsRemarked(String field, String text, String code) {
        var proof = day(folder, fields("html", quoted("<p>" + text + "</p>")) + "," + field);

        assertThat(codes(proof)).containsExactly(code);
        assertThat(lines(onlyStory(proof))).hasSize(1);
    }

    @Test
    void aSignatureInTheTextKnowsBetterThanTheNameOfAnAccount() {
        var proof = day(
                folder,
                fields("html", quoted("<p>By Jonathan Underhill</p><p>One.</p><p>Two.</p>")) + ",\"byline\":\"admin\"");

        assertThat(onlyStory(proof).byline()).isEqualTo("Jonathan Underhill");
        assertThat(lines(onlyStory(proof))).containsExactly("P One.", "P Two.");
        assertThat(proof.remarks().getFirst().action()).isEqualTo("it took the place of “admin”");
    }

    @Test
    void theBylineAtTheHeadOfTheTextIsNoHeadline() {
        var proof = day(
                folder,
                "\"id\":\"a1\",\"section\":\"LOCAL\",\"priority\":3,\"headline\":\"\","
                        + "\"body\":[\"By Jonathan Underhill\",\"The shop is sold. Nobody bought it.\"]");

        assertThat(onlyStory(proof).headline()).isEqualTo("The shop is sold");
    }

    @Test
    void linesThatAnAgencysMachineBrokeAreOneParagraph() {
        var html =
                "<p>   SEOUL, Nov 26 AFP - Samsung has announced the sale of stakes in <br>four petrochemical and defence affiliates for $US1.7 billion <br>and more.</p>"
                        + "<p>   The sale to the Hanwha conglomerate, which has major <br>petrochemical holdings, is expected to be finalised in the first <br>half of next year.</p>";

        var proof = day(folder, fields("html", quoted(html)));

        assertThat(lines(onlyStory(proof)))
                .containsExactly(
                        "P Samsung has announced the sale of stakes in four petrochemical and defence affiliates for $US1.7 billion and more.",
                        "P The sale to the Hanwha conglomerate, which has major petrochemical holdings, is expected to be finalised in the first half of next year.");
        assertThat(onlyStory(proof).dateline()).isEqualTo("Seoul");
        assertThat(onlyStory(proof).byline()).isEqualTo("AFP");
    }

    @Test
    void linesOfVerseAndAddressesStay() {
        var html =
                "<p>“Hope” is the thing with feathers—<br>That perches in the soul—<br>And sings the tune without the words—<br>And never stops—at all—</p><p>The Editor<br>Residency Road<br>Srinagar</p>";

        assertThat(lines(html(folder, html))).hasSize(7);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<object data='http://www.youtube.com/v/TBw2eiNgrJs&amp;hl=cs&amp;fs=1'><param name='a' value='b'></object>",
                "<object><param name='movie' value='http://www.youtube.com/v/TBw2eiNgrJs'><embed src='http://www.youtube.com/v/TBw2eiNgrJs'></object>",
                "<p>[youtube=http://www.youtube.com/v/TBw2eiNgrJs&w=600]</p>",
                "<p>[embed width=\"123\"]http://youtu.be/TBw2eiNgrJs[/embed]</p>"
            })
    void aFilmIsBoxedHoweverItIsPutIntoThePage(String film) {
        var lines = lines(html(folder, "<p>One.</p>" + film + "<p>Two.</p>"));

        assertThat(lines.stream().map(line -> line.replace("\u200B", "")))
                .containsExactly("P One.", "B Video / youtu.be/TBw2eiNgrJs", "P Two.");
    }

    @Test
    void aFilmOfTheSitesOwnIsBoxedToo() {
        assertThat(codesOf("<p>One.</p><video><source src='https://site.example/films/bridge.mp4'></video>"))
                .containsExactly("EMBED_BOXED");
    }

    @Test
    void aCharacterReferenceThatWasEncodedTwiceIsTheCharacter() {
        assertThat(lines(html(folder, "<p>Today&amp;apos;s announcement &amp;amp; more: 3 &amp;lt; 5</p>")))
                .containsExactly("P Today’s announcement & more: 3 &lt; 5");
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
