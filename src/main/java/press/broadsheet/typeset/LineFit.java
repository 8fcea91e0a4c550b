package press.broadsheet.typeset;

import java.util.List;
import press.broadsheet.typeset.Stretch.Setting;

/// How one line is fitted: its word spaces, and the expansion and tracking of its letters.
///
/// @param spaces    all its word spaces together, millipoints
/// @param natural   what they would be naturally
/// @param expansion share of each type's expansion that is used, in thousandths, negative to narrow
/// @param tracking  share of each type's tracking that is used, likewise
record LineFit(long spaces, long natural, int expansion, int tracking) {
    private static final JustifiedFitting MODEL = new JustifiedFitting();
    private static final int FULL = 1000;
    /// When expansion by whole percents leaves less than this to word spaces, letters close up fully.
    private static final int TIGHTEST_PERCENT = 76;

    /// All at its natural width, but word spaces at `wordSpace` thousandths.
    static LineFit natural(List<Setting> words, int wordSpace) {
        var natural = naturalSpaces(words);
        return new LineFit(natural * wordSpace / Fitting.NATURAL, natural, 0, 0);
    }

    /// Filling `room` millipoints, by the model of [JustifiedFitting]; a last line that has room enough stays
    /// natural.
    static LineFit justified(List<Setting> words, int room, boolean last) {
        var letters = Letters.of(words);
        var natural = naturalSpaces(words);
        var white = (int) (room - letters.width - natural);
        if (last && white >= 0) {
            return natural(words, Fitting.NATURAL);
        }
        var share = natural == 0 ? loneShare(white, letters) : letterShare(white, natural, letters);
        var fit = shared(share, letters).filling(room, natural, words);
        return fit.isTooTight(room, words) ? shared(-FULL, letters).filling(room, natural, words) : fit;
    }

    private LineFit filling(int room, long natural, List<Setting> words) {
        return new LineFit(natural == 0 ? 0 : room - lettersOf(words), natural, expansion, tracking);
    }

    private boolean isTooTight(int room, List<Setting> words) {
        return natural == 0 ? lettersOf(words) > room : percent() < TIGHTEST_PERCENT;
    }

    private static int letterShare(int white, long natural, Letters letters) {
        var ratio = MODEL.ratio(white, (int) natural, letters.open, letters.close, 0);
        return ratio == Fitting.TOO_WIDE ? -FULL : JustifiedFitting.letterShare(ratio);
    }

    /// A single word has only its letters to fill the line with; it does not try when that is not enough.
    private static int loneShare(int white, Letters letters) {
        if (white < 0) {
            return letters.close == 0 ? 0 : (int) Math.max(-FULL, (long) white * FULL / letters.close);
        }
        return white > letters.open || letters.open == 0 ? 0 : (int) ((long) white * FULL / letters.open);
    }

    /// Expansion goes by whole percents; tracking makes up for the rounding.
    private static LineFit shared(int share, Letters letters) {
        var wanted = (long) share * (share >= 0 ? letters.open : letters.close) / FULL;
        var expanded = new LineFit(0, 0, share, 0);
        var byExpansion = expanded.gainByExpansion(letters.words);
        var capacity = share >= 0 ? letters.openTracking : letters.closeTracking;
        var tracking = capacity == 0 ? 0 : (int) Math.clamp((wanted - byExpansion) * FULL / capacity, -FULL, FULL);
        return new LineFit(0, 0, share, share >= 0 ? Math.max(0, tracking) : Math.min(0, tracking));
    }

    private long gainByExpansion(List<Setting> words) {
        long gain = 0;
        for (var word : words) {
            for (var atom : word.atoms()) {
                gain += (long) atom.type().millipoints(atom.glyphs().advance()) * expansion(atom.type()) / 100;
            }
        }
        return gain;
    }

    private static long naturalSpaces(List<Setting> words) {
        long natural = 0;
        for (var i = 0; i < words.size() - 1; i++) {
            natural += words.get(i).last().type().wordSpace();
        }
        return natural;
    }

    /// Width of the whole line.
    int width(List<Setting> words) {
        return (int) (lettersOf(words) + spaces);
    }

    private long lettersOf(List<Setting> words) {
        long width = 0;
        for (var word : words) {
            for (var atom : word.atoms()) {
                width += width(atom);
            }
            width -= trackingBehind(word.last());
        }
        return width;
    }

    /// Word spaces that are `natural` together take this much.
    long space(long natural) {
        return this.natural == 0 ? 0 : spaces * natural / this.natural;
    }

    int percent() {
        return natural == 0 ? 100 : (int) Math.round(spaces * 100.0 / natural);
    }

    /// As [Span#width] will say.
    long width(Atom atom) {
        var type = atom.type();
        var glyphs = atom.glyphs();
        var natural =
                (long) glyphs.advance() * type.size().millipoints() / 1000 + (long) tracking(type) * glyphs.count();
        return natural * (100 + expansion(type)) / 100;
    }

    /// The letterspace behind the last letter, which a word space must not be widened by.
    long trackingBehind(Atom atom) {
        var type = atom.type();
        return atom.glyphs().count() == 0 ? 0 : (long) tracking(type) * (100 + expansion(type)) / 100;
    }

    /// Percent by which letters of `type` are wider than natural.
    int expansion(Type type) {
        return Math.round(type.expansion() * expansion / (float) FULL);
    }

    /// Millipoints between letters of `type`.
    int tracking(Type type) {
        var limit = tracking >= 0 ? type.widest() : type.tightest();
        return type.millipoints(type.tracking()) + type.millipoints((long) limit * tracking) / FULL;
    }

    /// The letters of a line, and what they can give.
    private record Letters(
            List<Setting> words, long width, int open, int close, long openTracking, long closeTracking) {

        static Letters of(List<Setting> words) {
            long width = 0;
            var open = 0;
            var close = 0;
            long openTracking = 0;
            long closeTracking = 0;
            for (var word : words) {
                var extent = word.extent();
                width += extent.letters();
                open += extent.open();
                close += extent.close();
                openTracking += tracking(word.atoms(), true);
                closeTracking += tracking(word.atoms(), false);
            }
            return new Letters(words, width, open, close, openTracking, closeTracking);
        }

        private static long tracking(List<Atom> atoms, boolean opening) {
            long sum = 0;
            for (var atom : atoms) {
                var spaces = atom.glyphs().count() - 1;
                sum += opening ? atom.type().opening(spaces) : atom.type().closing(spaces);
            }
            return sum;
        }
    }
}
