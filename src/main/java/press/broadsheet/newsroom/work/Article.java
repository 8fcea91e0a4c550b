package press.broadsheet.newsroom.work;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// An article in the form of `articles.json`, of which the desk changes some fields and keeps all others.
public record Article(ObjectNode json) {
    private static final ObjectMapper MAPPER = JsonMapper.shared();

    static Article of(String text) {
        return new Article((ObjectNode) MAPPER.readTree(text));
    }

    /// Of JSON; one line, fields in their order.
    String text() {
        return MAPPER.writeValueAsString(json);
    }

    /// What stands between two paragraphs of a body while it is edited.
    private static final String BREAK = "\n\n";

    /// A field's text, or nothing.
    public String field(String name) {
        var value = json.path(name);
        return value.isValueNode() && !value.isNull() ? value.asString() : "";
    }

    /// 1 to 5; 4 where the article says nothing.
    public int newsValue() {
        return json.path("priority").asInt(4);
    }

    public boolean isHtml() {
        return field("body_format").equals("html") || json.path("body").isString();
    }

    /// As it is edited: paragraphs with a white line between them, or the source's HTML.
    public String body() {
        var body = json.path("body");
        return body.isArray()
                ? body.valueStream().map(JsonNode::asString).collect(Collectors.joining(BREAK))
                : body.asString("");
    }

    /// File names of its pictures.
    public List<String> pictures() {
        return json.path("images")
                .valueStream()
                .map(picture -> picture.path("file").asString(""))
                .filter(file -> !file.isEmpty())
                .toList();
    }

    /// The same article with other fields.
    ///
    /// @param changes by the names of `articles.json`; `body` as [#body()] gives it, `priority` in figures
    Article with(Map<String, String> changes) {
        var changed = json.deepCopy();
        changes.forEach((name, text) -> {
            switch (name) {
                case "priority" -> changed.put(name, Integer.parseInt(text));
                case "body" -> putBody(changed, text);
                default -> changed.put(name, text.strip());
            }
        });
        return new Article(changed);
    }

    private void putBody(ObjectNode changed, String text) {
        var lines = text.replace("\r\n", "\n").strip();
        if (isHtml()) {
            changed.put("body", lines);
            return;
        }
        var paragraphs = changed.putArray("body");
        for (var paragraph : lines.split("\\n\\s*\\n")) {
            if (!paragraph.isBlank()) {
                paragraphs.add(paragraph.replaceAll("\\s*\\n\\s*", " ").strip());
            }
        }
    }
}
