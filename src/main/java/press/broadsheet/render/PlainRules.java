package press.broadsheet.render;

import java.nio.ByteBuffer;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import press.broadsheet.render.OpenTypeLayout.Lookup;

/// What a font's layout tables do to plain Latin text, as far as that is kerning between pairs, and which glyphs any
/// other of their rules may begin with.
final class PlainRules {
    private static final int SUBSTITUTION_EXTENSION = 7;
    private static final int POSITIONING_EXTENSION = 9;
    private static final int LIGATURES = 4;
    private static final int PASSES_OVER_LETTERS = 2 | 4;

    /// What HarfBuzz applies to horizontal text unasked; fractions only at a fraction slash, which is no plain text.
    private static final Set<String> SUBSTITUTIONS =
            Set.of("rvrn", "ltra", "ltrm", "ccmp", "locl", "rlig", "calt", "clig", "liga", "rclt");

    private static final Set<String> PLACING = Set.of("abvm", "blwm", "curs", "dist", "mark", "mkmk");
    private static final Set<String> KERNING = Set.of("kern");

    /// Text of letters is looked up as Latin, text of signs and figures alone by default.
    private static final String[] LATIN = {"latn", "DFLT", "dflt"};

    private static final String[] DEFAULT = {"DFLT", "dflt", "latn"};

    private final Kerning latin;
    private final Kerning signs;
    private final BitSet touched = new BitSet();
    private final Map<Integer, BitSet> ligatures = new HashMap<>();

    private PlainRules(Kerning latin, Kerning signs) {
        this.latin = latin;
        this.signs = signs;
    }

    /// Empty where the font kerns in another way than by pairs.
    ///
    /// @param tables where each table begins
    static Optional<PlainRules> read(ByteBuffer bytes, Map<String, Integer> tables) {
        var gpos = tables.get("GPOS");
        if (gpos == null) {
            return Optional.empty();
        }
        var positioning = new OpenTypeLayout(bytes, gpos, POSITIONING_EXTENSION);
        var latin = kerning(bytes, tables, positioning, LATIN);
        var signs = kerning(bytes, tables, positioning, DEFAULT);
        if (positioning.isSpecial() || latin.isEmpty() || signs.isEmpty()) {
            return Optional.empty();
        }
        var rules = new PlainRules(latin.get(), signs.get());
        rules.touch(positioning, PLACING, false);
        var gsub = tables.get("GSUB");
        if (gsub == null) {
            return Optional.of(rules);
        }
        var substitution = new OpenTypeLayout(bytes, gsub, SUBSTITUTION_EXTENSION);
        rules.touch(substitution, SUBSTITUTIONS, true);
        return substitution.isSpecial() ? Optional.empty() : Optional.of(rules);
    }

    /// By `GPOS`, or where that has no kerning for the script by the older table.
    private static Optional<Kerning> kerning(
            ByteBuffer bytes, Map<String, Integer> tables, OpenTypeLayout positioning, String[] scripts) {
        var numbers = positioning.lookups(KERNING, scripts);
        var older = tables.get("kern");
        return numbers.isEmpty() && older != null
                ? KernTable.read(bytes, older)
                : PairKerning.of(positioning, numbers);
    }

    /// Whether a rule other than kerning may begin at `glyph`.
    ///
    /// @param next the glyph behind it, or -1
    boolean concern(int glyph, int next) {
        var seconds = ligatures.get(glyph);
        return touched.get(glyph) || seconds != null && next >= 0 && seconds.get(next);
    }

    /// @param lettered whether the text has a letter
    Kerning kerning(boolean lettered) {
        return lettered ? latin : signs;
    }

    private void touch(OpenTypeLayout table, Set<String> features, boolean substitutes) {
        var numbers = table.lookups(features, LATIN);
        numbers.or(table.lookups(features, DEFAULT));
        numbers.stream().mapToObj(table::lookup).forEach(lookup -> {
            for (int at : lookup.at()) {
                if (substitutes && lookup.type() == LIGATURES && (lookup.flags() & PASSES_OVER_LETTERS) == 0) {
                    joinPairs(table, at);
                } else {
                    for (int glyph : table.covered(firstCoverage(table, lookup, substitutes, at))) {
                        touched.set(glyph);
                    }
                }
            }
        });
    }

    /// The coverage of the glyphs that a subtable's rules begin with.
    private static int firstCoverage(OpenTypeLayout table, Lookup lookup, boolean substitutes, int at) {
        int contexts = substitutes ? 5 : 7;
        boolean ofCoverages = table.unsigned(at) == 3;
        if (ofCoverages && lookup.type() == contexts) {
            return at + table.unsigned(at + 6);
        }
        if (ofCoverages && lookup.type() == contexts + 1) {
            int before = table.unsigned(at + 2);
            return at + table.unsigned(at + 4 + 2 * before + 2);
        }
        return at + table.unsigned(at + 2);
    }

    /// Notes the first two glyphs of each ligature.
    private void joinPairs(OpenTypeLayout table, int at) {
        var firsts = table.covered(at + table.unsigned(at + 2));
        for (int i = 0; i < firsts.length; i++) {
            int set = at + table.unsigned(at + 6 + 2 * i);
            for (int k = 0; k < table.unsigned(set); k++) {
                int ligature = set + table.unsigned(set + 2 + 2 * k);
                if (table.unsigned(ligature + 2) == 1) {
                    touched.set(firsts[i]);
                } else {
                    ligatures.computeIfAbsent(firsts[i], _ -> new BitSet()).set(table.unsigned(ligature + 4));
                }
            }
        }
    }
}
