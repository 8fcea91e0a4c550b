package press.broadsheet.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static press.broadsheet.intake.IntakeFixtures.codes;
import static press.broadsheet.intake.IntakeFixtures.day;
import static press.broadsheet.intake.IntakeFixtures.dayOf;
import static press.broadsheet.intake.IntakeFixtures.write;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import press.broadsheet.edition.Advert;
import press.broadsheet.edition.Story;

class DayReaderTest {
    private static final String PLAIN = "\"section\":\"LOCAL\",\"headline\":\"H\",\"priority\":3,\"body\":[\"Text.\"]";

    @TempDir
    Path folder;

    @Test
    void ofTheSampleDayOnlyWhatIsTakenFromItsTextIsRemarked() {
        var proof = new DayReader(IntakeFixtures.publication()).read(Path.of("src/test/resources/intake/day"));

        var intake = proof.value();
        assertThat(codes(proof)).containsExactly("BYLINE_WORD", "DATELINE_DATE", "NOTE_IN_TEXT");
        assertThat(intake.received()).isEqualTo(3);
        assertThat(intake.day().date()).isEqualTo(LocalDate.of(2026, 11, 24));
        assertThat(intake.day().stories()).extracting(Story::id).containsExactly("bridge", "poem", "view");
        assertThat(intake.day().stories()).extracting(Story::order).containsExactly(0, 1, 2);
        assertThat(intake.day().adverts()).extracting(Advert::id).containsExactly("ad-1");
        assertThat(intake.day().panelData()).containsOnlyKeys("weather");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            cut in the middle      | {"edition_date":"2026-11-24","articles":[{"id":  | line 1, column
            a key twice            | {"articles":[],\\n "articles":[]}                | line 2, column 12
            not a number           | {"articles":[{"priority":NaN}]}                  | line 1, column
            no list                | {"edition_date":"2026-11-24"}                    | a list “articles”
            a text at the top      | "hello"                                          | found a text
            no article             | {"edition_date":"2026-11-24","articles":[]}      | nothing to print
            no date anywhere       | {"articles":[{"id":"a"}]}                        | edition_date
            words behind the end   | {"articles":[]} tail                             | line 1, column
            nothing at all         | ``                                               | empty
            """)
    void aDayThatCannotBeReadSaysWhereAndWhy(String what, String json, String message) {
        assertThatThrownBy(() -> dayOf(folder.resolve("undated"), json.replace("\\n", "\n")))
                .isInstanceOf(IntakeException.class)
                .hasMessageContaining("articles.json")
                .hasMessageContaining(message);
    }

    @Test
    void aDayWithoutArticlesJsonSaysWhatToDo() {
        assertThatThrownBy(() -> new DayReader(IntakeFixtures.publication()).read(folder))
                .isInstanceOf(IntakeException.class)
                .hasMessageContaining("articles.json")
                .hasMessageContaining("Put the day's articles there");
    }

    @Test
    void valuesNestedTooDeepAreAnErrorWithAPlace() {
        var bomb = "{\"articles\":" + "[".repeat(10_000) + "]".repeat(10_000) + "}";

        assertThatThrownBy(() -> dayOf(folder, bomb))
                .isInstanceOf(IntakeException.class)
                .hasMessageContaining("line 1, column")
                .hasMessageContaining("deeper than the limit of 100");
    }

    @Test
    void theFoldersNameIsTheDateOfAFileWithoutOne() {
        var proof = dayOf(folder.resolve("2026-11-25"), "{\"articles\":[{\"id\":\"a\"," + PLAIN + "}]}");

        assertThat(proof.value().day().date()).isEqualTo(LocalDate.of(2026, 11, 25));
        assertThat(codes(proof)).containsExactly("EDITION_DATE");
    }

    @Test
    void aFileInWindowsEncodingIsReadAndRemarked() {
        var json =
                "{\"edition_date\":\"2026-11-24\",\"articles\":[{\"id\":\"a\",\"section\":\"LOCAL\",\"headline\":\"Café “Zero”\","
                        + "\"priority\":3,\"body\":[\"Text.\"]}]}";
        write(folder.resolve("articles.json"), json.getBytes(Charset.forName("windows-1252")));

        var proof = new DayReader(IntakeFixtures.publication()).read(folder);

        assertThat(IntakeFixtures.onlyStory(proof).headline()).isEqualTo("Café “Zero”");
        assertThat(codes(proof)).containsExactly("ENCODING");
    }

    @Test
    void oneBadArticleDoesNotStopTheOthers() {
        var proof = dayOf(
                folder,
                "{\"edition_date\":\"2026-11-24\",\"articles\":[7,null,{\"id\":\"empty\",\"section\":\"LOCAL\","
                        + "\"headline\":\"Only this\",\"priority\":3,\"body\":[]},{\"id\":\"good\"," + PLAIN + "}]}");

        assertThat(proof.value().received()).isEqualTo(4);
        assertThat(proof.value().refused())
                .extracting(Refused::id)
                .containsExactly("article-001", "article-002", "empty");
        assertThat(proof.value().refused().getLast().headline()).isEqualTo("Only this");
        assertThat(proof.value().refused().getLast().reason()).contains("nothing to print");
        assertThat(IntakeFixtures.onlyStory(proof).id()).isEqualTo("good");
    }

    @Test
    void theSameArticleTwiceIsPrintedOnce() {
        var proof = day(folder, "\"id\":\"a\"," + PLAIN, "\"id\":\"a\"," + PLAIN);

        assertThat(proof.value().day().stories()).hasSize(1);
        assertThat(proof.value().refused()).hasSize(1);
        assertThat(codes(proof)).containsExactly("DUPLICATE");
    }

    @Test
    void anotherArticleOfTheSameIdGetsItsOwn() {
        var other = PLAIN.replace("Text.", "Other text.");
        var proof = day(folder, "\"id\":\"a\"," + PLAIN, "\"id\":\"a\"," + other);

        assertThat(proof.value().day().stories()).extracting(Story::id).containsExactly("a", "a-2");
        assertThat(codes(proof)).containsExactly("DUPLICATE");
    }

    @Test
    void oneTextUnderTwoIdsIsRemarked() {
        var proof = day(folder, "\"id\":\"a\"," + PLAIN, "\"id\":\"b\"," + PLAIN);

        assertThat(proof.value().day().stories()).hasSize(2);
        assertThat(codes(proof)).containsExactly("SAME_BODY");
    }

    @ParameterizedTest(name = "{0} becomes {1}")
    @CsvSource({
        "'',article-001",
        "../../x,x",
        "a b/c,a-b-c",
        "2026-11-24-001,2026-11-24-001",
        ".hidden,hidden",
        "زیارت,زیارت"
    })
    void anIdIsSafeAsAFilesName(String given, String safe) {
        assertThat(Ids.safe(given, 0)).isEqualTo(safe);
    }

    @Test
    void fieldsOfWrongTypesCostOnlyThemselves() {
        var proof = day(folder, """
                "id":12,"section":["LOCAL"],"headline":{"text":"H"},"byline":["A. Mir","B. Dar"],"kicker":5,"deck":null,\
                "dateline":true,"priority":"3","lang":7,"images":"none.jpg","body":[1,null,{"p":"x"},"Text."]""");

        var story = IntakeFixtures.onlyStory(proof);
        assertThat(story.id()).isEqualTo("12");
        assertThat(story.byline()).isEqualTo("A. Mir, B. Dar");
        assertThat(codes(proof)).contains("FIELD_TYPE", "IMAGE_MISSING", "HEADLINE_MISSING");
    }

    @Test
    void advertsAreReadAndABadOneIsLeftOut() {
        write(folder.resolve("adverts.json"), """
                [{"id":"a","advertiser":"Zero &amp; Sons","columns":3,"cm":12.3,"position":"back","page":0,"headline":"Sale",
                  "lines":["One","Two"],"contact":"x","style":"notice"},
                 {"id":"b","columns":0,"cm":4}, {"id":"c","columns":2,"cm":4,"position":"moon"}]""");
        var proof = day(folder, "\"id\":\"a\"," + PLAIN);

        var first = new Advert("a", "Zero & Sons", 3, 12.5, "back", 0, "Sale", List.of("One", "Two"), "x", "notice");
        var third = new Advert("c", "", 2, 4, "any", 0, "", List.of(), "", "display");
        assertThat(proof.value().day().adverts()).containsExactly(first, third);
        assertThat(codes(proof)).containsExactly("ADVERT_REFUSED", "ADVERT_FIELD");
    }

    @Test
    void advertsThatCannotBeReadDoNotStopTheEdition() {
        write(folder.resolve("adverts.json"), "[{");

        assertThat(codes(day(folder, "\"id\":\"a\"," + PLAIN))).containsExactly("ADVERTS_BROKEN");
    }

    @Test
    void panelDataIsMapsListsStringsAndNumbers() {
        write(
                folder.resolve("panels/weather.json"),
                "{\"city\":\"Srinagar\",\"max\":11.5,\"rain\":true,\"none\":null,\"days\":[1,\"two\"]}");
        write(folder.resolve("panels/broken.json"), "{");
        write(folder.resolve("panels/notes.txt"), "not data");
        var proof = day(folder, "\"id\":\"a\"," + PLAIN);

        assertThat(proof.value().day().panelData())
                .isEqualTo(Map.of(
                        "weather",
                        Map.of(
                                "city",
                                "Srinagar",
                                "max",
                                11.5,
                                "rain",
                                "true",
                                "none",
                                "",
                                "days",
                                List.of(1, "two"))));
        assertThat(codes(proof)).containsExactly("PANEL_BROKEN");
    }
}
