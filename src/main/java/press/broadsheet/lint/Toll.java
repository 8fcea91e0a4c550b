package press.broadsheet.lint;

import java.util.SortedSet;

/// How many people a sentence says something happened to, and what shows which event it means.
///
/// @param kind     what happened
/// @param least    the number, or the least that it allows ("at least 10")
/// @param most     the most that it allows
/// @param whom     the noun counted (`soldier`), or empty for people at large
/// @param words    the number as written, with its noun and verb
/// @param event    kinds of event that the sentence and the headline name: `quake`, `crash` ...
/// @param places   names that follow "in", "at", "near" in the sentence
/// @param names    all names in the sentence, the one before and the headline
/// @param times    weekdays, months and years in the sentence
record Toll(
        Kind kind,
        int least,
        int most,
        String whom,
        String words,
        SortedSet<String> event,
        SortedSet<String> places,
        SortedSet<String> names,
        SortedSet<String> times) {
    enum Kind {
        DEAD,
        HURT,
        MISSING,
        HELD,
        RESCUED
    }

    /// Whether both can be true at once.
    boolean agrees(Toll other) {
        return least <= other.most && other.least <= most;
    }
}
