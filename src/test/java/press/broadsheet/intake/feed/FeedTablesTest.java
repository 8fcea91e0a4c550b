package press.broadsheet.intake.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import press.broadsheet.edition.Remark;

/// Every form of copy, field by field, against what it was when somebody last read it: `-Dgolden=update` renews the
/// tables; read the difference before you keep it.
class FeedTablesTest {
    private static final Path FEEDS = Path.of("src/test/resources/intake/feeds");

    @ParameterizedTest(name = "{0}")
    @MethodSource("feeds")
    void everyFieldComesThrough(Path file) throws IOException {
        var trace = traceOf(file);
        var table = file.resolveSibling(file.getFileName() + ".table");
        if ("update".equals(System.getProperty("golden"))) {
            Files.writeString(table, trace);
        }

        assertThat(trace).isEqualTo(Files.readString(table));
    }

    static Stream<Path> feeds() throws IOException {
        try (var files = Files.walk(FEEDS)) {
            return files
                    .filter(Files::isRegularFile)
                    .filter(file -> !file.toString().endsWith(".table"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    private static String traceOf(Path file) throws IOException {
        var remarks = new ArrayList<Remark>();
        var copies = Basket.all(Feed.of(file.getFileName().toString(), Files.readAllBytes(file)), remarks);
        var lines = new ArrayList<String>();
        copies.forEach(copy -> lines.addAll(CopyTrace.of(copy)));
        remarks.forEach(remark -> lines.add(remark.severity() + " " + remark.code() + ": " + remark.cause()));
        return String.join("\n", lines) + "\n";
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("feeds")
    void aFeedCutAnywhereGivesOnlyCopyThatCameWhole(Path file) throws IOException {
        var bytes = Files.readAllBytes(file);
        var whole = Basket.all(Feed.of(file.getFileName().toString(), bytes), new ArrayList<>());
        for (var part = 1; part < 12; part++) {
            var cut = Arrays.copyOf(bytes, bytes.length * part / 12);
            var feed = new Feed(
                    file.getFileName().toString(),
                    cut,
                    Feed.of(file.toString(), bytes).kind());
            var copies = Basket.all(feed, new ArrayList<>());
            if (isMadeOfItems(feed)) {
                assertThat(words(whole)).containsAll(words(copies));
            }
        }
    }

    private static boolean isMadeOfItems(Feed feed) {
        return switch (feed.kind()) {
            case JSON, WXR, SYNDICATION, NEWSML_1, NITF, RITZAU -> true;
            case NEWSML_G2, PAGE, MARKDOWN, WIRE_TEXT, DOCX, OTHER -> false;
        };
    }

    private static List<String> words(List<Copy> copies) {
        return copies.stream().map(copy -> copy.id() + copy.words()).toList();
    }
}
