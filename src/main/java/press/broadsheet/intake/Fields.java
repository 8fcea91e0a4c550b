package press.broadsheet.intake;

import java.util.ArrayList;
import java.util.OptionalDouble;

/// Reads the fields of one JSON object without trusting their types.
final class Fields {
    private static final int LONGEST = 10_000;

    private final Json object;
    private final RemarkPad pad;

    Fields(Json object, RemarkPad pad) {
        this.object = object;
        this.pad = pad;
    }

    /// A text, or empty. A list of texts is joined by commas.
    String text(String name) {
        var node = object.path(name);
        if (node.isArray()) {
            return joined(name, node);
        }
        if (node.isObject()) {
            pad.warn("FIELD_TYPE", "the field “" + name + "” is not a text", "it was left out");
            return "";
        }
        return cut(name, node.text());
    }

    private String joined(String name, Json list) {
        var texts = new ArrayList<String>();
        for (var element : list.elements()) {
            if (!element.text().isEmpty()) {
                texts.add(element.text());
            }
        }
        return cut(name, String.join(", ", texts));
    }

    private String cut(String name, String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        pad.warn(
                "TEXT_TOO_LONG",
                "the field “" + name + "” has more than %,d characters".formatted(LONGEST),
                "the rest was cut off");
        return text.substring(0, text.offsetByCodePoints(0, text.codePointCount(0, LONGEST)));
    }

    /// A number, also when it came as a text.
    OptionalDouble number(String name) {
        return number(object.path(name));
    }

    static OptionalDouble number(Json node) {
        var text = node.text().strip();
        if (node instanceof Json.Num(var written, var value)) {
            return OptionalDouble.of(value.doubleValue());
        }
        if (text.matches("-?\\d{1,9}(?:\\.\\d{1,9})?")) {
            return OptionalDouble.of(Double.parseDouble(text));
        }
        return OptionalDouble.empty();
    }
}
