package press.broadsheet.publish;

import java.nio.charset.StandardCharsets;

/// Names as parts of web addresses.
public final class Addresses {
    private Addresses() {}

    /// `name` as one segment of a path (RFC 3986, 2.3 and 3.3).
    public static String encoded(String name) {
        var encoded = new StringBuilder();
        for (byte b : name.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xff);
            if (c < 0x80 && (Character.isLetterOrDigit(c) || "-._~".indexOf(c) >= 0)) {
                encoded.append(c);
            } else {
                encoded.append("%%%02X".formatted((int) c));
            }
        }
        return encoded.toString();
    }
}
