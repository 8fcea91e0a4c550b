package press.broadsheet.render;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The addresses that a reader may click: http, https and mailto, nothing else.
final class Links {
    private static final List<String> SCHEMES = List.of("http://", "https://", "mailto:");
    private static final String PLAIN = "-._~:/?#[]@!$&'()*+,;=%";

    private Links() {}

    /// The address in plain ASCII, or nothing when it is not one that may be clicked.
    static Optional<String> allowed(String address) {
        var lower = address.toLowerCase(Locale.ROOT);
        return SCHEMES.stream().anyMatch(s -> lower.startsWith(s) && lower.length() > s.length())
                ? Optional.of(ascii(address))
                : Optional.empty();
    }

    private static String ascii(String address) {
        var ascii = new StringBuilder();
        for (byte b : address.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xff);
            boolean plain =
                    c >= '0' && c <= '9' || c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z' || PLAIN.indexOf(c) >= 0;
            ascii.append(plain ? String.valueOf(c) : "%%%02X".formatted((int) c));
        }
        return ascii.toString();
    }
}
