package press.broadsheet.intake.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.Jazzer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The fuzzer at work for a moment; `-Dtest=FuzzTest -Dfuzz.seconds=600` lets it work for ten minutes at each target.
/// What it finds is put into `src/test/resources/intake/finds` and stays a test.
class FuzzTest {
    private static final Path FINDS = Path.of("src/test/resources/intake/finds");
    private static final Path FEEDS = Path.of("src/test/resources/intake/feeds");
    private static final int SECONDS = Integer.getInteger("fuzz.seconds", 3);
    private static final int LONG = 60;

    static Stream<String> targets() {
        return SECONDS < LONG ? Stream.of("AllTargets") : Stream.of("BodyTarget", "FeedTarget", "PictureTarget");
    }

    @ParameterizedTest
    @MethodSource("targets")
    void theFuzzerFindsNothing(String target) throws IOException, InterruptedException {
        var folder = Files.createDirectories(Path.of("target", "fuzz", target));
        var log = folder.resolveSibling(target + ".log").toFile();
        var fuzzer = new ProcessBuilder(command(target, folder))
                .redirectErrorStream(true)
                .redirectOutput(log)
                .start();

        assertThat(fuzzer.waitFor(SECONDS + 120L, TimeUnit.SECONDS)).isTrue();
        assertThat(fuzzer.exitValue()).as("see %s", log).isZero();
    }

    private static List<String> command(String target, Path corpus) throws IOException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1g",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                Jazzer.class.getName(),
                "--target_class=press.broadsheet.intake.fuzz." + target,
                "--instrumentation_includes=press.broadsheet.intake.**",
                "--disabled_hooks=com.code_intelligence.jazzer.sanitizers.RegexRoadblocks",
                "-max_total_time=" + SECONDS,
                "-max_len=20000",
                "-timeout=" + (SECONDS < LONG ? 60 : 20),
                "-artifact_prefix=target/fuzz/" + target + "-",
                corpus.toString()));
        if (!target.equals("PictureTarget")) {
            try (var folders = Files.list(FEEDS)) {
                folders.sorted().forEach(folder -> command.add(folder.toString()));
            }
        }
        return command;
    }

    @Test
    void whatWasFoundOnceIsHarmless() throws IOException {
        for (var find : finds()) {
            var bytes = Files.readAllBytes(find);
            BodyTarget.fuzzerTestOneInput(bytes);
            FeedTarget.fuzzerTestOneInput(bytes);
            PictureTarget.fuzzerTestOneInput(bytes);
        }
        assertThat(finds()).isNotEmpty();
    }

    private static List<Path> finds() throws IOException {
        try (Stream<Path> files = Files.list(FINDS)) {
            return files.sorted().toList();
        }
    }
}
