package press.broadsheet.render;

import java.nio.ByteBuffer;
import java.util.Optional;

/// Which glyph of a font stands for each character that plain Latin text is made of: its `cmap` table, read once.
///
/// @param glyphs by character, up to [#LAST]; 0 where the font has none
record CharacterMap(char[] glyphs) {
    /// The last character looked for: the signs that come after are no plain text.
    static final int LAST = 0x2122;

    private static final int UNICODE = 0;
    private static final int WINDOWS = 3;

    /// Empty when the font has no map of Unicode's characters in a form that is read here.
    static Optional<CharacterMap> read(ByteBuffer bytes, int cmap) {
        for (int i = 0; i < unsigned(bytes, cmap + 2); i++) {
            int entry = cmap + 4 + 8 * i;
            int platform = unsigned(bytes, entry);
            int table = cmap + bytes.getInt(entry + 4);
            boolean basic = platform == WINDOWS && unsigned(bytes, entry + 2) == 1 || platform == UNICODE;
            if (basic && unsigned(bytes, table) == 4) {
                return Optional.of(new CharacterMap(segments(bytes, table)));
            }
        }
        return Optional.empty();
    }

    int glyph(int character) {
        return character <= LAST ? glyphs[character] : 0;
    }

    /// Format 4: segments with their ends, starts, deltas and offsets in four arrays.
    private static char[] segments(ByteBuffer bytes, int table) {
        var glyphs = new char[LAST + 1];
        int doubled = unsigned(bytes, table + 6);
        int ends = table + 14;
        int starts = ends + doubled + 2;
        for (int i = 0; i < doubled; i += 2) {
            int last = Math.min(unsigned(bytes, ends + i), LAST);
            int delta = unsigned(bytes, starts + doubled + i);
            int offsetAt = starts + 2 * doubled + i;
            int offset = unsigned(bytes, offsetAt);
            for (int start = unsigned(bytes, starts + i), c = start; c <= last; c++) {
                int glyph = offset == 0 ? c : unsigned(bytes, offsetAt + offset + 2 * (c - start));
                glyphs[c] = (char) (glyph == 0 ? 0 : glyph + delta);
            }
        }
        return glyphs;
    }

    private static int unsigned(ByteBuffer bytes, int at) {
        return bytes.getShort(at) & 0xffff;
    }
}
