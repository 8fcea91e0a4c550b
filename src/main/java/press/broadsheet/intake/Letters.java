package press.broadsheet.intake;

import java.util.Locale;

/// What of a text counts when two are compared: letters and digits, whatever their case.
final class Letters {
    private Letters() {}

    static String of(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}]", "").toLowerCase(Locale.ROOT);
    }
}
