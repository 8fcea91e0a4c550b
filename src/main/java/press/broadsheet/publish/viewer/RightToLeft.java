package press.broadsheet.publish.viewer;

import java.util.Locale;
import java.util.Set;

/// Which languages are written from right to left.
final class RightToLeft {
    private static final Set<String> SCRIPTS = Set.of("Arab", "Hebr", "Syrc", "Thaa", "Nkoo");
    private static final Set<String> LANGUAGES = Set.of("ar", "fa", "ur", "ps", "sd", "ug", "ckb", "he", "yi", "dv");

    private RightToLeft() {}

    /// @param tag BCP 47
    static boolean is(String tag) {
        var locale = Locale.forLanguageTag(tag);
        return locale.getScript().isEmpty()
                ? LANGUAGES.contains(locale.getLanguage())
                : SCRIPTS.contains(locale.getScript());
    }
}
