package press.broadsheet.typeset;

/// A place inside a word where a line may end.
///
/// @param offset  characters before it
/// @param kind    what the reader sees
/// @param penalty as Knuth and Plass use it: how much worse than a line end between words
record Division(int offset, Kind kind, int penalty) {
    enum Kind {
        /// Adds a hyphen.
        HYPHEN,
        /// Behind a hyphen that the text has.
        AFTER_HYPHEN,
        /// Behind a dash, a slash or an invisible mark; adds nothing.
        FREE,
        /// Between any two letters of a word that is wider than its line; adds nothing.
        LETTER
    }

    boolean addsHyphen() {
        return kind == Kind.HYPHEN;
    }

    /// Whether the line seems to end in a hyphen.
    boolean showsHyphen() {
        return kind == Kind.HYPHEN || kind == Kind.AFTER_HYPHEN;
    }
}
