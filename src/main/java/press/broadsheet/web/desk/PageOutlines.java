package press.broadsheet.web.desk;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Where each story stands on a page of a proof, read from its `map.json`.
///
/// @param width of the trim, 1/1200 inch; depth likewise
record PageOutlines(int width, int depth, List<Outline> stories) {
    /// @param code    the story's id
    /// @param polygons points as SVG writes them, one for each leg or one for all
    record Outline(String code, String slot, String headline, List<String> polygons) {}

    static PageOutlines read(Path map) throws java.io.IOException {
        var json = JsonMapper.shared().readTree(Files.readAllBytes(map));
        var stories =
                json.path("stories").valueStream().map(PageOutlines::outline).toList();
        return new PageOutlines(json.path("width").asInt(), json.path("height").asInt(), stories);
    }

    private static Outline outline(JsonNode story) {
        var polygons = story.path("outline")
                .valueStream()
                .map(polygon -> polygon.valueStream().map(JsonNode::asString).collect(Collectors.joining(" ")))
                .toList();
        return new Outline(
                story.path("id").asString(""),
                story.path("slot").asString(""),
                story.path("headline").asString(""),
                polygons);
    }
}
