package press.broadsheet.newsroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.SoftAssertions.assertSoftly;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.broadsheet.publish.Report;

/// The same day in the compact format: other layouts, the same care.
class CompactPressTest {
    private static final Path HOME = Path.of("").toAbsolutePath();

    @TempDir
    static Path folder;

    private static Report report;

    @BeforeAll
    static void makeTheSampleDay() throws Exception {
        var day = HOME.resolve("layouts/chronicle/sample");
        report = new Press(HOME, "chronicle-compact")
                .make(day, folder.resolve("edition"), 0, Progress.SILENT)
                .report();
    }

    @Test
    void everyArticleIsPlacedOrSaidToBeLeftOut() {
        var articles = report.articles();

        assertThat(articles.received())
                .isEqualTo(articles.placed() + articles.leftOut().size());
    }

    @Test
    void thePagesAreFullAndNothingIsCut() {
        var measures = report.measures();

        assertSoftly(softly -> {
            softly.assertThat(measures.fill()).as("fill").isGreaterThanOrEqualTo(0.95);
            softly.assertThat(measures.oversetLines()).as("overset lines").isZero();
            softly.assertThat(measures.lostCharacters()).as("lost characters").isZero();
            softly.assertThat(measures.offGrid()).as("lines off the grid").isZero();
            softly.assertThat(measures.widows()).as("widows").isZero();
            softly.assertThat(measures.orphans()).as("orphans").isZero();
            softly.assertThat(measures.looseLines()).as("loose lines").isLessThanOrEqualTo(0.12);
            softly.assertThat(measures.veryLooseLines()).as("very loose lines").isLessThanOrEqualTo(0.01);
        });
    }
}
