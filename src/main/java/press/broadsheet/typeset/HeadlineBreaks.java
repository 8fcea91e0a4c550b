package press.broadsheet.typeset;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Tries every way to break a headline into a number of lines.
final class HeadlineBreaks {
    /// So many ways are tried at most; a headline has so few words that this is never reached in earnest.
    private static final int MOST_TRIED = 200_000;

    private final int[] left;
    private final int[] right;
    private final HeadlineCost cost;
    private final int measure;
    private final int count;
    private int tried;
    private int best;
    private int[] bestEnds = {};

    /// @param wordSpace in 1/1000 of the natural one
    HeadlineBreaks(List<Word> words, int measure, int wordSpace) {
        this.measure = measure;
        this.count = words.size();
        this.cost = new HeadlineCost(words.stream().map(Word::text).toList(), measure);
        this.left = new int[count];
        this.right = new int[count];
        var x = 0;
        for (var i = 0; i < count; i++) {
            var word = words.get(i);
            left[i] = x + word.whole().hangLeft();
            right[i] = x + word.whole().letters() - word.whole().hangRight();
            x += word.whole().letters() + word.lastType().wordSpace() * wordSpace / Fitting.NATURAL;
        }
    }

    /// @param ends for each line how many words have been set when it ends
    record Choice(int[] ends, int cost) {}

    /// The cheapest way to set the headline in exactly `lines` lines, if it fits.
    Optional<Choice> cheapest(int lines) {
        tried = 0;
        best = Integer.MAX_VALUE;
        search(new int[lines], new int[lines], 0);
        return best == Integer.MAX_VALUE ? Optional.empty() : Optional.of(new Choice(bestEnds, best));
    }

    private void search(int[] ends, int[] widths, int line) {
        var from = line == 0 ? 0 : ends[line - 1];
        var rest = ends.length - line - 1;
        for (var to = from + 1; to <= count - rest && tried < MOST_TRIED; to++) {
            widths[line] = right[to - 1] - left[from];
            if (widths[line] > measure) {
                return;
            }
            ends[line] = to;
            if (rest > 0) {
                search(ends, widths, line + 1);
            } else if (to == count) {
                consider(ends, widths);
            }
        }
    }

    private void consider(int[] ends, int[] widths) {
        tried++;
        var found = cost.of(ends, widths);
        if (found < best) {
            best = found;
            bestEnds = Arrays.copyOf(ends, ends.length);
        }
    }
}
