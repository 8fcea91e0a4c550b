package press.broadsheet.intake.feed;

import java.nio.charset.StandardCharsets;

/// Bytes that came from a source.
///
/// @param name  of the file, or the address, for remarks
/// @param bytes as they came; never changed
/// @param kind  which form they have
@SuppressWarnings("ArrayRecordComponent")
public record Feed(String name, byte[] bytes, FeedKind kind) {

    /// The form is found by looking at the bytes.
    public static Feed of(String name, byte[] bytes) {
        return new Feed(name, bytes, FeedKinds.of(name, bytes));
    }

    /// The first characters, for looking at.
    static String head(byte[] bytes, int most) {
        return new String(bytes, 0, Math.min(most, bytes.length), StandardCharsets.ISO_8859_1);
    }

    String shortName() {
        var path = name.replaceAll("[?#].*", "");
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
