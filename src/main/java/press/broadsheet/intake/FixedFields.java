package press.broadsheet.intake;

import java.util.List;
import press.broadsheet.geometry.Length;

/// Fields that must be there: whatever is missing or of the wrong kind is an [IntakeException] that names the place and
/// the field.
///
/// @param place where the object stands: `edition.json, page 3, slot p03-02`
record FixedFields(String place, Json object) {
    private static final double LARGEST = 10_000;

    FixedFields in(String name) {
        var inner = object.path(name);
        if (!inner.isObject()) {
            throw wrong(name, "an object", inner);
        }
        return new FixedFields(place + ", " + name, inner);
    }

    /// A text with single spaces, which is not empty.
    String text(String name) {
        var text = textOrEmpty(name);
        if (text.isEmpty()) {
            throw wrong(name, "a text", object.path(name));
        }
        return text;
    }

    String textOrEmpty(String name) {
        return switch (object.path(name)) {
            case Json.Str(var text) -> text.strip().replaceAll("\\s+", " ");
            case Json.Absent absent -> "";
            case Json other -> throw wrong(name, "a text", other);
        };
    }

    int count(String name, int least) {
        var number = number(name);
        if (number != Math.rint(number) || number < least) {
            throw new IntakeException(place + ": “" + name + "” must be a whole number, " + least + " or more; it is "
                    + object.path(name).text());
        }
        return (int) number;
    }

    Length mm(String name) {
        return Length.ofMm(number(name));
    }

    Length pt(String name) {
        return Length.ofPt(number(name));
    }

    /// A length in mm that is more than nothing.
    Length widthMm(String name) {
        return positive(name, mm(name));
    }

    Length sizePt(String name) {
        return positive(name, pt(name));
    }

    private Length positive(String name, Length length) {
        if (length.millipoints() <= 0) {
            throw new IntakeException(place + ": “" + name + "” must be more than 0; it is "
                    + object.path(name).text());
        }
        return length;
    }

    private double number(String name) {
        var number = object.path(name) instanceof Json.Num num ? num.value().doubleValue() : Double.NaN;
        if (!(Math.abs(number) <= LARGEST)) {
            throw wrong(name, "a number of at most 10,000", object.path(name));
        }
        return number;
    }

    /// A list with at least one element.
    List<Json> list(String name) {
        if (object.path(name) instanceof Json.Arr(var all) && !all.isEmpty()) {
            return all;
        }
        throw wrong(name, "a list that is not empty", object.path(name));
    }

    IntakeException wrong(String name, String wanted, Json found) {
        return new IntakeException(
                found.isAbsent()
                        ? place + ": the field “" + name + "” is missing; it must be " + wanted
                        : place + ": the field “" + name + "” must be " + wanted + ", it is " + found.kind());
    }
}
