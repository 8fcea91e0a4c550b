package press.broadsheet.typeset;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import press.broadsheet.edition.Proof;
import press.broadsheet.edition.Remark;
import press.broadsheet.edition.Severity;
import press.broadsheet.layout.Align;
import press.broadsheet.typeset.TotalFit.Breaking;

/// One try at breaking a paragraph, with a certain tolerance.
final class Attempt {
    /// A remark names at most so many characters, and quotes at most so many of a word.
    private static final int MOST_NAMED = 12;

    private static final int MOST_QUOTED = 40;

    /// A last line should be wider than this, in 1/1000 em, or than the first line's indent.
    private static final int SHORT_END = 2200;
    /// A setting with a wider word space, in 1/1000 of the natural one, calls for another try.
    private static final int GOOD = 2200;

    private static final int EM = 1000;

    private final Items items;
    private final LineJudge judge;
    private final Measures measures;
    private final Align align;
    private final List<Breaking> breakings;

    private Attempt(Items items, LineJudge judge, Measures measures, Align align, List<Breaking> breakings) {
        this.items = items;
        this.judge = judge;
        this.measures = measures;
        this.align = align;
        this.breakings = breakings;
    }

    static Attempt of(List<Word> words, Measures measures, Align align, int tolerance) {
        var narrowest = measures.narrowest();
        var items = new Items(words.stream()
                .map(w -> w.exceeds(narrowest) ? w.divisibleEverywhere() : w)
                .toList());
        var type = words.getFirst().lastType();
        var shortest = Math.max(measures.indent(0), type.millipoints(SHORT_END));
        var fitting = align == Align.JUSTIFY ? new JustifiedFitting() : new RaggedFitting();
        var rivers = align == Align.JUSTIFY ? Optional.of(new Rivers(items)) : Optional.<Rivers>empty();
        var judge = new LineJudge(items, fitting, shortest, rivers);
        var search = new TotalFit(items, judge, measures, tolerance, type.millipoints(EM));
        return new Attempt(items, judge, measures, align, search.breakings());
    }

    Attempt orFirstFit() {
        return breakings.isEmpty()
                ? new Attempt(items, judge, measures, align, List.of(FirstFit.breaking(items, judge, measures)))
                : this;
    }

    /// Whether there is a setting without a ladder and without holes between words.
    boolean isGood() {
        if (breakings.isEmpty()) {
            return false;
        }
        var best = breakings.get(best());
        var a = 0;
        for (var line = 0; line < best.breaks().length; line++) {
            if (judge.ratio(a, best.breaks()[line], measures.of(line)) > GOOD) {
                return false;
            }
            a = best.breaks()[line];
        }
        return best.demerits() < Demerits.LADDER;
    }

    Proof<SetParagraph> proof() {
        var paragraph = new Assembly(items, measures, align).paragraph(breakings, best());
        return new Proof<>(paragraph, remarks());
    }

    private int best() {
        var best = 0;
        for (var i = 1; i < breakings.size(); i++) {
            if (breakings.get(i).demerits() < breakings.get(best).demerits()) {
                best = i;
            }
        }
        return best;
    }

    private List<Remark> remarks() {
        var remarks = new ArrayList<Remark>();
        var missing = new LinkedHashSet<Integer>();
        items.words().forEach(w -> w.missing().codePoints().forEach(missing::add));
        if (!missing.isEmpty()) {
            remarks.add(missingGlyphs(missing));
        }
        var divided = new LinkedHashSet<String>();
        for (var b : breakings.get(best()).breaks()) {
            if (items.division[b] >= 0 && items.divisionAt(b).kind() == Division.Kind.LETTER) {
                divided.add(items.words().get(items.word[b]).text());
            }
        }
        divided.forEach(word -> remarks.add(longWord(word)));
        return remarks;
    }

    private static Remark missingGlyphs(LinkedHashSet<Integer> missing) {
        var more = missing.size() > MOST_NAMED ? " and " + (missing.size() - MOST_NAMED) + " more" : "";
        var names = missing.stream()
                .limit(MOST_NAMED)
                .map(c -> "U+%04X (%s)".formatted(c, Character.toString(c)))
                .collect(Collectors.joining(", "));
        return Remark.ofStory(
                "MISSING_GLYPH",
                Severity.WARNING,
                "",
                "no font has the characters " + names + more,
                "a replacement sign stands for each; add a font that has them");
    }

    private static String shortened(String word) {
        return word.codePointCount(0, word.length()) <= MOST_QUOTED
                ? word
                : word.substring(0, word.offsetByCodePoints(0, MOST_QUOTED)) + "…";
    }

    private static Remark longWord(String word) {
        return Remark.ofStory(
                "LONG_WORD",
                Severity.WARNING,
                "",
                "“" + shortened(word) + "” is wider than its column and has no place for a hyphen",
                "it was divided between letters, without a hyphen");
    }
}
