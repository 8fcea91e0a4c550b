package press.broadsheet.intake;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/// Writes JSON in the order of its fields, indented, so that a person can read it and two equal values are equal to
/// the byte.
public final class JsonWriter {
    private final StringBuilder out = new StringBuilder();

    private JsonWriter() {}

    public static String write(Json json) {
        var writer = new JsonWriter();
        writer.value(json, "\n");
        return writer.out.append('\n').toString();
    }

    private void value(Json json, String line) {
        switch (json) {
            case Json.Obj(var all) -> object(all, line);
            case Json.Arr(var all) -> array(all, line);
            case Json.Str(var text) -> text(text);
            case Json.Num(var written, var number) -> out.append(written);
            case Json.Bool(var bool) -> out.append(bool);
            case Json.Absent absent -> out.append("null");
        }
    }

    private void object(Map<String, Json> all, String line) {
        each(all.entrySet().iterator(), '{', '}', line, entry -> {
            text(entry.getKey());
            out.append(": ");
            value(entry.getValue(), line + "  ");
        });
    }

    private void array(List<Json> all, String line) {
        each(all.iterator(), '[', ']', line, element -> value(element, line + "  "));
    }

    private <T> void each(Iterator<T> all, char open, char close, String line, Consumer<T> write) {
        out.append(open);
        var isEmpty = !all.hasNext();
        while (all.hasNext()) {
            out.append(line).append("  ");
            write.accept(all.next());
            out.append(all.hasNext() ? "," : "");
        }
        out.append(isEmpty ? "" : line).append(close);
    }

    private void text(String text) {
        out.append('"');
        for (int i = 0, size; i < text.length(); i += size) {
            var point = text.codePointAt(i);
            size = Character.charCount(point);
            character(point);
        }
        out.append('"');
    }

    private void character(int point) {
        switch (point) {
            case '"' -> out.append("\\\"");
            case '\\' -> out.append("\\\\");
            case '\n' -> out.append("\\n");
            case '\r' -> out.append("\\r");
            case '\t' -> out.append("\\t");
            default -> other(point);
        }
    }

    /// A lone surrogate cannot be encoded, so it is written as an escape, as are control characters.
    private void other(int point) {
        var isAlone = point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
        if (point < ' ' || point == 0x7F || isAlone) {
            out.append("\\u%04x".formatted(point));
        } else {
            out.appendCodePoint(point);
        }
    }
}
