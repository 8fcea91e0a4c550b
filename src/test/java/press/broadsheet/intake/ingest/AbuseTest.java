package press.broadsheet.intake.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import press.broadsheet.intake.fetch.Peer;

/// Inputs that could kill or hang whoever reads them, all in one inbox, read by a process of its own with a small heap:
/// it lives, it is done in time, it asks the canary nothing, and each row costs itself only.
class AbuseTest {
    private static final Duration IN_ALL = Duration.ofSeconds(100);

    @TempDir
    static Path folder;

    private static Peer canary;
    private static int exit;
    private static String output = "";
    private static Duration slowest = Duration.ZERO;

    @BeforeAll
    static void ingestAll() throws IOException, InterruptedException {
        canary = Peer.canary();
        var inbox = Files.createDirectories(folder.resolve("inbox"));
        for (var row : AbuseRows.all(canary)) {
            Files.write(inbox.resolve(row.file()), row.bytes());
        }
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+ExitOnOutOfMemoryError",
                        "-cp",
                        System.getProperty("java.class.path"),
                        AbuseReader.class.getName(),
                        inbox.toString(),
                        folder.resolve("2026-11-24").toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("output.txt").toFile())
                .start();
        var isDone = process.waitFor(IN_ALL.toSeconds(), TimeUnit.SECONDS);
        process.destroyForcibly();
        exit = isDone ? process.exitValue() : -1;
        output = Files.readString(folder.resolve("output.txt"), StandardCharsets.UTF_8);
        slowest = output.lines()
                .filter(line -> line.startsWith("SLOWEST "))
                .map(line -> Duration.ofMillis(Long.parseLong(line.split(" ")[1])))
                .findFirst()
                .orElse(IN_ALL);
    }

    @AfterAll
    static void close() {
        canary.close();
    }

    @Test
    void theProcessLivesAndIsDoneInTime() {
        assertThat(exit).as(output).isZero();
        assertThat(slowest).isLessThan(Duration.ofSeconds(10));
    }

    @Test
    void theCanaryIsNeverAsked() {
        assertThat(canary.requests()).isEmpty();
    }

    @Test
    void noSecretOfThisMachineIsInTheDay() throws IOException {
        var day = Files.readString(folder.resolve("2026-11-24/articles.json"));

        assertThat(day).doesNotContain("root:x:", "/bin/bash");
    }

    @Test
    void theGoodStoriesOfTheInboxAreInTheDay() throws IOException {
        assertThat(Files.readString(folder.resolve("2026-11-24/articles.json")))
                .contains("\"Headline of a16\"", "\"Headline of b14\"", "\"Headline of h2\"");
        assertThat(output).contains("TOGETHER ").doesNotContain("TOGETHER NO_DAY");
    }

    static Stream<AbuseRows.Row> rows() {
        return AbuseRows.all(canary).stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void eachRowCostsItselfOnly(AbuseRows.Row row) {
        var said = output.lines()
                .filter(line -> line.startsWith(row.file() + ": "))
                .findFirst()
                .orElse("nothing");

        assertThat(said).as(row.what()).contains(row.expected());
    }
}
