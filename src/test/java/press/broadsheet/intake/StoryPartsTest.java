package press.broadsheet.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static press.broadsheet.intake.IntakeFixtures.codes;
import static press.broadsheet.intake.IntakeFixtures.day;
import static press.broadsheet.intake.IntakeFixtures.lines;
import static press.broadsheet.intake.IntakeFixtures.onlyStory;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import press.broadsheet.edition.Proof;

class StoryPartsTest {
    @TempDir
    Path folder;

    @ParameterizedTest(name = "{0} names {1}")
    @CsvSource(delimiter = '|', textBlock = """
            SRINAGAR, Dec 16: The bridge          | Srinagar                    | ''
            TEHRAN – The bridge                   | Tehran                      | ''
            TEHRAN (Shana) – The bridge           | Tehran                      | Shana
            NEW DELHI, December 3 (PTI): The bridge | New Delhi                 | PTI
            ST PETERSBURG, Russia – The bridge    | St Petersburg, Russia       | ''
            DUBAI, UAE – The bridge               | Dubai, UAE                  | ''
            Evansville, Indiana, United States – The bridge | Evansville, Indiana, United States | ''
            (Reuters) – The bridge                | ''                          | Reuters
            TEHRAN _ The bridge                   | Tehran                      | ''
            Srinagar: The bridge                  | Srinagar                    | ''
            New Delhi, Dec 16: The bridge         | New Delhi                   | ''
            SEOUL, Nov 26 AFP – The bridge        | Seoul                       | AFP
            ROMA, 1 LUG – The bridge              | Roma                        | ''
            Jan. 12 (BusinessDesk) – The bridge   | ''                          | BusinessDesk
            """)
    void aDatelineAtTheHeadOfTheTextIsTakenOut(String text, String place, String agency) {
        var dateline = Dateline.in(text, "").orElseThrow();

        assertThat(dateline.place()).isEqualTo(place);
        assertThat(dateline.agency()).isEqualTo(agency);
        assertThat(text.substring(dateline.end())).isEqualTo("The bridge");
    }

