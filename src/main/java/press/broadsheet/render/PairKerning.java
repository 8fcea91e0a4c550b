package press.broadsheet.render;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import press.broadsheet.render.OpenTypeLayout.Lookup;

/// What a font's `kern` feature puts between two glyphs, where it looks at no more than two (OpenType specification,
/// "GPOS", lookup type 2).
final class PairKerning implements Kerning {
    private static final int PAIRS = 2;
    private static final int OF_CLASSES = 2;
    private static final int ADVANCE_ONLY = 4;
    private static final int IGNORE_MARKS = 8;

    private final OpenTypeLayout table;
    private final List<Lookup> lookups;

    private PairKerning(OpenTypeLayout table, List<Lookup> lookups) {
        this.table = table;
        this.lookups = lookups;
    }

    /// The lookups of `numbers`; empty when any rule does something else than change the advance of a pair's first glyph.
    static Optional<Kerning> of(OpenTypeLayout table, BitSet numbers) {
        var lookups = numbers.stream().mapToObj(table::lookup).toList();
        boolean known = lookups.stream()
                .allMatch(lookup -> lookup.type() == PAIRS
                        && (lookup.flags() & ~IGNORE_MARKS) == 0
                        && Arrays.stream(lookup.at()).allMatch(at -> isAdvanceOnly(table, at)));
        return known ? Optional.of(new PairKerning(table, lookups)) : Optional.empty();
    }

    private static boolean isAdvanceOnly(OpenTypeLayout table, int at) {
        return table.unsigned(at + 4) == ADVANCE_ONLY && table.unsigned(at + 6) == 0;
    }

    @Override
    public int between(int glyph, int next) {
        int sum = 0;
        for (var lookup : lookups) {
            sum += by(lookup, glyph, next);
        }
        return sum;
    }

    /// The first subtable that knows the pair decides; one of classes knows each pair whose first glyph it knows.
    private int by(Lookup lookup, int glyph, int next) {
        for (int at : lookup.at()) {
            int index = table.index(at + table.unsigned(at + 2), glyph);
            if (index >= 0 && table.unsigned(at) == OF_CLASSES) {
                return ofClasses(at, glyph, next);
            }
            int pairs = index < 0 ? 0 : at + table.unsigned(at + 10 + 2 * index);
            int pair = index < 0 ? -1 : table.find(pairs + 2, table.unsigned(pairs), 4, next);
            if (pair >= 0) {
                return table.signed(pairs + 2 + 4 * pair + 2);
            }
        }
        return 0;
    }

    private int ofClasses(int at, int glyph, int next) {
        int first = table.classOf(at + table.unsigned(at + 8), glyph);
        int second = table.classOf(at + table.unsigned(at + 10), next);
        return table.signed(at + 16 + 2 * (first * table.unsigned(at + 14) + second));
    }
}
