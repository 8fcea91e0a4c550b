package press.broadsheet.intake;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonFactory;

/// Reads JSON strictly: no key twice, nothing deeper than [#MAX_DEPTH], numbers that are numbers. Errors name the
/// place.
final class JsonFile {
    static final int MAX_DEPTH = 100;
    private static final long MAX_BYTES = 200L << 20;
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(MAX_DEPTH)
                    .maxStringLength(100_000_000)
                    .maxNumberLength(400)
                    .build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private JsonFile() {}

    static Json read(Path file, RemarkPad pad) {
        var text = textOf(file, pad);
        try (var parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
            return read(file, parser);
        }
    }

    private static Json read(Path file, JsonParser parser) {
        try {
            return whole(parser);
        } catch (JacksonException e) {
            var place = e.getLocation() == null ? parser.currentLocation() : e.getLocation();
            throw new IntakeException(file + ", line " + place.getLineNr() + ", column " + place.getColumnNr() + ": "
                    + plain(e) + ". Correct the file there and run again.");
        }
    }

    private static Json whole(JsonParser parser) {
        if (parser.nextToken() == null) {
            throw new StreamReadException(parser, "the file is empty");
        }
        var value = value(parser);
        if (parser.nextToken() != null) {
            throw new StreamReadException(parser, "something stands after the end of the JSON");
        }
        return value;
    }

    private static Json value(JsonParser parser) {
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(parser);
            case START_ARRAY -> array(parser);
            case VALUE_STRING -> new Json.Str(parser.getString());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Json.Num(parser.getString(), parser.getNumberValue());
            case VALUE_TRUE -> new Json.Bool(true);
            case VALUE_FALSE -> new Json.Bool(false);
            default -> Json.ABSENT;
        };
    }

    private static Json object(JsonParser parser) {
        var all = new LinkedHashMap<String, Json>();
        for (var name = parser.nextName(); name != null; name = parser.nextName()) {
            parser.nextToken();
            all.put(name, value(parser));
        }
        return new Json.Obj(Collections.unmodifiableMap(all));
    }

    private static Json array(JsonParser parser) {
        var all = new ArrayList<Json>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            all.add(value(parser));
        }
        return new Json.Arr(List.copyOf(all));
    }

    private static String textOf(Path file, RemarkPad pad) {
        var bytes = bytesOf(file);
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            pad.warn(
                    "ENCODING",
                    file.getFileName() + " is not in UTF-8",
                    "it was read as Windows-1252; have it sent in UTF-8");
            return new String(bytes, Charset.forName("windows-1252"));
        }
    }

    private static byte[] bytesOf(Path file) {
        try {
            if (!Files.isRegularFile(file)) {
                throw new IntakeException(
                        file + ": there is no such file. Put the day's articles there and run again.");
            }
            if (Files.size(file) > MAX_BYTES) {
                throw new IntakeException(
                        file + ": the file is larger than " + (MAX_BYTES >> 20) + " MB. Split the day.");
            }
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new IntakeException(
                    file + ": the file cannot be read (" + e + "). Check its permissions and the disk.");
        }
    }

    private static String plain(JacksonException e) {
        var message = e.getOriginalMessage() == null ? "the file is not JSON" : e.getOriginalMessage();
        var line = message.lines()
                .findFirst()
                .orElse("")
                .replaceAll("\\s*\\((?:from|`StreamRead|for Object).*", "")
                .strip();
        return line.startsWith("Document nesting depth")
                ? "values are nested deeper than the limit of " + MAX_DEPTH
                : line;
    }
}
