package press.broadsheet.newsroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.broadsheet.edition.Remark;

/// A day with an error of every kind that copy can bring in, and what becomes of its edition.
class LintedDayTest {
    private static final Path HOME = Path.of("").toAbsolutePath();
    private static final Path SEEDED = HOME.resolve("src/test/resources/newsroom/seeded");

    private static final List<String> SEEDS = List.of(
            "LINT_DATE ",
            "LINT_TWICE original",
            "LINT_DUMMY dummy",
            "LINT_CAPTION bare",
            "LINT_FIGURES crash-one",
            "LINT_DATE weekday",
            "LINT_CREDIT bare",
            "LINT_COARSE bare");

    @TempDir
    Path folder;

    @Test
    void theSampleDayHasNothingToFind() throws Exception {
        for (var paper : List.of("chronicle", "chronicle-compact")) {
            assertThat(new Press(HOME, paper).lint(HOME.resolve("layouts/chronicle/sample"), folder, 0))
                    .as(paper)
                    .isEmpty();
        }
    }

    @Test
    void withoutTheGateTheEditionIsWrittenAndItsReportHasTheFindings() throws Exception {
        var run = new Press(HOME, "chronicle").make(SEEDED, folder.resolve("edition"), 0, Progress.SILENT);

        assertThat(brief(run.findings())).containsExactlyInAnyOrderElementsOf(SEEDS);
        assertThat(run.report().remarks()).containsAll(run.findings());
        assertThat(run.released()).isTrue();
        assertThat(folder.resolve("edition/edition.pdf")).exists();
    }

    @Test
    void theGateHoldsTheEditionBackAndLeavesTheOldOneAsItWas() throws Exception {
        var edition = Files.createDirectories(folder.resolve("edition"));
        Files.writeString(edition.resolve("edition.pdf"), "last night's edition");
        var before = EditionFolder.hashes(folder);

        var run = new Press(HOME, "chronicle").gated().make(SEEDED, edition, 0, Progress.SILENT);

        assertThat(run.released()).isFalse();
        assertThat(brief(run.findings())).containsExactlyInAnyOrderElementsOf(SEEDS);
        assertThat(EditionFolder.hashes(folder)).isEqualTo(before);
        assertThat(folder).isDirectoryNotContaining("glob:**.making");
    }

    @Test
    void aDateThatTheDaysDataPutOverTheEditionsIsFoundInMastheadAndFolio() throws Exception {
        var day = folder.resolve("day");
        Files.createDirectories(day.resolve("panels"));
        Files.copy(SEEDED.resolve("articles.json"), day.resolve("articles.json"));
        Files.writeString(
                day.resolve("panels/date.json"),
                "{\"iso\": \"2026-11-12\", \"day\": \"Thursday\", \"long\": \"12 November 2026\", \"hijri\": \"-\"}");

        assertThat(new Press(HOME, "chronicle").lint(day, folder, 0))
                .filteredOn(f -> f.code().equals("LINT_DATE") && f.article().isEmpty())
                .extracting(f -> f.page() + " " + f.cause())
                .containsExactly(
                        "1 the panel masthead prints “Thursday, 12 November 2026”, but the edition is of 2026-11-19",
                        "2 the panel folio prints “Thursday, 12 November 2026”, but the edition is of 2026-11-19");
    }

    private static List<String> brief(List<Remark> findings) {
        return findings.stream().map(f -> f.code() + " " + f.article()).toList();
    }
}
