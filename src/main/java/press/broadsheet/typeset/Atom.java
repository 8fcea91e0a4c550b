package press.broadsheet.typeset;

/// A word, or the part of a word that is in one kind of type.
///
/// @param text    as received
/// @param visible as shaped: cased, hidden characters left out, missing characters replaced
/// @param glyphs  of `visible`
/// @param link    address, or empty
record Atom(String text, String visible, Glyphs glyphs, Type type, String link) {
    private static final String REPLACEMENT = "\uFFFD";
    private static final Glyphs NOTHING = new Glyphs("", new int[0], new int[0], new int[0], new int[0], new int[0], 0);

    static Atom of(String text, Type type, String link) {
        return shaped(text, Hidden.shown(type.cased(text)), type, link);
    }

    /// Characters that no font has: a replacement character for each.
    static Atom missing(String text, Type type, String link) {
        return shaped(text, replacements(text), type, link);
    }

    boolean isMissing() {
        return visible.startsWith(REPLACEMENT) && !text.startsWith(REPLACEMENT);
    }

    /// Its characters from `from` until before `to`; with a hyphen behind them when the word is divided there.
    Atom part(int from, int to, boolean hyphen) {
        if (from == 0 && to == text.length() && !hyphen) {
            return this;
        }
        var cut = text.substring(from, to);
        var shown = isMissing() ? replacements(cut) : Hidden.shown(type.cased(cut));
        return shaped(cut, hyphen ? shown + "-" : shown, type, link);
    }

    private static Atom shaped(String text, String visible, Type type, String link) {
        return new Atom(text, visible, visible.isEmpty() ? NOTHING : type.face().shape(visible), type, link);
    }

    private static String replacements(String text) {
        return REPLACEMENT.repeat(text.codePointCount(0, text.length()));
    }
}
