package press.broadsheet.intake;

import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonFactory;

/// Reads JSON strictly: no key twice, nothing deeper than [#MAX_DEPTH], numbers that are numbers. Errors name the
/// place.
public final class JsonText {
    static final int MAX_DEPTH = 100;
    private static final JsonFactory OF_OURS = factory(100_000_000);
    /// No text of a feed is longer, so that a hostile one cannot fill the memory.
    private static final JsonFactory OF_OTHERS = factory(10_000_000);

    private JsonText() {}

    private static JsonFactory factory(int longestText) {
        return JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(MAX_DEPTH)
                        .maxStringLength(longestText)
                        .maxNumberLength(400)
                        .build())
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .build();
    }

    /// What could be read of a text that ends too early or is damaged.
    ///
    /// @param json without the values that did not come whole
    /// @param cut  where and why the text broke off, or empty
    public record Salvaged(Json json, Optional<String> cut) {}

    /// @param name of the file, or the address, for messages
    public static Json read(String name, byte[] bytes, RemarkPad pad) {
        try (var parser = parser(OF_OURS, name, bytes, pad)) {
            try {
                return whole(new JsonTree(parser, 0));
            } catch (JacksonException e) {
                throw new IntakeException(
                        name + ", " + explained(e, parser) + ". Correct the file there and run again.");
            }
        }
    }

    /// Reads as far as values of the two outer levels are whole.
    public static Salvaged salvage(String name, byte[] bytes, RemarkPad pad) {
        try (var parser = parser(OF_OTHERS, name, bytes, pad)) {
            var tree = new JsonTree(parser, 2);
            try {
                var json = whole(tree);
                return new Salvaged(json, tree.fault().map(e -> explained(e, parser)));
            } catch (JacksonException e) {
                return new Salvaged(Json.ABSENT, Optional.of(explained(e, parser)));
            }
        }
    }

    private static Json whole(JsonTree tree) {
        var parser = tree.parser();
        if (parser.nextToken() == null) {
            throw new StreamReadException(parser, "the file is empty");
        }
        var value = tree.value(0);
        if (tree.fault().isEmpty() && parser.nextToken() != null) {
            throw new StreamReadException(parser, "something stands after the end of the JSON");
        }
        return value;
    }

    private static JsonParser parser(JsonFactory factory, String name, byte[] bytes, RemarkPad pad) {
        if (Encodings.isUtf8(bytes)) {
            return factory.createParser(ObjectReadContext.empty(), bytes);
        }
        pad.warn(
                "ENCODING",
                name.substring(name.lastIndexOf('/') + 1) + " is not in UTF-8",
                "it was read as Windows-1252; have it sent in UTF-8");
        var text = new InputStreamReader(new ByteArrayInputStream(bytes), Encodings.WINDOWS);
        return factory.createParser(ObjectReadContext.empty(), text);
    }

    private static String explained(JacksonException e, JsonParser parser) {
        var place = e.getLocation() == null ? parser.currentLocation() : e.getLocation();
        return "line " + place.getLineNr() + ", column " + place.getColumnNr() + ": " + plain(e);
    }

    private static String plain(JacksonException e) {
        var message = e.getOriginalMessage() == null ? "the file is not JSON" : e.getOriginalMessage();
        var line = message.lines()
                .findFirst()
                .orElse("")
                .replaceAll("\\s*\\((?:from|`StreamRead|for Object|start marker).*", "")
                .strip();
        return line.startsWith("Document nesting depth")
                ? "values are nested deeper than the limit of " + MAX_DEPTH
                : line;
    }
}
