package press.broadsheet.intake;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/// Repairs UTF-8 that somebody once read as Windows-1252 (`caf\u00C3\u00A9`), only where no other reading is likely.
final class Mojibake {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final String TAIL = "[\u0080-\u00BF€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]";
    /// Curly quotes and dashes may follow a real capital A with a tilde or circumflex; these may not.
    private static final String SURE_TAIL = "[\u0080-\u00AA\u00AC-\u00BA\u00BC-\u00BF€‚ƒ„†‡ˆ‰Š‹ŒŽ•˜™š›œžŸ]";

    private static final Pattern GARBLED = Pattern.compile("[\u00C2\u00C3]" + SURE_TAIL
            + "|\u00E2[€„ˆ‚†‰š›œ]" + TAIL
            + "|\u00F0Ÿ" + TAIL + TAIL
            + "|\u00E2€(?!" + TAIL + ")");

    private Mojibake() {}

    static Styled repaired(Styled text, RemarkPad pad) {
        if (text.text().chars().noneMatch(c -> c == 0xC2 || c == 0xC3 || c == 0xE2 || c == 0xF0)) {
            return text;
        }
        var repaired = text.replaceAll(GARBLED, match -> decoded(match.group()));
        if (!repaired.text().equals(text.text())) {
            pad.note(
                    "MOJIBAKE",
                    "some characters had been read in the wrong encoding, for example in “" + sample(text.text()) + "”",
                    "they were put right");
        }
        return repaired;
    }

    private static String decoded(String garbled) {
        if (garbled.equals("\u00E2€")) {
            return "”";
        }
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(bytesOf(garbled)).toString();
        } catch (CharacterCodingException e) {
            return garbled;
        }
    }

    /// Windows-1252 has five holes, which readers pass through as C1 controls.
    private static ByteBuffer bytesOf(String garbled) throws CharacterCodingException {
        var bytes = ByteBuffer.allocate(garbled.length());
        for (var c : garbled.toCharArray()) {
            if (c < 0x100) {
                bytes.put((byte) c);
            } else {
                bytes.put(WINDOWS.newEncoder().encode(CharBuffer.wrap(new char[] {c})));
            }
        }
        return bytes.flip();
    }

    private static String sample(String text) {
        var matcher = GARBLED.matcher(text);
        return matcher.find()
                ? text.substring(Math.max(0, matcher.start() - 10), Math.min(text.length(), matcher.end() + 10))
                : text;
    }
}
