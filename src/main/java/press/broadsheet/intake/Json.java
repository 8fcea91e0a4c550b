package press.broadsheet.intake;

import java.util.List;
import java.util.Map;

/// A JSON value as it was read, to be asked for anything without failing.
public sealed interface Json {
    Json ABSENT = new Absent();

    /// @param all in the order of the file
    record Obj(Map<String, Json> all) implements Json {}

    record Arr(List<Json> all) implements Json {}

    record Str(String text) implements Json {}

    /// @param text as it stands in the file
    record Num(String text, Number value) implements Json {}

    record Bool(boolean value) implements Json {}

    /// Null in the file, or not there.
    record Absent() implements Json {}

    /// The field of that name, or [#ABSENT].
    default Json path(String name) {
        return this instanceof Obj(var all) ? all.getOrDefault(name, ABSENT) : ABSENT;
    }

    /// The elements of a list; nothing has none, and any other value is its own only one.
    default List<Json> elements() {
        return switch (this) {
            case Arr(var all) -> all;
            case Absent absent -> List.of();
            default -> List.of(this);
        };
    }

    /// The text of a text, number or boolean; else empty.
    default String text() {
        return switch (this) {
            case Str(var text) -> text;
            case Num(var text, var value) -> text;
            case Bool(var value) -> String.valueOf(value);
            case Obj object -> "";
            case Arr array -> "";
            case Absent absent -> "";
        };
    }

    default boolean isObject() {
        return this instanceof Obj;
    }

    default boolean isArray() {
        return this instanceof Arr;
    }

    default boolean isText() {
        return this instanceof Str;
    }

    default boolean isAbsent() {
        return this instanceof Absent;
    }

    /// In plain words, for messages.
    default String kind() {
        return switch (this) {
            case Obj object -> "an object";
            case Arr array -> "a list";
            case Str string -> "a text";
            case Num number -> "a number";
            case Bool bool -> "true or false";
            case Absent absent -> "nothing";
        };
    }
}
