package press.broadsheet.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static press.broadsheet.intake.IntakeFixtures.codes;
import static press.broadsheet.intake.IntakeFixtures.day;
import static press.broadsheet.intake.IntakeFixtures.fields;
import static press.broadsheet.intake.IntakeFixtures.lines;
import static press.broadsheet.intake.IntakeFixtures.onlyStory;
import static press.broadsheet.intake.IntakeFixtures.quoted;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// What a hostile or broken feed must do: cost itself, and nothing else.
class HostileCopyTest {
    private static final Duration SOON = Duration.ofSeconds(10);

    @TempDir
    Path folder;

    @ParameterizedTest(name = "{0} is refused as {1}")
    @MethodSource
    void copyBeyondTheLimitsIsRefusedAtOnce(String what, String code, String html) {
        var proof = assertTimeoutPreemptively(SOON, () -> day(folder, fields("html", quoted(html))));

        assertThat(proof.value().refused()).hasSize(1);
        assertThat(codes(proof)).containsExactly(code);
        assertThat(proof.remarks().getFirst().cause()).contains("limit");
    }

    static Stream<Arguments> copyBeyondTheLimitsIsRefusedAtOnce() {
        return Stream.of(
                Arguments.of("a body of five million characters", "BODY_TOO_LONG", "<p>" + "word ".repeat(1_000_000)),
                Arguments.of("a body of 50,000 nested elements", "BODY_TOO_DEEP", "<div>".repeat(50_000) + "x"),
                Arguments.of("a body 19,000 deep", "BODY_TOO_DEEP", "<div>".repeat(19_000) + "x"),
                Arguments.of("a body 101 deep", "BODY_TOO_DEEP", "<div>".repeat(101) + "x"),
                Arguments.of("a table of 100,000 cells", "BODY_TOO_COMPLEX", "<table>" + "<tr><td>1".repeat(50_000)));
    }

    @Test
    void copyJustInsideTheLimitsIsPrinted() {
        assertThat(lines(onlyStory(day(folder, fields("html", quoted("<div>".repeat(100) + "deep"))))))
                .containsExactly("P deep");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void oddCopyIsReadInTime(String what, String html) {
        var proof = assertTimeoutPreemptively(SOON, () -> day(folder, fields("html", quoted(html))));

        assertThat(String.join(" ", lines(onlyStory(proof)))).contains("Printed");
    }

    static Stream<Arguments> oddCopyIsReadInTime() {
        var attributes =
                IntStream.range(0, 100_000).mapToObj(i -> " a" + i + "=1").collect(Collectors.joining());
        return Stream.of(
                Arguments.of("100,000 attributes", "<p" + attributes + ">Printed.</p>"),
                Arguments.of(
                        "a cell that spans two billion columns",
                        "<table><tr><td colspan=2147483647>Printed.</td></tr></table>"),
                Arguments.of("a million brackets", "<p>Printed. " + "[".repeat(500_000) + "</p>"),
                Arguments.of("a million dots", "<p>Printed. " + ".".repeat(1_000_000) + "</p>"),
                Arguments.of("a million dashes", "<p>Printed. " + "-".repeat(1_000_000) + "</p>"),
                Arguments.of("a million quotation marks", "<p>Printed. " + "'\"".repeat(400_000) + "</p>"),
                Arguments.of("a million spaces", "<p>Printed." + " ".repeat(1_000_000) + "</p>"),
                Arguments.of("100,000 line ends", "<pre>Printed." + "\n\n".repeat(100_000) + "</pre>"),
                Arguments.of(
                        "many open letters of many kinds",
                        IntStream.range(0, 90).mapToObj(i -> "<b id=" + i + ">").collect(Collectors.joining())
                                + "<p>x".repeat(9_000) + "<p>Printed."),
                Arguments.of(
                        "an entity that reads a file",
                        "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><p>Printed. &e;</p>"));
    }

    @Test
    void nothingOfScriptsFormsAndStylesIsPrinted() {
        var story = onlyStory(day(folder, fields("html", quoted("""
                <style>p{color:red}</style><p onclick="evil()" style="height:99999px">One.</p><script>alert(1)</script>
                <form action="http://x.test"><input value="secret"><p>Two.</p></form><svg><text>three</text></svg>"""))));

        assertThat(lines(story)).containsExactly("P One.", "P Two.");
    }

    @Test
    void anExpressionInTheTextIsOnlyText() {
        assertThat(lines(onlyStory(day(folder, fields("html", quoted("<p>a ${7*7} __${7*7}__ [[${7*7}]] z</p>"))))))
                .containsExactly("P a ${7*7} __${7*7}__ [[${7*7}]] z");
    }

    @Test
    void onlyLinksToTheWebAndToMailStay() {
        var proof = day(folder, fields("html", quoted("""
                <p><a href="java\tscript:alert(1)">a</a> <a href="file:///etc/passwd">b</a> <a href="/local">c</a>
                <a href="https://x.test/">d</a> <a href="mailto:a@x.test">e</a></p>""")));

        var story = onlyStory(proof);
        var links = ((press.broadsheet.edition.Block.Paragraph) story.body().getFirst())
                .runs().stream().map(run -> run.link()).filter(link -> !link.isEmpty());
        assertThat(links).containsExactly("https://x.test/", "mailto:a@x.test");
        assertThat(codes(proof)).containsExactly("LINK_DROPPED");
    }

    @Test
    void pictureAddressesInTheTextAreNeverOpened() {
        var proof = day(folder, fields("html", quoted("""
                <p>One.</p><img src="file:///dev/zero"><img src="FILE:///etc/passwd"><img src="jar:http://x!/a"><img src="http://127.0.0.1:1/x">""")));

        assertThat(lines(onlyStory(proof))).containsExactly("P One.");
        assertThat(codes(proof)).containsOnly("ASSET_SCHEME", "ASSET_HOST");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void noBrokenDayMakesTheReaderFailInAnotherWay(Path file) throws IOException {
        var json = Files.readString(file);
        readsOrSaysWhy(json);
    }

    static Stream<Path> noBrokenDayMakesTheReaderFailInAnotherWay() throws IOException {
        try (var files = Files.list(Path.of("src/test/resources/intake/broken"))) {
            return files.sorted().toList().stream();
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void noDamageToAGoodDayMakesTheReaderFailInAnotherWay(long seed) throws IOException {
        var random = new SplittableRandom(seed);
        var json = new StringBuilder(Files.readString(Path.of("src/test/resources/intake/day/articles.json")));
        for (var i = 0; i < 3; i++) {
            json.setCharAt(
                    random.nextInt(json.length()), "\u0000\"[]{}<>&\\,:x\uD800\u202E".charAt(random.nextInt(15)));
        }
        readsOrSaysWhy(json.toString());
    }

    private void readsOrSaysWhy(String json) {
        try {
            var proof = IntakeFixtures.dayOf(folder.resolve("2026-11-24"), json);
            assertThat(proof.remarks()).noneMatch(remark -> remark.cause().contains("Exception"));
        } catch (IntakeException e) {
            assertThat(e).hasMessageContaining("articles.json");
        }
    }

    static Stream<Long> seeds() {
        return Stream.iterate(1L, seed -> seed + 1).limit(200);
    }
}
