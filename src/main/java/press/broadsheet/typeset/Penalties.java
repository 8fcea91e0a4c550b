package press.broadsheet.typeset;

/// What line ends inside words cost, beside a line end between words at 0; Knuth and Plass, section "Breaking
/// paragraphs: penalties". Found by trial on six days of news in columns of about 31 characters.
final class Penalties {
    static final int HYPHEN = 120;
    static final int IN_NAME = 40;
    static final int IN_COMPOUND = 60;
    /// Two letters before the hyphen.
    static final int SHORT_PART = 20;
    static final int AFTER_HYPHEN = 30;
    /// As in `e-`.
    static final int LONE_LETTER = 200;
    static final int DASH = 10;
    static final int SLASH = 40;
    static final int ADDRESS = 60;
    /// Between any two letters of an address.
    static final int LETTER_OF_ADDRESS = 800;
    static final int LETTER = 2000;
    /// Before a dash that stands between spaces, which belongs at a line's end.
    static final int BEFORE_DASH = 200;
    /// Between a title or a unit of money and what follows.
    static final int AFTER_TITLE = 80;

    private Penalties() {}
}
