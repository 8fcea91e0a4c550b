package press.broadsheet.intake;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/// In which encoding bytes really are.
public final class Encodings {
    /// What is not UTF-8 nearly always is.
    public static final Charset WINDOWS = Charset.forName("windows-1252");

    private Encodings() {}

    /// A character cut in two at the end is no fault of the encoding.
    public static boolean isUtf8(byte[] bytes) {
        var decoder = StandardCharsets.UTF_8.newDecoder();
        var out = CharBuffer.allocate(1 << 14);
        var in = ByteBuffer.wrap(bytes);
        while (true) {
            var result = decoder.decode(in, out, false);
            if (result.isUnderflow()) {
                return true;
            }
            if (result.isError()) {
                return false;
            }
            out.clear();
        }
    }
}
