package press.broadsheet.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Search in the edition against the truth: every word of every page map, read one by one.
class FindingWordsTest {
    private static final int DRAWN = 500;

    /// A printed word: its letters and digits in lower case, where it is printed, and in how many pieces.
    private record Printed(String term, int page, List<List<Integer>> boxes) {}

    /// Words of nothing but letters of the Latin alphabet, so that this test need not repeat the index's rules.
    private static List<Printed> printed() throws Exception {
        var all = new ArrayList<Printed>();
        try (var pages = Files.list(Reader.folder().resolve("pages"))) {
            for (var folder : pages.sorted().toList()) {
                var map = JsonMapper.shared().readTree(Files.readString(folder.resolve("map.json")));
                for (var story : map.get("stories")) {
                    for (var text : story.get("texts")) {
                        text.get("lines")
                                .forEach(line -> line.get("words")
                                        .forEach(
                                                word -> add(all, map.get("page").asInt(), line, word)));
                    }
                }
            }
        }
        return all;
    }

    private static void add(List<Printed> all, int page, JsonNode line, JsonNode word) {
        var more = word.size() > 3 ? word.get(3) : JsonMapper.shared().createObjectNode();
        var box = List.of(
                word.get(0).asInt(),
                more.has("y") ? more.get("y").asInt() : line.get("box").get(1).asInt(),
                word.get(1).asInt(),
                more.has("h") ? more.get("h").asInt() : line.get("box").get(3).asInt());
        if (more.has("piece") && more.get("piece").asInt() > 1) {
            if (all.getLast().page() == page) {
                all.getLast().boxes().add(box);
            }
            return;
        }
        var whole =
                more.has("whole") ? more.get("whole").asString() : word.get(2).asString();
        var term = whole.toLowerCase(Locale.ROOT).replaceAll("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$", "");
        all.add(new Printed(term, page, new ArrayList<>(List.of(box))));
    }

    private static boolean isPlain(Printed word) {
        return word.term().matches("[a-z]{2,}");
    }

    @Test
    void fiveHundredWordsAreFoundWhereverTheyArePrintedAndNowhereElse() throws Exception {
        var printed = printed();
        var drawn = new ArrayList<>(new TreeSet<>(printed.stream()
                .filter(FindingWordsTest::isPlain)
                .map(Printed::term)
                .toList()));
        Collections.shuffle(drawn, new Random(8));
        var wanted = drawn.subList(0, Math.min(DRAWN, drawn.size()));
        var truth = new TreeMap<String, List<String>>();
        int divided = 0;
        for (var word : printed) {
            for (var part : word.term().split("[^a-z]+")) {
                if (wanted.contains(part) && word.term().matches("[a-z-]+")) {
                    word.boxes()
                            .forEach(box -> truth.computeIfAbsent(part, _ -> new ArrayList<>())
                                    .add(word.page() + " " + box));
                }
            }
            divided += word.boxes().size() > 1 && wanted.contains(word.term()) ? 1 : 0;
        }

        try (var reader = Reader.desktop().open("")) {
            var found = found(reader, wanted);

            assertThat(wanted.size()).isEqualTo(DRAWN);
            assertThat(divided).as("divided words among them").isGreaterThan(10);
            for (var word : wanted) {
                assertThat(found.getOrDefault(word, List.of()))
                        .as(word)
                        .containsAll(truth.getOrDefault(word, List.of()));
                assertThat(found.getOrDefault(word, List.of())).as(word).hasSizeGreaterThanOrEqualTo(1);
            }
            long more = wanted.stream()
                    .mapToLong(word -> found.getOrDefault(word, List.of()).size()
                            - truth.getOrDefault(word, List.of()).size())
                    .sum();
            assertThat(more)
                    .as("hits that are parts of words with digits or signs in them")
                    .isLessThan(60);
        }
    }

    @SuppressWarnings("unchecked")
    private static Map<String, List<String>> found(Reader reader, List<String> words) {
        return (Map<String, List<String>>) reader.page().evaluate("""
                async words => {
                  await broadsheet.rest();
                  const found = {};
                  for (const word of words) {
                    const stories = await broadsheet.find(word);
                    const boxes = await broadsheet.boxes(stories.flatMap(hit => hit.places));
                    found[word] = boxes.map(hit => hit.page + " [" + hit.box.join(", ") + "]");
                  }
                  return found;
                }
                """, words);
    }

    @Test
    void everyPrintedWordIsInTheIndexAtItsPlaceAsTheReaderWouldTypeIt() {
        try (var reader = Reader.desktop().open("")) {
            var result = (List<?>) reader.ask("""
                    async () => {
                      await broadsheet.rest();
                      const index = await (await fetch("search.json")).json();
                      const places = new Map(Object.entries(index.terms).map(([term, steps]) => {
                        let at = 0;
                        return [term, new Set(steps.map(step => at += step))];
                      }));
                      let at = -1;
                      const lost = [];
                      for (const { page } of broadsheet.edition.pages) {
                        for (const word of await broadsheet.words(page)) {
                          at += word.piece > 1 ? 0 : 1;
                          if (word.piece < 2 && !broadsheet.terms(word.whole).every(term => places.get(term)?.has(at))) {
                            lost.push(word.whole);
                          }
                        }
                      }
                      return [at + 1, index.words, lost.slice(0, 20).join(" ")];
                    }
                    """);

            assertThat(((Number) result.get(0)).intValue())
                    .isGreaterThan(5_000)
                    .isEqualTo(((Number) result.get(1)).intValue());
            assertThat(result.get(2)).isEqualTo("");
        }
    }

    @Test
    void whatATypedWordFindsIsMarkedOnThePageAndListedByArticle() {
        try (var reader = Reader.desktop().open("")) {
            reader.page().click("[data-do=search]");
            reader.page().fill("#query", "university");
            reader.page().waitForSelector(".results button");
            reader.page().click(".results button");
            reader.sharp();

            assertThat(reader.page().textContent(".found")).contains("in ");
            assertThat(reader.page().locator(".marks .hit.now").count()).isPositive();
            reader.page().fill("#query", "xyzzyx");
            reader.page().waitForFunction("() => document.querySelector('.found').textContent === 'Nothing found.'");
        }
    }

    @Test
    void wordsInQuotationMarksMustFollowEachOther() throws Exception {
        var words = printed();
        int at = 0;
        while (!words.subList(at, at + 3).stream()
                .allMatch(word -> isPlain(word) && word.term().length() > 3)) {
            at++;
        }
        var phrase = words.get(at).term() + " " + words.get(at + 1).term() + " "
                + words.get(at + 2).term();
        var turned = words.get(at + 2).term() + " " + words.get(at + 1).term() + " "
                + words.get(at).term();
        try (var reader = Reader.desktop().open("")) {
            assertThat(stories(reader, phrase)).isPositive();
            assertThat(stories(reader, '"' + phrase + '"')).isPositive().isLessThanOrEqualTo(stories(reader, phrase));
            assertThat(stories(reader, turned)).isEqualTo(stories(reader, phrase));
            assertThat(stories(reader, '"' + turned + '"')).isZero();
        }
    }

    private static int stories(Reader reader, String query) {
        return ((Number) reader.page()
                        .evaluate(
                                "query => broadsheet.rest().then(() => broadsheet.find(query)).then(s => s.length)",
                                query))
                .intValue();
    }
}
