package press.broadsheet.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reading an article: from the page, by its link, aloud, column by column.
class ReadingArticlesTest {
    /// A voice that speaks a word whenever it is asked to, in place of the browser's.
    private static final String VOICE = """
            () => {
              const queue = [];
              let at = 0;
              self.SpeechSynthesisUtterance = class { constructor(text) { this.text = text; } };
              Object.defineProperty(self, "speechSynthesis", { value: { speak: u => queue.push(u), cancel: () => { queue.length = 0; } } });
              self.nextWord = () => {
                const now = queue[0];
                const word = now.text.slice(at).match(/\\S+/);
                now.onboundary({ charIndex: at + word.index });
                at += word.index + word[0].length;
                if (at >= now.text.trimEnd().length) {
                  at = 0;
                  queue.shift().onend();
                }
                return word[0];
              };
            }
            """;

    private static JsonNode json(String name) throws Exception {
        return JsonMapper.shared().readTree(Files.readString(Reader.folder().resolve(name)));
    }

    /// The ids of the stories that stand on more than one page, and of one that stands on one.
    private static List<String> stories(boolean jumped) throws Exception {
        var ids = new ArrayList<String>();
        for (var story : json("search.json").get("stories")) {
            if (story.get("pages").size() > 1 == jumped) {
                ids.add(story.get("id").asString());
            }
        }
        return ids;
    }

    @Test
    void aTapOnAnArticleMarksItAndOpensAllItsTextInOneSmallRequest() throws Exception {
        var story = json("pages/0001/map.json").get("stories").get(0);
        try (var reader = Reader.phone().open("")) {
            var asked = new ArrayList<String>();
            var sizes = new ArrayList<Integer>();
            reader.page().onRequestFinished(request -> {
                if (request.url().matches(".*\\.(html|js|json|css)")) {
                    asked.add(request.url());
                    sizes.add(request.sizes().responseBodySize);
                }
            });
            var box = story.get("texts").get(0).get("lines").get(0).get("box");
            var place = (List<?>) reader.ask("() => { const c = broadsheet.camera; return [c.x + c.scale * "
                    + (box.get(0).asInt() + 200) + ", c.y + c.scale * "
                    + (box.get(1).asInt() + box.get(3).asInt() * 2 / 3)
                    + " + document.querySelector('#stage').getBoundingClientRect().top]; }");
            reader.page().touchscreen().tap(number(place.get(0)), number(place.get(1)));
            reader.page().waitForSelector("#reading[open] h1");

            var json = json("articles/" + story.get("id").asString() + ".json");
            var text = reader.page().textContent("#reading .body");
            assertThat(reader.page().textContent("#reading h1"))
                    .isEqualTo(json.get("headline").asString());
            assertThat(json.get("body"))
                    .allSatisfy(
                            block -> assertThat(text).contains(block.get("text").asString()));
            assertThat(reader.page().locator(".marks .story").count()).isPositive();
            assertThat(asked).hasSize(1);
            assertThat(sizes.getFirst()).isLessThanOrEqualTo(30_000);
            assertThat(reader.page().url()).contains("#a/");
        }
    }

    private static double number(Object number) {
        return ((Number) number).doubleValue();
    }

    @Test
    void aSharedLinkOpensTheArticleInAFreshBrowserAndLeadsToItsPage() throws Exception {
        var id = json("search.json").get("stories").get(3).get("id").asString();
        try (var reader = Reader.tablet()) {
            reader.page().navigate(Reader.address("articles/" + id + ".html"));

            assertThat(reader.page().textContent("h1"))
                    .isEqualTo(json("articles/" + id + ".json").get("headline").asString());
            assertThat(reader.page().getAttribute("meta[property='og:image']", "content"))
                    .startsWith("https://");
            var schema = JsonMapper.shared().readTree(reader.page().textContent("script[type='application/ld+json']"));
            assertThat(schema.get("@type").asString()).isEqualTo("NewsArticle");
            assertThat(schema.get("printPage").asString()).isNotEmpty();
            reader.page().click("a.page");
            reader.sharp();
            reader.page().waitForSelector(".marks .story");
            assertThat(reader.problems()).isEmpty();
        }
    }

    @Test
    void theWordThatIsReadAloudIsMarkedOnItsPageAlsoWhereTheStoryGoesOn() throws Exception {
        var id = stories(true).getFirst();
        try (var reader = Reader.desktop().open("")) {
            reader.ask(VOICE);
            reader.page().evaluate("id => broadsheet.rest().then(() => broadsheet.readAloud(id))", id);
            int words = reader.number("async () => (await broadsheet.storyWords('" + id
                    + "')).filter(w => w.piece < 2 && !['jump-line', 'jump-from', 'credit'].includes(w.part)).length");
            var spoken = new ArrayList<String>();
            for (int i = 0; i < words - 1; i++) {
                spoken.add((String) reader.ask("() => self.nextWord()"));
                if (i % 40 == 0) {
                    assertThat(reader.page().locator(".marks .spoken").count()).isPositive();
                }
            }

            assertThat(spoken).hasSize(words - 1);
            assertThat(reader.number("() => broadsheet.page")).isGreaterThan(1);
        }
    }

    @Test
    void anArticleIsFollowedColumnByColumnToThePageWhereItGoesOn() throws Exception {
        var id = stories(true).getFirst();
        try (var reader = Reader.phone().open("")) {
            reader.page().evaluate("id => broadsheet.rest().then(() => broadsheet.startWalk(id))", id);
            var pages = new ArrayList<Integer>();
            for (int step = 0; step < 60 && !reader.page().isDisabled("[data-do=walk-on]"); step++) {
                pages.add(reader.number("() => broadsheet.page"));
                reader.page().click("[data-do=walk-on]");
            }
            reader.sharp();

            assertThat(pages).isSorted().contains(1);
            assertThat(reader.number("() => broadsheet.page")).isGreaterThan(1);
            assertThat((Boolean) reader.ask("() => broadsheet.camera.isFit()")).isFalse();
        }
    }

    @Test
    void copiedTextHasWholeWordsInReadingOrder() throws Exception {
        try (var reader = Reader.desktop().open("")) {
            var copied = (String) reader.ask("""
                    () => {
                      const paragraph = [...document.querySelectorAll(".texts p[data-part=body]")]
                        .find(p => p.querySelectorAll(".line").length > 4);
                      const range = document.createRange();
                      range.selectNodeContents(paragraph.parentElement);
                      getSelection().removeAllRanges();
                      getSelection().addRange(range);
                      return broadsheet.selectedText(getSelection());
                    }
                    """);
            var texts = new ArrayList<String>();
            for (var story : json("search.json").get("stories")) {
                collect(json("articles/" + story.get("id").asString() + ".json"), texts);
            }
            var paragraphs = copied.lines().filter(line -> line.length() > 120).toList();

            assertThat(paragraphs).isNotEmpty();
            assertThat(paragraphs).allMatch(paragraph -> texts.stream().anyMatch(text -> isOf(paragraph, text)));
        }
    }

    /// A paragraph may go on on another page; a place or a credit may stand beside what the story's file has.
    private static boolean isOf(String paragraph, String text) {
        return text.contains(paragraph) || (text.length() > 60 && paragraph.contains(text));
    }

    private static void collect(JsonNode node, List<String> texts) {
        if (node.isString()) {
            texts.add(node.asString());
        }
        node.forEach(child -> collect(child, texts));
    }
}
