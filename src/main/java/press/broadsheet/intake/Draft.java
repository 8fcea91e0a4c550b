package press.broadsheet.intake;

import java.util.List;
import java.util.function.UnaryOperator;

/// A piece of the body before it is known what it will be printed as.
///
/// @param marker what stands before a list item, else empty
/// @param opens  whether it begins a paragraph; a draft after a mere line end does not
/// @param parts  of a box, else empty
record Draft(Kind kind, String marker, Styled text, boolean opens, List<Draft> parts) {
    enum Kind {
        PARAGRAPH,
        SUBHEAD,
        ITEM,
        QUOTE,
        VERSE,
        BOX
    }

    static Draft of(Kind kind, Styled text) {
        return new Draft(kind, "", text, true, List.of());
    }

    static Draft box(List<Draft> parts) {
        return new Draft(Kind.BOX, "", Styled.plain(""), true, List.copyOf(parts));
    }

    boolean is(Kind other) {
        return kind == other;
    }

    Draft as(Kind other) {
        return new Draft(other, marker, text, opens, parts);
    }

    Draft with(Styled other) {
        return new Draft(kind, marker, other, opens, parts);
    }

    /// Its text, and that of its parts, changed.
    Draft changed(UnaryOperator<Styled> change) {
        var changedParts = parts.stream().map(part -> part.changed(change)).toList();
        return new Draft(kind, marker, change.apply(text), opens, changedParts);
    }

    boolean isEmpty() {
        return kind == Kind.BOX ? parts.stream().allMatch(Draft::isEmpty) : text.isBlank();
    }
}
