package press.broadsheet.intake.feed;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;
import press.broadsheet.intake.Encodings;
import press.broadsheet.intake.RemarkPad;

/// The characters of an XML file, such that a strict parser can read them: in their true encoding, no character that
/// XML forbids, no entity but XML's own five. Feeds break all three rules daily.
final class XmlText extends Reader {
    private static final Pattern DECLARED =
            Pattern.compile("^[^<]{0,3}<\\?xml[^>]{0,80}encoding\\s*=\\s*[\"']([^\"']{1,40})");
    private static final Set<String> OWN = Set.of("amp", "lt", "gt", "quot", "apos");
    private static final String CDATA = "<![CDATA[";
    private static final int LONGEST_ENTITY = 32;

    private final BufferedReader in;
    private final RemarkPad pad;
    private final StringBuilder ready = new StringBuilder();
    private final StringBuilder tail = new StringBuilder();
    private int taken;
    private boolean begun;
    private boolean isCharacterData;

    private XmlText(byte[] bytes, Charset charset, RemarkPad pad) {
        this.in = new BufferedReader(new InputStreamReader(new ByteArrayInputStream(bytes), charset), 1 << 16);
        this.pad = pad;
    }

    static XmlText of(Feed feed, RemarkPad pad) {
        return new XmlText(feed.bytes(), charsetOf(feed, pad), pad);
    }

    private static Charset charsetOf(Feed feed, RemarkPad pad) {
        var bytes = feed.bytes();
        if (bytes.length > 1 && (bytes[0] == -1 && bytes[1] == -2 || bytes[0] == -2 && bytes[1] == -1)) {
            return StandardCharsets.UTF_16;
        }
        var declared = DECLARED.matcher(Feed.head(bytes, 200));
        var charset = declared.find() ? named(declared.group(1)) : StandardCharsets.UTF_8;
        if (!charset.equals(StandardCharsets.UTF_8) || Encodings.isUtf8(bytes)) {
            return charset;
        }
        pad.warn(
                "ENCODING",
                feed.shortName() + " says that it is in UTF-8, and is not",
                "it was read as Windows-1252; have it sent in UTF-8");
        return Encodings.WINDOWS;
    }

    private static Charset named(String name) {
        try {
            return Charset.forName(name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return StandardCharsets.UTF_8;
        }
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        while (ready.length() - taken < length && more()) {}
        var count = Math.min(length, ready.length() - taken);
        if (count == 0) {
            return length == 0 ? 0 : -1;
        }
        ready.getChars(taken, taken + count, target, offset);
        taken += count;
        if (taken == ready.length()) {
            ready.setLength(0);
            taken = 0;
        }
        return count;
    }

    private boolean more() throws IOException {
        var c = in.read();
        if (c < 0) {
            return false;
        }
        if (!begun && (c == 0xFEFF || Character.isWhitespace(c))) {
            return true; // before the XML declaration nothing may stand
        }
        begun = true;
        follow((char) c);
        if (c == '&' && !isCharacterData) {
            reference();
        } else if (Character.isHighSurrogate((char) c)) {
            pair((char) c);
        } else {
            ready.append(isAllowed(c) ? (char) c : replaced(c));
        }
        return true;
    }

    /// In a CDATA section an ampersand is only an ampersand.
    private void follow(char c) {
        tail.append(c);
        if (tail.length() > CDATA.length()) {
            tail.deleteCharAt(0);
        }
        if (c == '[' && tail.toString().equals(CDATA)) {
            isCharacterData = true;
        } else if (c == '>' && tail.toString().endsWith("]]>")) {
            isCharacterData = false;
        }
    }

    private void pair(char high) throws IOException {
        in.mark(1);
        var low = in.read();
        if (low >= 0 && Character.isLowSurrogate((char) low)) {
            ready.append(high).append((char) low);
            return;
        }
        in.reset();
        ready.append(replaced(high));
    }

    private void reference() throws IOException {
        var name = new StringBuilder();
        in.mark(LONGEST_ENTITY + 1);
        for (var c = in.read(); c >= 0 && isOfName(c) && name.length() < LONGEST_ENTITY; c = in.read()) {
            name.append((char) c);
        }
        in.reset();
        in.mark(LONGEST_ENTITY + 1);
        in.skip(name.length());
        var isClosed = in.read() == ';';
        if (!isClosed) {
            in.reset();
            ready.append("&amp;");
            return;
        }
        ready.append(named(name));
    }

    private static boolean isOfName(int c) {
        return c < 0x80 && (Character.isLetterOrDigit(c) || c == '#');
    }

    private String named(CharSequence sequence) {
        var name = sequence.toString();
        var whole = "&" + name + ";";
        if (OWN.contains(name)) {
            return whole;
        }
        if (name.startsWith("#")) {
            return numbered(name, whole);
        }
        var character = Parser.unescapeEntities(whole, true);
        return character.equals(whole) ? "&amp;" + name + ";" : "&#" + character.codePointAt(0) + ";";
    }

    private String numbered(String name, String whole) {
        try {
            var isHex = name.length() > 2 && (name.charAt(1) == 'x' || name.charAt(1) == 'X');
            var point = Integer.parseInt(name.substring(isHex ? 2 : 1), isHex ? 16 : 10);
            var isGood = point <= Character.MAX_CODE_POINT && isAllowed(point) && !isSurrogate(point);
            return isGood ? whole : String.valueOf(replaced(point));
        } catch (NumberFormatException e) {
            return "&amp;" + name + ";";
        }
    }

    private static boolean isSurrogate(int point) {
        return point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
    }

    private static boolean isAllowed(int c) {
        return c >= ' ' && c != 0xFFFE && c != 0xFFFF && !isSurrogate(c) || c == '\n' || c == '\t' || c == '\r';
    }

    private char replaced(int c) {
        pad.warn(
                "BAD_CHARACTER",
                "the feed holds the character U+%04X, which XML forbids".formatted(c),
                "it was replaced by U+FFFD");
        return '\uFFFD';
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
