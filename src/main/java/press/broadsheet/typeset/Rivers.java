package press.broadsheet.typeset;

/// Sees where word spaces of a loose line stand under those of the line above. White that runs through four lines is a
/// river; the price grows with every line that it runs through.
final class Rivers {
    /// Word spaces up to this, in 1/1000 of the natural one, make no river.
    static final int OPEN = 1500;

    /// Gaps that overlap by less than this, in 1/1000 of the natural word space, do not meet.
    private static final int MEETING = 500;

    private static final long[] PRICES = {0, 2_000, 20_000, 200_000};
    private static final int MOST_GAPS = 64;

    private final Items items;
    private final int least;
    private final int[] left = new int[MOST_GAPS];
    private final int[] right = new int[MOST_GAPS];
    private int count;

    Rivers(Items items) {
        this.items = items;
        this.least = items.wordSpace * MEETING / Fitting.NATURAL;
    }

    /// Demerits of a line with open gaps under those of `length` lines.
    static long price(int length) {
        return PRICES[length];
    }

    /// Through how many lines above it white runs on into a line, when it ran through `length` above that.
    static int longer(int length) {
        return Math.min(length + 1, PRICES.length - 1);
    }

    /// Whether a gap of the line from break `a` to `b` stands under one of the line last noted, which ends at the same
    /// edge.
    boolean meet(int a, int b, int measure, int ratio) {
        var next = 0;
        var letters = lettersShare(a, b, measure, ratio);
        for (var i = a + 1; i < b; i++) {
            if (items.division[i] < 0) {
                var from = place(a, i, letters, ratio) - measure;
                var to = from + space(i, ratio);
                while (next < count && right[next] - from < least) {
                    next++;
                }
                if (next < count && Math.min(right[next], to) - Math.max(left[next], from) >= least) {
                    return true;
                }
            }
        }
        return false;
    }

    /// Notes the gaps of a line, as distances to the right edge.
    void note(int a, int b, int measure, int ratio) {
        count = 0;
        var letters = lettersShare(a, b, measure, ratio);
        for (var i = a + 1; i < b && count < MOST_GAPS; i++) {
            if (items.division[i] < 0) {
                left[count] = place(a, i, letters, ratio) - measure;
                right[count] = left[count] + space(i, ratio);
                count++;
            }
        }
    }

    private int place(int a, int i, long letters, int ratio) {
        long natural = items.endLetters[i] - items.startLetters[a];
        long spaces = items.endSpaces[i] - items.startSpaces[a];
        return (int) ((natural * letters + spaces * ratio) / Fitting.NATURAL);
    }

    private int space(int i, int ratio) {
        return (int) ((long) (items.startSpaces[i] - items.endSpaces[i]) * ratio / Fitting.NATURAL);
    }

    /// How wide letters are set, in 1/1000 of their natural width, when word spaces take `ratio`.
    private long lettersShare(int a, int b, int measure, int ratio) {
        long natural = Math.max(1, items.endLetters[b] - items.startLetters[a]);
        var spaces = (long) (items.endSpaces[b] - items.startSpaces[a]) * ratio / Fitting.NATURAL;
        return (measure - spaces) * Fitting.NATURAL / natural;
    }
}
