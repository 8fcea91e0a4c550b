package press.broadsheet.intake;

/// The type of one character.
///
/// @param link an http, https or mailto address, or empty
record Style(boolean italic, boolean bold, String link) {
    static final Style PLAIN = new Style(false, false, "");

    Style asItalic() {
        return new Style(true, bold, link);
    }

    Style asBold() {
        return new Style(italic, true, link);
    }

    Style notBold() {
        return new Style(italic, false, link);
    }

    Style linkedTo(String address) {
        return new Style(italic, bold, address);
    }
}
