package press.broadsheet.newsroom;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The words of a bundle's `map.json` files, read as a viewer would.
final class MapWords {
    private static final JsonMapper JSON = JsonMapper.shared();

    private MapWords() {}

    /// @param hyphen whether a hyphen was added behind it
    /// @param x      in points from the trim's left, like the rest
    record Word(
            int page,
            String story,
            String part,
            String text,
            boolean hyphen,
            String whole,
            double x,
            double y,
            double right,
            double foot) {}

    static JsonNode map(Path file) throws Exception {
        return JSON.readTree(Files.readString(file));
    }

    /// In page order, on each page in reading order.
    static List<Word> of(List<Path> maps) throws Exception {
        var words = new ArrayList<Word>();
        for (var file : maps) {
            var map = map(file);
            for (var story : map.get("stories")) {
                for (var text : story.get("texts")) {
                    text.get("lines")
                            .forEach(line ->
                                    line.get("words").forEach(word -> words.add(word(map, story, text, line, word))));
                }
            }
        }
        return words;
    }

    private static Word word(JsonNode map, JsonNode story, JsonNode text, JsonNode line, JsonNode word) {
        var more = word.size() > 3 ? word.get(3) : JSON.createObjectNode();
        double pt = 72.0 / map.get("unitsPerInch").asInt();
        double y = number(more, "y", line.get("box").get(1).asInt());
        return new Word(
                map.get("page").asInt(),
                story.get("id").asString(),
                text.get("part").asString(),
                word.get(2).asString(),
                more.has("hyphen"),
                more.has("whole") ? more.get("whole").asString() : word.get(2).asString(),
                word.get(0).asInt() * pt,
                y * pt,
                (word.get(0).asInt() + word.get(1).asInt()) * pt,
                (y + number(more, "h", line.get("box").get(3).asInt())) * pt);
    }

    private static int number(JsonNode node, String name, int otherwise) {
        return node.has(name) ? node.get(name).asInt() : otherwise;
    }
}
