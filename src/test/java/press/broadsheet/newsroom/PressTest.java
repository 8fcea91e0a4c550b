package press.broadsheet.newsroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.SoftAssertions.assertSoftly;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.broadsheet.edition.Story;
import press.broadsheet.intake.DayReader;
import press.broadsheet.layout.PublicationReader;
import press.broadsheet.publish.Report;

/// The sample day made, and everything that one can see of the result.
class PressTest {
    private final Report report = SampleEdition.report();

    private static Path pdf() {
        return SampleEdition.pdf();
    }

    @Test
    void aBundleHoldsThePdfTheRecipeTheReportMapsAndEachPageAsPdfAndImages() throws Exception {
        var images = IntStream.rangeClosed(1, report.pages())
                .boxed()
                .flatMap(page -> Stream.of(
                                "page.pdf",
                                "full.webp",
                                "medium.webp",
                                "small.webp",
                                "thumb.webp",
                                "map.json",
                                "alto.xml",
                                "ink.js")
                        .map(file -> "pages/%04d/%s".formatted(page, file)));
        var expected = Stream.concat(
                        Stream.of(
                                "edition.pdf",
                                "edition.json",
                                "report.json",
                                "mets.xml",
                                "iiif/manifest.json",
                                "index.html",
                                "text.html",
                                "search.json",
                                "sw.js"),
                        images)
                .collect(Collectors.toSet());

        assertThat(EditionFolder.hashes(SampleEdition.folder()).keySet()).containsAll(expected);
        assertThat(PdfFacts.read(pdf()).pages()).isEqualTo(report.pages());
    }

    @Test
    void everyArticleIsPlacedOrSaidToBeLeftOut() {
        var articles = report.articles();

        assertThat(articles.received())
                .isEqualTo(articles.placed() + articles.leftOut().size());
        assertThat(articles.leftOut()).allSatisfy(l -> assertThat(l.reason()).isNotBlank());
    }

    @Test
    void nothingIsCutLostOrOffTheGrid() {
        var measures = report.measures();

        assertSoftly(softly -> {
            softly.assertThat(measures.oversetLines()).as("overset lines").isZero();
            softly.assertThat(measures.lostCharacters()).as("lost characters").isZero();
            softly.assertThat(measures.offGrid()).as("lines off the grid").isZero();
        });
    }

    @Test
    void thePagesAreFullAndEvenlySet() {
        var measures = report.measures();

        assertSoftly(softly -> {
            softly.assertThat(measures.fill()).as("fill").isGreaterThanOrEqualTo(0.95);
            softly.assertThat(measures.widows()).as("widows").isZero();
            softly.assertThat(measures.orphans()).as("orphans").isZero();
            softly.assertThat(measures.looseLines()).as("loose lines").isLessThanOrEqualTo(0.12);
            softly.assertThat(measures.veryLooseLines()).as("very loose lines").isLessThanOrEqualTo(0.01);
        });
    }

    @Test
    void everyPlacedStoryCanBeReadInThePdfFromItsFirstLetterToItsLast() throws Exception {
        var print = PdfText.read(pdf());
        var placed = placed();

        assertSoftly(softly -> {
            for (var story : placed) {
                softly.assertThat(StoryInPrint.of(story, print).missing())
                        .as(story.id() + " " + story.headline())
                        .isEmpty();
            }
        });
    }

    @Test
    void aJumpedStoryComesInTwoPartsAndNoOtherDoes() throws Exception {
        var print = PdfText.read(pdf());
        var parted = placed().stream()
                .mapToInt(story -> StoryInPrint.of(story, print).jumps())
                .sum();

        assertThat(parted).isEqualTo(report.articles().jumped());
    }

    /// Read again from the day's files; cartoons have no words but in their picture.
    private List<Story> placed() throws Exception {
        var publication = PublicationReader.read(SampleEdition.HOME.resolve("layouts/chronicle"));
        var leftOut =
                report.articles().leftOut().stream().map(Report.LeftOut::id).collect(Collectors.toSet());
        return new DayReader(publication)
                .read(SampleEdition.DAY).value().day().stories().stream()
                        .filter(story -> !leftOut.contains(story.id()))
                        .filter(story -> !story.body().isEmpty())
                        .toList();
    }

    @Test
    void everyFontIsInThePdfAsASubset() throws Exception {
        var fonts = PdfFacts.read(pdf()).fonts();

        assertThat(fonts).isNotEmpty().allSatisfy((name, hasFile) -> {
            assertThat(name).matches("[A-Z]{6}\\+.+");
            assertThat(hasFile).as(name).isTrue();
        });
    }

    @Test
    void nothingInThePdfRunsOpensOrHides() throws Exception {
        assertThat(PdfFacts.read(pdf()).names())
                .doesNotContain("JS", "JavaScript", "Launch", "OpenAction", "EmbeddedFile", "EmbeddedFiles", "AA");
    }

    @Test
    void theSameDayGivesTheSameBytes(@TempDir Path folder) throws Exception {
        new Press(SampleEdition.HOME, "chronicle")
                .with(SampleEdition.EXTRAS)
                .make(SampleEdition.DAY, folder.resolve("again"), 0, Progress.SILENT);

        assertThat(EditionFolder.hashes(folder.resolve("again")))
                .isEqualTo(EditionFolder.hashes(SampleEdition.folder()));
    }
}
