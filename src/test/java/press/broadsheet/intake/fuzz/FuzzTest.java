package press.broadsheet.intake.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.Jazzer;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The fuzzer at work for a moment; `-Dtest=FuzzTest -Dfuzz.seconds=600` lets it work for ten minutes at each target,
/// or at the one of `-Dfuzz.target`. What it finds is put into `src/test/resources/intake/finds` and stays a test.
class FuzzTest {
    private static final Path FINDS = Path.of("src/test/resources/intake/finds");
    private static final int SECONDS = Integer.getInteger("fuzz.seconds", 3);
    private static final Pattern NEVER_CALLED =
            Pattern.compile(".*/(?:archunit|assertj|batik|brotli4j|byte-buddy|core-1"
                    + "|feature-reporting|flying-saucer|fontbox|imageio|itu|javassist|jaxb|json-schema|junit|kotlin|metadata-fixer"
                    + "|native-linux|ognl|openpdf|parser-1|pdf-model|pdfbox|picocli|rhino|service-1|spring|stax-utils|thymeleaf"
                    + "|tomcat|validation-model|verapdf|webp-imageio|xml-apis|xmlgraphics)[^/]*\\.jar");
    private static final boolean IS_SHORT = SECONDS < 60;

    static Stream<String> targets() {
        var one = System.getProperty("fuzz.target", "");
        var all = Stream.of("BodyTarget", "FeedTarget", "PictureTarget");
        return IS_SHORT ? Stream.of("AllTargets") : all.filter(target -> one.isEmpty() || one.equals(target));
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
        assertThat(Files.readString(log.toPath())).contains("Done ");
    }

    private static List<String> command(String target, Path corpus) throws IOException {
        var seeds = corpus.resolveSibling("seeds-" + (IS_SHORT ? "few" : "all"));
        FuzzSeeds.write(seeds, IS_SHORT ? 1 : Long.MAX_VALUE);
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1g",
                "-XX:+UseSerialGC",
                IS_SHORT ? "-XX:TieredStopAtLevel=1" : "-XX:+TieredCompilation",
                "-cp",
                classPath(),
                Jazzer.class.getName(),
                "--target_class=press.broadsheet.intake.fuzz." + target,
                "--instrumentation_includes=press.broadsheet.intake.**",
                "--disabled_hooks=com.code_intelligence.jazzer.sanitizers.RegexRoadblocks",
                "-max_total_time=" + SECONDS,
                "-max_len=20000",
                "-timeout=" + (IS_SHORT ? 60 : 20),
                "-artifact_prefix=target/fuzz/" + target + "-",
                corpus.toString(),
                seeds.toString()));
        if (IS_SHORT) {
            // looking for reflection, requests and the like in all libraries takes longer than the run
            command.add(
                    command.indexOf(Jazzer.class.getName()) + 1, "--custom_hook_includes=press.broadsheet.intake.**");
        }
        return command;
    }

    /// The fuzzer looks through all that it is given before it begins, so it is not given what intake never calls.
    private static String classPath() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !NEVER_CALLED.matcher(entry).matches())
                .collect(Collectors.joining(File.pathSeparator));
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
