package press.broadsheet.intake;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/// Builds values from a parser's tokens. Depth is bounded by the parser, so that it may call itself.
final class JsonTree {
    private final JsonParser parser;
    private final int salvageLevels;
    private @Nullable JacksonException fault;

    /// @param salvageLevels down to which depth a list or object keeps its whole values when the text breaks off; 0
    ///                      keeps nothing and throws
    JsonTree(JsonParser parser, int salvageLevels) {
        this.parser = parser;
        this.salvageLevels = salvageLevels;
    }

    JsonParser parser() {
        return parser;
    }

    Optional<JacksonException> fault() {
        return Optional.ofNullable(fault);
    }

    Json value(int depth) {
        return switch (parser.currentToken()) {
            case null -> throw new UnexpectedEndOfInputException(parser, JsonToken.NOT_AVAILABLE, "the text ends here");
            case START_OBJECT -> object(depth);
            case START_ARRAY -> array(depth);
            case VALUE_STRING -> new Json.Str(parser.getString());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Json.Num(parser.getString(), parser.getNumberValue());
            case VALUE_TRUE -> new Json.Bool(true);
            case VALUE_FALSE -> new Json.Bool(false);
            default -> Json.ABSENT;
        };
    }

    private Json object(int depth) {
        var all = new LinkedHashMap<String, Json>();
        try {
            for (var name = parser.nextName(); name != null && fault == null; name = parser.nextName()) {
                parser.nextToken();
                all.put(name, value(depth + 1));
                if (fault != null) {
                    break;
                }
            }
        } catch (JacksonException e) {
            keep(e, depth);
        }
        return new Json.Obj(Collections.unmodifiableMap(all));
    }

    private Json array(int depth) {
        var all = new ArrayList<Json>();
        try {
            while (fault == null && parser.nextToken() != JsonToken.END_ARRAY) {
                var value = value(depth + 1);
                // an object that was cut is no whole value of a list
                if (fault == null || value instanceof Json.Arr) {
                    all.add(value);
                }
            }
        } catch (JacksonException e) {
            keep(e, depth);
        }
        return new Json.Arr(Collections.unmodifiableList(all));
    }

    private void keep(JacksonException e, int depth) {
        if (depth >= salvageLevels || fault != null) {
            throw e;
        }
        fault = e;
    }
}
