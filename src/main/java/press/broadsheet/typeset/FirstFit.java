package press.broadsheet.typeset;

import java.util.Arrays;
import press.broadsheet.typeset.TotalFit.Breaking;

/// The last resort, where even a single letter is wider than the measure: as much on each line as fits, at least the
/// matter up to the next break.
final class FirstFit {
    private FirstFit() {}

    static Breaking breaking(Items items, LineJudge judge, Measures measures) {
        var breaks = new int[items.count()];
        var lines = 0;
        var a = 0;
        while (a < items.count() - 1) {
            var b = a + 1;
            while (b + 1 < items.count() && judge.ratio(a, b + 1, measures.of(lines)) != Fitting.TOO_WIDE) {
                b++;
            }
            breaks[lines++] = b;
            a = b;
        }
        return new Breaking(Arrays.copyOf(breaks, lines), Demerits.LADDER * lines);
    }
}
