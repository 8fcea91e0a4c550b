package press.broadsheet.intake;

import java.nio.charset.Charset;
import java.text.Normalizer;

/// Makes sure that only characters stand in a text that a reader can see or that shape what he sees.
final class Characters {
    static final int MAX_MARKS = 16;

    private static final char REPLACEMENT = '\uFFFD';
    private static final char NO_JOIN = '\u200C';
    private static final char JOIN = '\u200D';
    private static final String[] LATIN_LIGATURES = {"ff", "fi", "fl", "ffi", "ffl", "st", "st"};
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private final RemarkPad pad;

    Characters(RemarkPad pad) {
        this.pad = pad;
    }

    /// Composed (NFC), without invisible junk, bad characters exchanged for U+FFFD, marks piled no higher than
    /// [#MAX_MARKS].
    Styled clean(Styled text) {
        return text.text().chars().allMatch(Characters::isPlain) ? text : composed(sifted(text));
    }

    /// Western letters and marks, which are most of what comes and need no closer look.
    private static boolean isPlain(int c) {
        return c >= ' ' && c < 0x7F || c > 0xA0 && c < 0x250 && c != 0xAD || c >= 0x2010 && c <= 0x2027 || c == '€';
    }

    private Styled sifted(Styled styled) {
        var text = styled.text();
        var isRightToLeft = hasRightToLeft(text);
        var out = new Styled.Builder();
        var marks = 0;
        for (int i = 0, size; i < text.length(); i += size) {
            var point = text.codePointAt(i);
            size = Character.charCount(point);
            marks = isMark(point) ? marks + 1 : 0;
            if (marks > MAX_MARKS) {
                pad.note(
                        "COMBINING_MARKS",
                        "more than " + MAX_MARKS + " marks are piled on one letter",
                        "the marks above the sixteenth were left out");
            } else if (!isJunk(point, text, i, isRightToLeft)) {
                out.append(printable(point, i), styled.styleAt(i));
            }
        }
        return out.build();
    }

    private String printable(int point, int position) {
        if (point >= 0xFB00 && point <= 0xFB06) {
            return LATIN_LIGATURES[point - 0xFB00];
        }
        if (point >= 0x80 && point <= 0x9F) {
            return fromWindows(point, position);
        }
        if (!isBad(point)) {
            return Character.toString(point);
        }
        return replaced(point, position);
    }

    /// A C1 control is nearly always a Windows-1252 byte that was never converted.
    private String fromWindows(int point, int position) {
        if (point == 0x85) {
            return " ";
        }
        var converted = new String(new byte[] {(byte) point}, WINDOWS);
        return converted.charAt(0) == REPLACEMENT || converted.charAt(0) == point
                ? replaced(point, position)
                : converted;
    }

    private String replaced(int point, int position) {
        pad.warn(
                "BAD_CHARACTER",
                "the character U+%04X, which cannot be printed, stands at position %d of a text"
                        .formatted(point, position + 1),
                "it was replaced by U+FFFD");
        return String.valueOf(REPLACEMENT);
    }

    private static boolean isBad(int point) {
        return point < 0x20 && !isLineOrTab(point)
                || point == 0x7F
                || point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE
                || (point & 0xFFFE) == 0xFFFE
                || point >= 0xFDD0 && point <= 0xFDEF;
    }

    private static boolean isLineOrTab(int point) {
        return point >= '\t' && point <= '\r';
    }

    private static boolean isJunk(int point, String text, int index, boolean isRightToLeft) {
        return switch (point) {
            case 0xAD, 0x34F, 0x180E, 0x200B, 0x2060, 0xFEFF -> true;
            case NO_JOIN, JOIN -> !joins(text, index);
            case 0x200E, 0x200F, 0x61C -> !isRightToLeft;
            default -> point >= 0x202A && point <= 0x202E || point >= 0x2061 && point <= 0x206F;
        };
    }

    /// Joiners matter between letters of joining scripts and inside emoji; between Latin letters they are junk.
    private static boolean joins(String text, int index) {
        return index > 0
                && index + 1 < text.length()
                && text.charAt(index - 1) > 0x2FF
                && text.charAt(index + 1) > 0x2FF
                && !Character.isWhitespace(text.charAt(index + 1));
    }

    private static boolean hasRightToLeft(String text) {
        return text.chars().anyMatch(c -> c >= 0x590 && c <= 0x8FF || c >= 0xFB1D && c <= 0xFDCF);
    }

    static boolean isMark(int point) {
        return switch (Character.getType(point)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            default -> false;
        };
    }

    private static Styled composed(Styled styled) {
        if (Normalizer.isNormalized(styled.text(), Normalizer.Form.NFC)) {
            return styled;
        }
        var out = new Styled.Builder();
        for (int from = 0, to; from < styled.text().length(); from = to) {
            to = styled.endOfStretch(from);
            var part = styled.text().substring(from, to);
            out.append(Normalizer.normalize(part, Normalizer.Form.NFC), styled.styleAt(from));
        }
        return out.build();
    }
}
