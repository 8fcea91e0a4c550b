package press.broadsheet.render;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import press.broadsheet.typeset.Glyphs;

/// One face as it goes into the PDF: a code for each glyph and each text that it stands for, counted in the order in
/// which they are painted. So a glyph that stands now for a capital, now for a small letter set as a capital, has two
/// codes, and text taken out of the PDF is what was put in.
final class SubsetFont {
    /// A zero-width space: every glyph painted must stand for something (ISO 19005-2, 6.2.11.7.2).
    private static final String NO_TEXT = "\u200b";

    private final FontFile file;
    private final String name;
    /// By glyph, then by text.
    private final Map<Integer, Map<String, Integer>> codes = new HashMap<>();
    private final List<Sign> signs = new ArrayList<>();
    private final Map<Glyphs, Coding> known = new IdentityHashMap<>();

    /// @param name in the pages' resources
    SubsetFont(FontFile file, String name) {
        this.file = file;
        this.name = name;
        code(0, NO_TEXT);
    }

    /// A glyph of the font file, and what it stands for.
    record Sign(int glyph, String text) {}

    /// Glyphs as they are painted.
    ///
    /// @param said  what they stand for
    /// @param codes one for each glyph
    /// @param exact whether the codes' texts, one after the other, are what is said
    /// @param backwards whether they run from right to left
    record Coding(String said, int[] codes, boolean exact, boolean backwards) {}

    FontFile file() {
        return file;
    }

    String name() {
        return name;
    }

    /// By code, from 0, which is painted for nothing.
    List<Sign> signs() {
        return signs;
    }

    /// The codes for glyphs that stand for `said`.
    Coding code(Glyphs glyphs, String said) {
        var coding = known.get(glyphs);
        if (coding == null || !coding.said.equals(said)) {
            coding = coding(glyphs, said);
            known.put(glyphs, coding);
        }
        return coding;
    }

    private Coding coding(Glyphs glyphs, String said) {
        boolean alike = said.length() == glyphs.text().length();
        var text = alike ? said : glyphs.text();
        int[] codes = new int[glyphs.count()];
        boolean exact = alike;
        boolean backwards = codes.length > 0 && glyphs.cluster(0) > glyphs.cluster(codes.length - 1);
        int read = 0;
        for (int first = 0, after; first < codes.length; first = after) {
            after = afterCluster(glyphs, first);
            int end = end(glyphs, first);
            var own = text.substring(glyphs.cluster(first), end);
            exact &= glyphs.cluster(first) == read && own.codePointCount(0, own.length()) >= after - first;
            for (int i = first; i < after; i++) {
                exact &= glyphs.id(i) != 0;
                codes[i] = code(glyphs.id(i), share(own, backwards ? after - 1 - i : i - first, after - first));
            }
            read = end;
        }
        return new Coding(said, codes, exact && read == text.length(), backwards);
    }

    private static int afterCluster(Glyphs glyphs, int first) {
        int after = first + 1;
        while (after < glyphs.count() && glyphs.cluster(after) == glyphs.cluster(first)) {
            after++;
        }
        return after;
    }

    /// Where the text of a glyph's cluster ends.
    private static int end(Glyphs glyphs, int i) {
        int end = glyphs.text().length();
        for (int k = 0; k < glyphs.count(); k++) {
            if (glyphs.cluster(k) > glyphs.cluster(i)) {
                end = Math.min(end, glyphs.cluster(k));
            }
        }
        return end;
    }

    /// The characters of a cluster go to its glyphs one by one, the last taking what is left, so that all of them
    /// together give its text; when there are fewer than glyphs, the first takes all.
    private static String share(String text, int member, int members) {
        if (text.codePointCount(0, text.length()) < members) {
            return member == 0 ? text : NO_TEXT;
        }
        int from = text.offsetByCodePoints(0, member);
        return member == members - 1 ? text.substring(from) : text.substring(from, text.offsetByCodePoints(from, 1));
    }

    private int code(int glyph, String text) {
        var ofGlyph = codes.computeIfAbsent(glyph, _ -> new HashMap<>(2));
        var code = ofGlyph.get(text);
        if (code == null) {
            code = signs.size();
            ofGlyph.put(text, code);
            signs.add(new Sign(glyph, text));
        }
        return code;
    }
}