    @ParameterizedTest(name = "{0} names {1}")
    @CsvSource(delimiter = '|', textBlock = """
            Srinagar                              | Srinagar                    | ''           | ''
            GROSSETO, Italy (AP) --               | Grosseto, Italy             | ''           | AP
            STOCKHOLM, Aug 29, 2014 (AFP) -       | Stockholm                   | Aug 29, 2014 | AFP
            MOSCOW, Monday (Reuters)              | Moscow                      | Monday       | Reuters
            2014-08-29                            | ''                          | 2014-08-29   | ''
            """)
    void aDatelineFieldMayHoldAllThatAgenciesPutThere(String text, String place, String date, String agency) {
        var line = Dateline.ofField(text);

        assertThat(line.place()).isEqualTo(place);
        assertThat(line.date().replaceFirst("^[, ]+", "")).isEqualTo(date);
        assertThat(line.agency()).isEqualTo(agency);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE: The bridge is open",
                "Abbott: Strange as it may seem",
                "UNESCO – The bridge is open",
                "Russian elections – Tensions have escalated",
                "Unzipped: Gay Armenia comments on it",
                "Eugene A. Nida (November 11, 1914 – August 25, 2011) was a linguist",
                "Fortune favors the prepared mind. – Louis Pasteur",
                "The National Company (NPC) has said so"
            })
    void otherBeginningsAreNotDatelines(String text) {
        assertThat(Dateline.in(text, "")).isEmpty();
    }

    @Test
    void aPlaceGivenTwiceIsPrintedOnce() {
        var story = onlyStory(article("\"dateline\":\"SRINAGAR\",\"body\":[\"Srinagar: The bridge is open.\"]"));

        assertThat(story.dateline()).isEqualTo("Srinagar");
        assertThat(lines(story)).containsExactly("P The bridge is open.");
    }

    @Test
    void anAgencyAtTheHeadIsTheBylineOfAStoryWithoutOne() {
        var story = onlyStory(article("\"body\":[\"LONDON (Reuters) - The bridge is open.\"]"));

        assertThat(story.byline()).isEqualTo("Reuters");
        assertThat(story.dateline()).isEqualTo("London");
    }

    @Test
    void aBylineLosesItsBy() {
        assertThat(onlyStory(article("\"byline\":\"By Sana Mir\",\"body\":[\"Text.\"]"))
                        .byline())
                .isEqualTo("Sana Mir");
    }

    @Test
    void initialsInTheLastParagraphAreTheByline() {
        var story = onlyStory(article("\"body\":[\"The bridge is open.\",\"MA/MG\"]"));

        assertThat(story.byline()).isEqualTo("MA/MG");
        assertThat(lines(story)).containsExactly("P The bridge is open.");
    }

    @Test
    void theLineAboutTheWriterStandsAtTheFoot() {
        var story = onlyStory(article("\"body\":[\"A view.\",\"(Sana Mir is a Srinagar based writer and teacher)\"]"));

        assertThat(story.writersNote()).isEqualTo("Sana Mir is a Srinagar based writer and teacher");
        assertThat(lines(story)).containsExactly("P A view.");
    }

    @Test
    void anyOtherLastParagraphInBracketsStays() {
        assertThat(lines(onlyStory(article("\"body\":[\"A view.\",\"(Source: a report)\"]"))))
                .contains("P (Source: a report)");
    }

    @Test
    void aDeckThatTheTextBeginsWithIsDropped() {
        var proof = article("\"deck\":\"The bridge over the river was opened on Monday by the mayor.\","
                + "\"body\":[\"The bridge over the river was opened on Monday by the mayor. Crowds came.\"]");

        assertThat(onlyStory(proof).deck()).isEmpty();
        assertThat(codes(proof)).containsExactly("DECK_REPEATS");
    }

    @Test
    void aDeckThatDiffersFromTheTextInItsLastWordsOnlyIsDroppedToo() {
        var proof = article("\"deck\":\"The bridge over the river was opened on Monday by the mayor in ha\","
                + "\"body\":[\"The bridge over the river was opened on Monday by the mayor in June. Crowds came.\"]");

        assertThat(onlyStory(proof).deck()).isEmpty();
    }

    @Test
    void aDeckThatBreaksOffEndsWithItsLastWholeSentence() {
        var whole = "The new bridge over the river took eleven years and three contractors, and nobody believed in it.";
        var proof = article(
                "\"deck\":\"" + whole
                        + " Now the first buses have crossed it, and the people of both banks are wond\",\"body\":[\"A view.\"]");

        assertThat(onlyStory(proof).deck()).isEqualTo(whole);
        assertThat(codes(proof)).contains("DECK_CUT");
    }

    @Test
    void aDeckOfOneSentenceThatBreaksOffLosesItsLastWord() {
        var proof = article(
                "\"deck\":\"The new bridge over the river took eleven years and three contractors and now that the"
                        + " first buses have crossed it the people of both banks of the river are wond\",\"body\":[\"A view.\"]");

        assertThat(onlyStory(proof).deck()).endsWith("of the river are…");
    }

    @Test
    void aShoutedHeadlineIsSetInSentenceCaseWithTheNamesOfTheBody() {
        var proof = day(
                folder,
                "\"id\":\"a1\",\"section\":\"LOCAL\",\"priority\":2,\"headline\":\"MAYOR OPENS ZERO BRIDGE OVER THE JHELUM\","
                        + "\"body\":[\"The mayor opened Zero Bridge on Monday. It crosses the Jhelum. It is a bridge.\"]");

        assertThat(onlyStory(proof).headline()).isEqualTo("Mayor opens Zero Bridge over the Jhelum");
        assertThat(codes(proof)).containsExactly("HEADLINE_CAPS");
    }

    @Test
    void theNameOfTheSiteIsCutOffAHeadline() {
        var headlines = new Headlines(RemarkPad.ofStory("a1"));

        assertThat(headlines.withoutSite("Mayor opens the bridge | Valley Times", ""))
                .isEqualTo("Mayor opens the bridge");
        assertThat(headlines.withoutSite("Mayor opens – Valley Times", "Valley Times"))
                .isEqualTo("Mayor opens");
        assertThat(headlines.withoutSite("Mayor opens – crowds come", "Valley Times"))
                .isEqualTo("Mayor opens – crowds come");
    }

    @Test
    void aStoryWithoutAHeadlineIsHeadedByItsFirstWords() {
        var proof = day(
                folder,
                "\"id\":\"a1\",\"section\":\"LOCAL\",\"priority\":2,\"headline\":\"\",\"body\":[\"It rained. Much.\"]");

        assertThat(onlyStory(proof).headline()).isEqualTo("It rained");
        assertThat(codes(proof)).containsExactly("HEADLINE_MISSING");
    }

    @ParameterizedTest(name = "priority {0} counts as {1}")
    @CsvSource({"3,3", "9,5", "-3,1", "'\"2\"',2", "2.4,2", "null,4", "'\"high\"',4"})
    void newsValueIsOneToFive(String priority, int value) {
        var proof = day(
                folder,
                "\"id\":\"a1\",\"section\":\"LOCAL\",\"headline\":\"H\",\"body\":[\"Text.\"],\"priority\":" + priority);

        assertThat(onlyStory(proof).newsValue()).isEqualTo(value);
    }

    @Test
    void anUnknownSectionGoesWhereThePublicationSays() {
        assertThat(sectionOf("STATE", "")).isEqualTo("TOP NEWS/");
        assertThat(sectionOf("district diary", "")).isEqualTo("LOCAL/");
        assertThat(sectionOf("City &amp; Towns", "")).isEqualTo("CITY & TOWNS/");
        assertThat(sectionOf("OPINION", "editorial")).isEqualTo("OPINION/EDITORIAL");
        assertThat(sectionOf("EDITORIAL", "")).isEqualTo("OPINION/EDITORIAL");
    }

    private String sectionOf(String section, String subsection) {
        var story = onlyStory(day(
                folder,
                "\"id\":\"a1\",\"headline\":\"H\",\"body\":[\"Text.\"],\"section\":\"" + section
                        + "\",\"subsection\":\"" + subsection + "\""));
        return story.section() + "/" + story.subsection();
    }

    @Test
    void languageIsThePublicationsUnlessTheArticleHasAnother() {
        assertThat(onlyStory(article("\"lang\":\"en\",\"body\":[\"Text.\"]")).language())
                .isEqualTo("en-GB");
        assertThat(onlyStory(article("\"lang\":\"ur\",\"body\":[\"متن\"]")).language())
                .isEqualTo("ur");
    }

    private Proof<Intake> article(String fields) {
        return day(
                folder, "\"id\":\"a1\",\"section\":\"LOCAL\",\"headline\":\"A bridge opens\",\"priority\":3," + fields);
    }
}
