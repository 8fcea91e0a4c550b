package press.broadsheet.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class LayoutProblemsTest {
    private static final String YAML = "publication.yaml";
    private static final String FRONT = "front-a.html";
    private static final String NEWS = "news-a.html";
    private static final String OPINION = "opinion-a.html";
    private static final String CSS = "style.css";

    @TempDir
    private Path folder;

    /// File, what stands in it, what the designer wrote instead; the place and the cause that must be named.
    static Stream<Arguments> slips() {
        return Stream.of(
                slip(YAML, "columns: 8", "columns: eight", 8, "'columns' is 'eight'"),
                slip(YAML, "columns: 8", "columns: 7", 10, "columns and gutters are 286.50 mm wide together"),
                slip(YAML, "columns: 8", "columns: 24\ncolumns: 8", 9, "'columns' stands twice"),
                slip(YAML, "gutter: 4 mm", "gutter: 44 mm", 8, "8 columns leave 2.5 mm for each"),
                slip(YAML, "gutter: 4 mm", "gutter: 4", 9, "'4' is no length"),
                slip(YAML, "gutter: 4 mm", "guter: 4 mm", 9, "'guter' is not known here"),
                slip(YAML, "measure: 37.5 mm ", "measure: 37.7 mm ", 10, "the print area 328.00 mm"),
                slip(YAML, "leading: 10 pt", "leading: 0 pt", 11, "the leading is 0.0pt"),
                slip(YAML, "baseline: 7.8 pt", "baseline: 17 pt", 12, "stands below its line"),
                slip(YAML, "trim: 350 x 546 mm", "trim: 30 x 546 mm", 7, "the page is too small"),
                slip(YAML, "trim: 350 x 546 mm", "trim: 350 x 5460 mm", 7, "the page is too large"),
                slip(YAML, "trim: 350 x 546 mm", "trim: wide", 7, "'wide' is no size"),
                slip(YAML, "print: 328", "print: 360", 7, "the print area is larger"),
                slip(YAML, "pages: [8, 10", "pages: [8, 11", 13, "11 pages cannot be printed"),
                slip(YAML, "language: en-GB", "language: en_GB", 2, "no language tag"),
                slip(YAML, "Asia/Kolkata", "Asia/Kolkatta", 3, "no time zone"),
                slip(YAML, "volume: 1998", "volume: MCMXCVIII", 4, "'volume' is 'MCMXCVIII'"),
                slip(YAML, "on page {page}", "overleaf", 21, "'jumpLine' names no page"),
                slip(YAML, "  jumpFrom: From page {page}\n", "", 16, "texts has no 'jumpFrom'"),
                slip(YAML, "name: NATION", "name: TOP NEWS", 31, "section 'TOP NEWS' stands twice"),
                slip(YAML, "min: 1, max: 2", "min: 3, max: 2", 31, "at most 2 pages but at least 3"),
                slip(YAML, "place: first", "place: front", 30, "there is no place 'front'"),
                slip(YAML, "shares: yes", "shares: perhaps", 31, "'shares' is 'perhaps'"),
                slip(YAML, "kind: news", "kind: metro", 31, "no layout has the kind 'metro'"),
                slip(YAML, "India: NATION", "India: NATIONAL", 36, "there is no section 'NATIONAL'"),
                slip(YAML, "\"*\": NATION", "", 35, "section_map has no '*'"),
                slip(YAML, "sections:", "sections: [", 30, "not YAML"),
                slip(FRONT, "<rows span=\"2\">", "<rows>", 11, "<rows> in <columns> has no span"),
                slip(FRONT, "<rows span=\"2\">", "<rows span=\"3\">", 3, "span 9 columns, it has 8"),
                slip(FRONT, "role=\"lead\"", "role=\"lead\" span=\"4\"", 5, "spans 4 columns in rows of 6"),
                slip(FRONT, "role=\"lead\" ", "", 5, "<story> has no role"),
                slip(
                        FRONT,
                        "max=\"80\" prominence",
                        "max=\"30\" prominence",
                        5,
                        "at least 40 lines deep and at most 30"),
                slip(FRONT, "prominence=\"100\"", "prominence=\"101\"", 5, "has prominence=\"101\""),
                slip(FRONT, "prominence=\"100\"", "prominance=\"100\"", 5, "has no attribute 'prominance'"),
                slip(FRONT, "picture=\"required\"", "picture=\"yes\"", 5, "has picture=\"yes\""),
                slip(FRONT, "min=\"40\"", "min=\"120\"", 1, "it needs"),
                slip(FRONT, "repeat=\"4\"", "repeat=\"many\"", 12, "has repeat=\"many\""),
                slip(FRONT, "<advert min=\"0\" max=\"60\"/>", "<ad/>", 13, "there is no element <ad>"),
                slip(FRONT, "name=\"masthead\"", "name=\"mast-head\"", 2, "there is no panels/mast-head.html"),
                slip(FRONT, " depth=\"16\"", "", 2, "it has no depth"),
                slip(FRONT, "name=\"front-a\"", "name=\"front\"", 1, "the layout's name is 'front'"),
                slip(FRONT, " kind=\"front\"", "", 1, "<page> has no kind"),
                slip(FRONT, "<rows span=\"2\">", "<rows span=\"2\">Ads", 11, "text has no place"),
                slip(FRONT, "<rows span=\"2\">", "<rows span=2>", 11, "not well-formed"),
                slip(FRONT, "</page>", "", 17, "not well-formed"),
                slip(FRONT, "<page name", "<!DOCTYPE page [<!ENTITY a \"b\">]>\n<page name", 1, "DOCTYPE"),
                slip(NEWS, "<panel name=\"folio\" depth=\"2\"/>", "", 1, "the page has no folio"),
                slip(NEWS, "depth=\"4\" index=\"1\"", "depth=\"4\" index=\"2\"", 11, "has index=\"2\""),
                slip(NEWS, "<section-head depth=\"4\" index=\"1\"/>", "", 1, "no head for the one of index 1"),
                slip(
                        NEWS,
                        "<photo span=\"3\" min=\"30\" max=\"90\"",
                        "<photo span=\"3\" min=\"92\" max=\"110\"",
                        12,
                        "cannot end on one line"),
                slip(OPINION, "legs=\"1\"", "legs=\"3\"", 5, "has legs=\"3\""),
                slip(OPINION, "kinds=\"EDITORIAL\"", "kinds=\"EDITORIALS\"", 5, "called 'EDITORIALS'"),
                slip(OPINION, "<cartoon", "<cartoon><story/></cartoon><cartoon", 8, "<cartoon> holds other elements"),
                slip(OPINION, "max=\"140\"", "max=\"100\"", 1, "it fills at most 106 lines"),
                slip(OPINION, "columns=\"6\"", "columns=\"24\"", 1, "24 columns leave less than 10 mm"),
                slip(CSS, "color: #000;", "color: murky;", 12, "murky"),
                slip(CSS, "text-align: justify;\n", "text-align: justified\n;", 13, "justified"),
                slip(CSS, ".list {", ".list:first {", 22, "first is not a recognized pseudo-class"),
                slip(CSS, ".list {", "@import \"more.css\"; .list {", 22, "@import is not followed"),
                slip(CSS, "\"Newsreader\"", "\"Newsreader", 3, "a string is not closed"),
                slip(CSS, ".list {", ".list { text-indent; ", 22, "'text-indent' is no declaration"),
                slip(CSS, "-broadsheet-rule", "-broadsheet-rul", 19, "there is no property -broadsheet-rul"),
                slip(CSS, "-broadsheet-expansion: 2", "-broadsheet-expansion: 12", 17, "is '12'"),
                slip(CSS, "66pt 60pt 54pt", "54pt 60pt 66pt", 48, "-broadsheet-ladder is '54pt 60pt 66pt"),
                slip(
                        CSS,
                        "text-align: justify;",
                        "text-aline: justify;",
                        13,
                        "text-aline is an unrecognized CSS property"),
                elsewhere(
                        CSS,
                        "font-weight: 700;",
                        "font-weight: bolder;",
                        "front-a.html:5",
                        "a font-weight that is relative"),
                elsewhere(CSS, "page { font-family: \"STIX Two Text\"; }", "", "front-a.html:5", "no font-family"),
                elsewhere(
                        CSS,
                        "line-height: 1.02;",
                        "line-height: 10pt;",
                        "front-a.html:5",
                        "a leading of 10.0pt for type of 66.0pt"),
                slip(
                        CSS,
                        "-broadsheet-rule: 0.5pt;\n}",
                        "-broadsheet-rule: 0.5pt;\n",
                        22,
                        "a rule stands inside another"),
                slip(CSS, "/* Headlines:", "} /* Headlines:", 34, "a rule has no { }"),
                slip(
                        CSS,
                        "/* Opinion pages look like opinion pages. */",
                        "/* Opinion",
                        126,
                        "a comment is not closed"));
    }

    private static Arguments slip(String file, String before, String after, int line, String cause) {
        return elsewhere(file, before, after, file + ":" + line, cause);
    }

    private static Arguments elsewhere(String file, String before, String after, String place, String cause) {
        return Arguments.of(file, before, after, place, cause);
    }

    @ParameterizedTest(name = "{3} {4}")
    @MethodSource("slips")
    void aSlipIsNamedWithItsFileItsLineAndItsCause(
            String file, String before, String after, String place, String cause) {
        LayoutFixtures.copyTo(folder);
        var text = LayoutFixtures.text(folder, file);
        assertThat(text).contains(before);
        var at = text.indexOf(before);
        LayoutFixtures.write(folder, file, text.substring(0, at) + after + text.substring(at + before.length()));

        assertThat(LayoutFixtures.problems(folder)).anySatisfy(problem -> {
            assertThat(problem.cause()).contains(cause);
            assertThat(problem.file() + ":" + problem.line()).isEqualTo(place);
            assertThat(problem.cure()).isNotBlank();
        });
    }

    @Test
    void theSampleItselfHasNoProblem() {
        assertThat(LayoutFixtures.problems(LayoutFixtures.SAMPLE)).isEmpty();
    }

    @Test
    void allSlipsOfAFolderAreReportedTogether() {
        LayoutFixtures.copyTo(folder);
        LayoutFixtures.write(folder, FRONT, "<page kind='front'><story rôle='lead'/></page>");
        LayoutFixtures.write(folder, CSS, "page { -broadsheet-lines: 0 }");
        LayoutFixtures.write(folder, YAML, LayoutFixtures.text(folder, YAML).replace("en-GB", "en_GB"));

        assertThatThrownBy(() -> PublicationReader.read(folder))
                .isInstanceOf(LayoutException.class)
                .hasMessageContaining("publication.yaml:2: 'en_GB' is no language tag. Write one as in BCP 47")
                .hasMessageContaining("front-a.html:1: <story> has no attribute 'rôle'. Did you mean 'role'?")
                .hasMessageContaining("style.css:1: -broadsheet-lines is '0'. Write a whole number, 1 to 9.");
    }

    @Test
    void anEmptyFolderLacksItsFiles() {
        assertThat(LayoutFixtures.problems(folder))
                .extracting(LayoutProblem::file)
                .contains("publication.yaml", "style.css");
    }

    @Test
    void filesThatAreNotUtf8AreNamed() throws IOException {
        LayoutFixtures.copyTo(folder);
        for (var file : new String[] {YAML, FRONT, CSS}) {
            Files.write(folder.resolve(file), "name: Zürich".getBytes(StandardCharsets.ISO_8859_1));
        }

        assertThat(LayoutFixtures.problems(folder))
                .filteredOn(problem -> problem.cause().startsWith("it cannot be read"))
                .extracting(LayoutProblem::file)
                .containsExactly(FRONT, YAML, CSS);
    }

    @Test
    void aLayoutCanNameNothingOutsideItself() {
        LayoutFixtures.copyTo(folder);
        LayoutFixtures.write(
                folder,
                FRONT,
                "<!DOCTYPE page [<!ENTITY x SYSTEM 'file:///etc/hostname'>]>\n<page kind='front'>&x;</page>");

        assertThat(LayoutFixtures.problems(folder))
                .filteredOn(problem -> problem.file().equals(FRONT))
                .isNotEmpty();
    }

    @Test
    void elementsTooDeepInEachOtherAreRefusedAndNotFollowed() {
        LayoutFixtures.copyTo(folder);
        LayoutFixtures.write(folder, FRONT, "<page kind='front'>" + "<rows>".repeat(20_000));

        assertThat(LayoutFixtures.problems(folder))
                .anySatisfy(problem -> assertThat(problem.cause()).contains("more than 40 elements inside each other"));
    }
}
