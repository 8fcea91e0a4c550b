package press.broadsheet.intake.feed;

import java.util.List;
import java.util.regex.Pattern;

/// Addresses of pictures.
final class Shots {
    private static final Pattern SCHEME = Pattern.compile("^(?:[A-Za-z][A-Za-z0-9+.-]*:|//)");

    private Shots() {}

    /// An address on the web if it has a scheme, whichever that is; else a file beside the one that names it.
    static Shot of(String reference) {
        var stripped = reference.strip();
        return SCHEME.matcher(stripped).find()
                ? Shot.at(stripped)
                : new Shot(new Shot.File(stripped), "", "", "", List.of());
    }
}
