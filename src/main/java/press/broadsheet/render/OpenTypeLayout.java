package press.broadsheet.render;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/// A font's `GSUB` or `GPOS` table (OpenType specification, "OpenType Layout Common Table Formats"): which lookups a
/// script's features name, and which glyphs they begin with.
final class OpenTypeLayout {
    private static final int NONE = 0xffff;

    private final ByteBuffer bytes;
    private final int start;
    private final int extension;

    /// @param start     where the table begins
    /// @param extension the type of lookups that only lead to others: 7 in `GSUB`, 9 in `GPOS`
    OpenTypeLayout(ByteBuffer bytes, int start, int extension) {
        this.bytes = bytes;
        this.start = start;
        this.extension = extension;
    }

    /// Rules of one kind.
    ///
    /// @param type  as the specification numbers it, extensions resolved
    /// @param flags which glyphs are passed over
    /// @param at    where each subtable begins, in the order in which they are tried
    record Lookup(int type, int flags, int[] at) {}

    /// Whether features change with the axes of a variable font, or one is always on: more than is looked at here.
    boolean isSpecial() {
        return unsigned(start + 2) > 0 && bytes.getInt(start + 10) != 0
                || scripts("latn", "DFLT").stream().anyMatch(script -> unsigned(languageOf(script) + 2) != NONE);
    }

    /// The numbers of the lookups of those of `features` that the first of `scripts` there is has in its default
    /// language.
    BitSet lookups(Set<String> features, String... scripts) {
        var numbers = new BitSet();
        for (int script : scripts(scripts).stream().limit(1).toList()) {
            int language = languageOf(script);
            for (int i = 0; i < unsigned(language + 4); i++) {
                collect(unsigned(language + 6 + 2 * i), features, numbers);
            }
        }
        return numbers;
    }

    private List<Integer> scripts(String... names) {
        int list = start + unsigned(start + 4);
        var found = new ArrayList<Integer>();
        for (var name : names) {
            for (int i = 0; i < unsigned(list); i++) {
                int script = list + unsigned(list + 2 + 6 * i + 4);
                if (tag(list + 2 + 6 * i).equals(name) && unsigned(script) != 0) {
                    found.add(script);
                }
            }
        }
        return found;
    }

    private int languageOf(int script) {
        return script + unsigned(script);
    }

    private void collect(int feature, Set<String> features, BitSet numbers) {
        int list = start + unsigned(start + 6);
        int entry = list + 2 + 6 * feature;
        if (features.contains(tag(entry))) {
            int at = list + unsigned(entry + 4);
            for (int i = 0; i < unsigned(at + 2); i++) {
                numbers.set(unsigned(at + 4 + 2 * i));
            }
        }
    }

    Lookup lookup(int number) {
        int list = start + unsigned(start + 8);
        int lookup = list + unsigned(list + 2 + 2 * number);
        int type = unsigned(lookup);
        var subtables = new int[unsigned(lookup + 4)];
        for (int i = 0; i < subtables.length; i++) {
            int at = lookup + unsigned(lookup + 6 + 2 * i);
            if (unsigned(lookup) == extension) {
                type = unsigned(at + 2);
                at += bytes.getInt(at + 4);
            }
            subtables[i] = at;
        }
        return new Lookup(type, unsigned(lookup + 2), subtables);
    }

    /// Every glyph of a coverage table, in the order of its index.
    int[] covered(int coverage) {
        var glyphs = IntStream.builder();
        boolean ranges = unsigned(coverage) == 2;
        for (int i = 0; i < unsigned(coverage + 2); i++) {
            int first = unsigned(coverage + 4 + (ranges ? 6 : 2) * i);
            int last = ranges ? unsigned(coverage + 4 + 6 * i + 2) : first;
            for (int glyph = first; glyph <= last; glyph++) {
                glyphs.accept(glyph);
            }
        }
        return glyphs.build().toArray();
    }

    /// A glyph's index in a coverage table, or -1.
    int index(int coverage, int glyph) {
        if (unsigned(coverage) == 1) {
            return find(coverage + 4, unsigned(coverage + 2), 2, glyph);
        }
        int range = range(coverage + 4, unsigned(coverage + 2), glyph);
        return range < 0 ? -1 : unsigned(range + 4) + glyph - unsigned(range);
    }

    /// A glyph's class by a class definition table; 0 where it names none.
    int classOf(int classes, int glyph) {
        if (unsigned(classes) == 1) {
            int place = glyph - unsigned(classes + 2);
            return place >= 0 && place < unsigned(classes + 4) ? unsigned(classes + 6 + 2 * place) : 0;
        }
        int range = range(classes + 4, unsigned(classes + 2), glyph);
        return range < 0 ? 0 : unsigned(range + 4);
    }

    /// Which of `count` ascending entries of `size` bytes begins with `glyph`, or -1.
    int find(int at, int count, int size, int glyph) {
        int low = 0;
        int high = count - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int found = unsigned(at + size * middle);
            if (found == glyph) {
                return middle;
            }
            low = found < glyph ? middle + 1 : low;
            high = found < glyph ? high : middle - 1;
        }
        return -1;
    }

    /// Where the one of `count` ascending ranges of glyphs stands that holds `glyph`, or -1.
    private int range(int at, int count, int glyph) {
        int low = 0;
        int high = count - 1;
        while (low <= high) {
            int middle = at + 6 * ((low + high) >>> 1);
            if (glyph >= unsigned(middle) && glyph <= unsigned(middle + 2)) {
                return middle;
            }
            low = glyph > unsigned(middle) ? (middle - at) / 6 + 1 : low;
            high = glyph > unsigned(middle) ? high : (middle - at) / 6 - 1;
        }
        return -1;
    }

    int unsigned(int at) {
        return bytes.getShort(at) & 0xffff;
    }

    int signed(int at) {
        return bytes.getShort(at);
    }

    private String tag(int at) {
        return new String(bytes.array(), at, 4, StandardCharsets.US_ASCII);
    }
}
