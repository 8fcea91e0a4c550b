package press.broadsheet.typeset;

/// What a line costs: Knuth and Plass, "Breaking Paragraphs into Lines", Software - Practice and Experience 11
/// (1981), formula (11), with badness as a function of the word space that the line gets from its [Fitting].
///
/// For badness β, penalty π and the extra demerits α of a line that goes badly with its neighbour the demerits are
/// (1 + β + π)² + α.
final class Demerits {
    /// Neighbours two fitness classes apart; three apart cost four times as much.
    static final long FITNESS = 10_000;

    static final long WORST_FITNESS = 4 * FITNESS;
    /// Two hyphens one below the other.
    static final long DOUBLE_HYPHEN = 20_000;
    /// Three or more: only where nothing else can be done.
    static final long LADDER = 1_000_000_000;
    /// A hyphen before the paragraph's last line.
    static final long HYPHEN_BEFORE_END = 60_000;
    /// A last line of one short word, or shorter than the indent.
    static final long SHORT_END = 150_000;
    /// A last line of one longer word.
    static final long LONE_WORD_END = 10_000;
    /// A last line that is only the end of a divided word.
    static final long SHORT_END_OF_WORD = 2_000_000;

    static final int CLASSES = 4;
    private static final int VERY_LOOSE = 1600;
    private static final int LOOSE = 1250;
    private static final int TIGHT = 880;

    private static final int WORST_RATIO = 12_000;
    private static final int[] BADNESS = new int[WORST_RATIO + 1];

    static {
        for (var ratio = 0; ratio <= WORST_RATIO; ratio++) {
            BADNESS[ratio] = computedBadness(ratio);
        }
    }

    private Demerits() {}

    /// β: 100 |r|³ as in the paper, where r is 1 at a word space of 1.60 or of 0.78; beyond 2 it grows faster.
    static int badness(int ratio) {
        return BADNESS[Math.min(ratio, WORST_RATIO)];
    }

    private static int computedBadness(int ratio) {
        var r = ratio >= Fitting.NATURAL
                ? (ratio - Fitting.NATURAL) / (double) JustifiedFitting.OPEN
                : (Fitting.NATURAL - ratio) / (double) JustifiedFitting.CLOSED;
        var beyond = Math.max(0, ratio - 2 * Fitting.NATURAL);
        return (int) Math.round(100 * r * r * r + beyond);
    }

    /// The paper's fitness classes: 0 tight, 1 decent, 2 loose, 3 very loose.
    static int fitnessClass(int ratio) {
        if (ratio < TIGHT) {
            return 0;
        }
        if (ratio <= LOOSE) {
            return 1;
        }
        return ratio <= VERY_LOOSE ? 2 : 3;
    }

    /// (1 + β + π)².
    static long ofLine(int ratio, int penalty) {
        long sum = 1L + badness(ratio) + penalty;
        return sum * sum;
    }

    /// α for two lines one below the other.
    static long ofFitness(int above, int below) {
        long apart = Math.max(0, Math.abs(above - below) - 1);
        return apart * apart * FITNESS;
    }

    /// α for a line that ends in the `run`th hyphen in succession.
    static long ofHyphens(int run) {
        return switch (run) {
            case 0, 1 -> 0;
            case 2 -> DOUBLE_HYPHEN;
            default -> LADDER;
        };
    }
}
