package press.broadsheet.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.google.gson.JsonObject;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/// The edition for those who see little or nothing, or use no mouse.
class ReadingByAllTest {
    private static void hasNoBarriers(Reader reader, String... parts) {
        var axe = new AxeBuilder(reader.page());
        for (var part : parts) {
            axe.include(part);
        }
        var found = axe.analyze().getViolations();
        assertThat(found)
                .as(String.join(" ", parts))
                .extracting(rule -> rule.getId() + " "
                        + rule.getNodes().stream().map(node -> node.getHtml()).toList())
                .isEmpty();
    }

    @Test
    void axeFindsNoBarrierOnThePages() {
        try (var phone = Reader.phone().open("")) {
            hasNoBarriers(phone);
        }
    }

    @Test
    void axeFindsNoBarrierInThePanelsAndTheReadingViewInLightAndDark() {
        try (var reader = Reader.desktop().open("")) {
            for (int way = 0; way < 2; way++) {
                for (var panel : List.of("contents", "strip", "search", "more")) {
                    reader.page().click(".buttons [data-do=" + panel + "]");
                    reader.page().waitForTimeout(200);
                    hasNoBarriers(reader, "#" + panel, ".bar", ".zoom");
                    reader.page().keyboard().press("Escape");
                }
                reader.page()
                        .evaluate("() => broadsheet.openStory(document.querySelector('#contents a').dataset.story)");
                reader.page().waitForTimeout(250);
                hasNoBarriers(reader, "#reading");
                reader.ask("() => { broadsheet.closeStory(); broadsheet.turnDark(); }");
            }
        }
    }

    @Test
    void axeFindsNoBarrierInAnArticleOfItsOwnAndInTheWholeText() {
        try (var reader = Reader.phone()) {
            var story = reader.page();
            story.navigate(Reader.address("text.html"));
            hasNoBarriers(reader);
            story.navigate(Reader.address("index.html"));
            story.navigate(Reader.address(story.getAttribute("#contents a", "href")));
            hasNoBarriers(reader);
        }
    }

    @Test
    void aScreenReaderHearsEveryStoryOfAPageInReadingOrder() throws Exception {
        var map = JsonMapper.shared().readTree(Files.readString(Reader.folder().resolve("pages/0001/map.json")));
        var expected = new StringBuilder();
        for (var story : map.get("stories")) {
            var paragraphs = new LinkedHashMap<String, StringBuilder>();
            for (var text : story.get("texts")) {
                var key = text.get("part").asString().replace("dropcap", "body") + text.get("p");
                var paragraph = paragraphs.computeIfAbsent(key, _ -> new StringBuilder());
                text.get("lines")
                        .forEach(line -> line.get("words")
                                .forEach(word -> paragraph.append(word.get(2).asString())));
            }
            paragraphs.values().forEach(expected::append);
        }
        try (var reader = Reader.phone().open("")) {
            var session = reader.context().newCDPSession(reader.page());
            session.send("Accessibility.enable");
            var nodes = new LinkedHashMap<String, JsonObject>();
            session.send("Accessibility.getFullAXTree")
                    .getAsJsonArray("nodes")
                    .forEach(node ->
                            nodes.put(node.getAsJsonObject().get("nodeId").getAsString(), node.getAsJsonObject()));
            var heard = heard(nodes.firstEntry().getValue(), nodes);

            assertThat(heard.replaceAll("\\s+", ""))
                    .contains(expected.toString().replaceAll("\\s+", ""));
        }
    }

    /// The texts under a node of the accessibility tree, as they follow each other.
    private static String heard(JsonObject node, Map<String, JsonObject> nodes) {
        if (value(node, "role").equals("StaticText")) {
            return value(node, "name");
        }
        var all = new StringBuilder();
        node.getAsJsonArray("childIds").forEach(id -> {
            var child = nodes.get(id.getAsString());
            all.append(child == null ? "" : heard(child, nodes));
        });
        return all.toString();
    }

    private static String value(JsonObject node, String name) {
        return node.has(name) && node.getAsJsonObject(name).has("value")
                ? node.getAsJsonObject(name).get("value").getAsString()
                : "";
    }

    @Test
    void everythingIsDoneByKeys() {
        try (var reader = Reader.desktop().open("")) {
            var keys = reader.page().keyboard();
            keys.press("Tab");
            assertThat(focused(reader)).contains("Skip to the pages");
            keys.press("Enter");
            keys.press("+");
            reader.sharp();
            assertThat((Boolean) reader.ask("() => broadsheet.camera.isFit()")).isFalse();
            keys.press("0");
            keys.press("Tab");
            var headline = focused(reader);
            keys.press("Enter");
            reader.page().waitForSelector("#reading[open] h1");
            assertThat(headline.replaceAll("\\s+", "")).isNotEmpty();
            keys.press("Escape");
            assertThat((Boolean) reader.ask("() => document.querySelector('#reading').open"))
                    .isFalse();
            assertThat(focused(reader)).isEqualTo(headline);
            reader.ask("() => document.querySelector('#stage').focus()");
            keys.press("/");
            reader.page().waitForFunction("() => document.activeElement.id === 'query'");
            keys.press("Escape");
            assertThat((String) reader.ask("() => document.activeElement.dataset.do"))
                    .isEqualTo("search");
        }
    }

    private static String focused(Reader reader) {
        return (String) reader.ask("() => document.activeElement.textContent");
    }

    @Test
    void everyArticleIsInTheWholeTextOnce() throws Exception {
        var text = Files.readString(Reader.folder().resolve("text.html"));
        var stories = JsonMapper.shared()
                .readTree(Files.readString(Reader.folder().resolve("search.json")))
                .get("stories");

        assertThat(stories.size()).isGreaterThan(30);
        for (var story : stories) {
            assertThat(text.split("data-story=\"" + story.get("id").asString() + "\""))
                    .hasSize(2);
        }
    }
}
