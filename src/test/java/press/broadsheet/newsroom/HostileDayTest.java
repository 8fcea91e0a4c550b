package press.broadsheet.newsroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import press.broadsheet.edition.Remark;
import press.broadsheet.intake.DayReader;
import press.broadsheet.layout.PublicationReader;
import press.broadsheet.publish.Report;

/// A day on which everything goes wrong that a feed can get wrong: an edition comes out, and says what was wrong.
class HostileDayTest {
    private static final Path HOME = Path.of("").toAbsolutePath();
    private static final Path DAY = HOME.resolve("src/test/resources/newsroom/hostile");

    @TempDir
    static Path folder;

    private static Report report;

    @BeforeAll
    static void makeTheDay() throws Exception {
        report = new Press(HOME, "chronicle")
                .make(DAY, folder.resolve("edition"), 0, Progress.SILENT)
                .report();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "empty-body,      NOTHING_TO_PRINT",
        "nothing,         NOTHING_TO_PRINT",
        "unknown,         UNKNOWN_SECTION",
        "twice-2,         DUPLICATE",
        "same,            DUPLICATE",
        "capitals,        HEADLINE_CAPS",
        "cjk,             MISSING_GLYPH",
        "missing-picture, IMAGE_MISSING",
        "broken-picture,  IMAGE_TYPE"
    })
    void theReportNamesEachFaultyArticleAndItsFault(String article, String code) {
        assertThat(report.remarks())
                .filteredOn(remark -> remark.article().equals(article))
                .extracting(Remark::code)
                .contains(code);
    }

    @Test
    void everyArticleIsPlacedOrSaidToBeLeftOut() {
        var articles = report.articles();

        assertThat(articles.received()).isEqualTo(15);
        assertThat(articles.received())
                .isEqualTo(articles.placed() + articles.leftOut().size());
    }

    @Test
    void onlyWhatCannotBePrintedIsRefused() {
        assertThat(report.articles().leftOut())
                .extracting(Report.LeftOut::id)
                .contains("empty-body", "nothing", "same")
                .doesNotContain("unknown", "twice", "twice-2", "missing-picture", "broken-picture");
    }

    @Test
    void nothingOfAPlacedStoryIsCut() throws Exception {
        assertThat(report.measures().oversetLines()).isZero();
        assertThat(report.measures().lostCharacters()).isZero();
        var print = PdfText.read(folder.resolve("edition/edition.pdf"));
        for (var id : List.of("lead", "twice", "twice-2", "unbreakable", "missing-picture", "broken-picture")) {
            assertThat(inPrint(id, print).missing()).as(id).isEmpty();
        }
    }

    private static StoryInPrint inPrint(String id, PdfText print) throws Exception {
        var publication = PublicationReader.read(HOME.resolve("layouts/chronicle"));
        var story = new DayReader(publication)
                .read(DAY).value().day().stories().stream()
                        .filter(s -> s.id().equals(id))
                        .findFirst()
                        .orElseThrow();
        return StoryInPrint.of(story, print);
    }
}
