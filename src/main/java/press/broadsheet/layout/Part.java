package press.broadsheet.layout;

/// The parts of a story that carry type of their own. The CSS class of a part is its name in lower case without the
/// underscore: `.pullquote`, `.factbox`, `.jumpline`.
public enum Part {
    KICKER,
    HEADLINE,
    DECK,
    BYLINE,
    DESIGNATION,
    DATELINE,
    BODY,
    SUBHEAD,
    LIST,
    QUOTE,
    VERSE,
    DROPCAP,
    PULLQUOTE,
    FACTBOX_HEAD,
    FACTBOX,
    NOTE,
    CAPTION,
    CREDIT,
    /// "Continued on page 8"
    JUMP_LINE,
    /// "From page 1"
    JUMP_FROM;

    /// The class by which style sheets name this part.
    public String cssClass() {
        return name().toLowerCase(java.util.Locale.ROOT).replace("_", "");
    }
}
