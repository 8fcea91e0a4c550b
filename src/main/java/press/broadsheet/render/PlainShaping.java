package press.broadsheet.render;

import java.nio.ByteBuffer;
import java.util.Map;
import java.util.Optional;
import press.broadsheet.typeset.Glyphs;

/// Shapes plain Latin words exactly as HarfBuzz does and many times faster: a glyph for each character, and kerning
/// between pairs. All words that the font's other rules might change it leaves to HarfBuzz.
final class PlainShaping {
    /// Positions are counted in 1/65536 of 1/1000 em, as by HarfBuzz at size 1000.
    private static final long THOUSAND_EM = 1000L << 16;

    private static final int HALF = 1 << 15;
    private static final int SOFT_HYPHEN = 0xad;
    private static final int UNBREAKABLE_HYPHEN = 0x2011;
    /// A letter that is of no script.
    private static final int MICRO = 0xb5;

    private final CharacterMap characters;
    private final PlainRules rules;
    private final int[] advances;
    private final long unit;

    private PlainShaping(CharacterMap characters, PlainRules rules, int[] advances, int unitsPerEm) {
        this.characters = characters;
        this.rules = rules;
        this.advances = advances;
        this.unit = THOUSAND_EM / unitsPerEm;
    }

    /// Empty where the font's rules go beyond pairs, or its units are no whole share of ours.
    ///
    /// @param tables   where each table begins
    /// @param advances of each glyph up to the last that has its own, in the font's units
    static Optional<PlainShaping> of(ByteBuffer bytes, Map<String, Integer> tables, int[] advances, int unitsPerEm) {
        var cmap = tables.get("cmap");
        boolean other = tables.containsKey("morx") || tables.containsKey("kerx") || tables.containsKey("fvar");
        if (cmap == null || other || THOUSAND_EM % unitsPerEm != 0) {
            return Optional.empty();
        }
        return CharacterMap.read(bytes, cmap).flatMap(characters -> PlainRules.read(bytes, tables)
                .map(rules -> new PlainShaping(characters, rules, advances, unitsPerEm)));
    }

    /// Letters of European languages, figures and the signs of common text: one glyph each, from left to right.
    static boolean isPlain(int c) {
        return c >= 0x20 && c < 0x7f
                || c >= 0xa0 && c < 0x180 && c != SOFT_HYPHEN && c != MICRO
                || c >= 0x2010 && c <= 0x2026 && c != UNBREAKABLE_HYPHEN
                || c >= 0x2030 && c <= 0x203a
                || c == 0x20ac
                || c == 0x2122;
    }

    /// Whether the font has a glyph for a plain character.
    boolean covers(int plain) {
        return characters.glyph(plain) != 0;
    }

    /// @param widths gives each glyph's own width
    Optional<Glyphs> shape(String text, FontTables widths) {
        int count = text.length();
        var ids = new int[count];
        for (int i = 0; i < count; i++) {
            int c = text.charAt(i);
            ids[i] = isPlain(c) ? characters.glyph(c) : 0;
            if (ids[i] == 0 || i > 0 && rules.concern(ids[i - 1], ids[i])) {
                return Optional.empty();
            }
        }
        if (count == 0 || rules.concern(ids[count - 1], -1)) {
            return Optional.empty();
        }
        return Optional.of(placed(text, ids, widths));
    }

    private Glyphs placed(String text, int[] ids, FontTables widths) {
        int count = ids.length;
        var kerning = rules.kerning(text.chars().anyMatch(Character::isLetter));
        var x = new int[count];
        var own = new int[count];
        var clusters = new int[count];
        long at = 0;
        for (int i = 0; i < count; i++) {
            x[i] = rounded(at);
            own[i] = widths.advance(ids[i]);
            clusters[i] = i;
            int kern = i + 1 < count ? kerning.between(ids[i], ids[i + 1]) : 0;
            at += (advances[Math.min(ids[i], advances.length - 1)] + kern) * unit;
        }
        return new Glyphs(text, ids, x, new int[count], own, clusters, rounded(at));
    }

    private static int rounded(long at) {
        return (int) (at + HALF >> 16);
    }
}
