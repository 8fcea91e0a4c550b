package press.broadsheet.render;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import press.broadsheet.geometry.Box;

/// One element of the structure tree: what a stretch of the paper is, for those who do not see it.
final class Tag implements Kid {
    /// Not in the tree: what is painted under it is not read aloud.
    static final Tag ARTIFACT = new Tag(Role.ARTIFACT);

    /// What an element may say of itself besides its role.
    enum Note {
        /// What a screen reader says instead of a picture.
        ALT,
        /// The text that the content stands for.
        ACTUAL_TEXT,
        TITLE,
        /// BCP 47.
        LANGUAGE,
        /// `Column` or `Row`: what a table's head cell heads.
        SCOPE,
        /// How many columns a table's cell spans.
        COLUMNS
    }

    private final Role role;
    private final List<Kid> kids = new ArrayList<>();
    private final Map<Note, String> notes = new EnumMap<>(Note.class);
    private Optional<Box> box = Optional.empty();
    private boolean spelled;
    private @Nullable Tag waitingFor;

    private Tag(Role role) {
        this.role = role;
    }

    static Tag document() {
        return new Tag(Role.DOCUMENT);
    }

    /// A new element at the end of this one.
    Tag append(Role kidsRole) {
        var kid = new Tag(kidsRole);
        kids.add(kid);
        return kid;
    }

    /// A new element that takes its place at the end of this one when its first content is painted.
    Tag appendWhenPainted(Role kidsRole) {
        var kid = new Tag(kidsRole);
        kid.waitingFor = this;
        return kid;
    }

    /// Takes the place that it waits for, if any.
    void settle() {
        if (waitingFor != null) {
            waitingFor.kids.add(this);
            waitingFor = null;
        }
    }

    void append(Kid kid) {
        kids.add(kid);
    }

    /// Says `value`, or nothing when it is empty.
    Tag note(Note note, String value) {
        if (!value.isEmpty()) {
            notes.put(note, value);
        }
        return this;
    }

    /// What it covers on its page; a figure needs it.
    Tag covers(Box area) {
        box = Optional.of(area);
        return this;
    }

    /// Its content does not give its text: the text stands beside it.
    void spell() {
        spelled = this != ARTIFACT;
    }

    boolean isSpelled() {
        return spelled;
    }

    Role role() {
        return role;
    }

    List<Kid> kids() {
        return kids;
    }

    Optional<String> note(Note note) {
        return Optional.ofNullable(notes.get(note));
    }

    Optional<Box> box() {
        return box;
    }

    /// Its first element, when that is a `wanted` one.
    Optional<Tag> first(Role wanted) {
        return !kids.isEmpty() && kids.getFirst() instanceof Tag first && first.role == wanted
                ? Optional.of(first)
                : Optional.empty();
    }

    /// Its last element, when that is a `wanted` one.
    Optional<Tag> open(Role wanted) {
        return !kids.isEmpty() && kids.getLast() instanceof Tag last && last.role == wanted
                ? Optional.of(last)
                : Optional.empty();
    }

    /// Puts the only element of the last one in its place, when that has no title.
    void simplifyLast() {
        if (kids.getLast() instanceof Tag last && last.kids.size() <= 1 && !last.notes.containsKey(Note.TITLE)) {
            kids.removeLast();
            kids.addAll(last.kids);
        }
    }
}
