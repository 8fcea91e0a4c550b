package press.broadsheet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Runs the program as its own process, as a user does.
class MainTest {
    private static final String SEEDED = "src/test/resources/newsroom/seeded";

    @TempDir
    Path folder;

    @Test
    void aMissingDayIsOnePlainLineAndExitCodeOne() throws Exception {
        var run = broadsheet("make", folder.resolve("no-day").toString(), "--out", out());

        assertThat(run.exitCode()).isOne();
        assertThat(run.says())
                .startsWith("broadsheet: ")
                .contains("articles.json", "no such file")
                .doesNotContain("Exception", "\tat ");
        assertThat(folder.resolve("edition")).doesNotExist();
    }

    @Test
    void anUnknownPaperIsNamedAndExitCodeOne() throws Exception {
        var run = broadsheet("make", "--paper", "no-such-paper", "--out", out());

        assertThat(run.exitCode()).isOne();
        assertThat(run.says()).contains("no-such-paper").doesNotContain("\tat ");
    }

    @Test
    void anUnknownOptionIsAUsageError() throws Exception {
        var run = broadsheet("make", "--no-such-option");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.says()).contains("--no-such-option", "Usage:").doesNotContain("\tat ");
    }

    @Test
    void theShippedLayoutsHaveNoProblems() throws Exception {
        for (var paper : List.of("chronicle", "chronicle-compact")) {
            var run = broadsheet("lint", paper);

            assertThat(run.exitCode()).as(run.says()).isZero();
            assertThat(run.says()).contains(paper + ": no problems");
        }
    }

    @Test
    void theGateSaysWhatHoldsTheEditionBackAndExitsWithThree() throws Exception {
        var run = broadsheet("make", SEEDED, "--gate", "--out", out());

        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.says()).contains("ERROR    LINT_DUMMY dummy page", "HELD BACK");
        assertThat(folder.resolve("edition")).doesNotExist();
    }

    @Test
    void lintOfADayPrintsItsFindingsAndWritesNothing() throws Exception {
        var run = broadsheet("lint", SEEDED);

        assertThat(run.exitCode()).isOne();
        assertThat(run.says()).contains("LINT_TWICE original page", "lint       4 errors, 4 warnings");
    }

    private String out() {
        return folder.resolve("edition").toString();
    }

    /// @param says all it prints, on both streams
    private record Run(int exitCode, String says) {}

    private static Run broadsheet(String... arguments) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Djava.awt.headless=true",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName()));
        command.addAll(List.of(arguments));
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        process.getOutputStream().close();
        var says = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Run(process.waitFor(), says);
    }
}
