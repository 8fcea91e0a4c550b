package press.broadsheet.lint;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import press.broadsheet.edition.Block;
import press.broadsheet.edition.Story;

/// Which stories tell the same in the same words: the share of runs of five words that two bodies have in common (the
/// shingles of A. Broder, "On the resemblance and containment of documents", 1997).
final class Likeness {
    private static final int RUN = 5;

    /// Bodies of fewer words are too short to be alike by anything but chance or formula.
    private static final int FEWEST_WORDS = 25;

    private static final double ONE_TEXT = 0.6;
    private static final double CONTAINED = 0.8;

    private Likeness() {}

    /// Two stories of which one has the other's text.
    ///
    /// @param first  as received
    /// @param common share of the shorter body's runs that stand in the longer, over 0.6
    /// @param whole  whether the two are one text, and not one a small part of the other
    record Pair(Story first, Story second, double common, boolean whole) {
        boolean isOf(String a, String b) {
            return (first.id().equals(a) && second.id().equals(b))
                    || (first.id().equals(b) && second.id().equals(a));
        }
    }

    static List<Pair> among(List<Story> stories) {
        var runs = stories.stream().map(Likeness::runs).toList();
        var pairs = new ArrayList<Pair>();
        shared(runs).forEach((key, common) -> {
            var first = (int) (key / stories.size());
            var second = (int) (key % stories.size());
            var shorter = Math.min(runs.get(first).size(), runs.get(second).size());
            var longer = Math.max(runs.get(first).size(), runs.get(second).size());
            var contained = (double) common / shorter;
            var resembles = (double) common / (shorter + longer - common);
            if (resembles >= ONE_TEXT || contained >= CONTAINED) {
                pairs.add(new Pair(stories.get(first), stories.get(second), contained, resembles >= ONE_TEXT));
            }
        });
        pairs.sort(Comparator.comparing((Pair p) -> p.first().order())
                .thenComparing(p -> p.second().order()));
        return pairs;
    }

    /// Each run as a number of 64 bits, so large that two runs hardly ever share one.
    private static SortedSet<Long> runs(Story story) {
        var words = Words.of(story.body().stream().map(Block::text).collect(Collectors.joining("\n")));
        var runs = new TreeSet<Long>();
        for (var i = 0; words.size() >= FEWEST_WORDS && i + RUN <= words.size(); i++) {
            var run = 0L;
            for (var word : words.subList(i, i + RUN)) {
                run = run * 0x5DEECE66DL + word.hashCode() + 1;
            }
            runs.add(run);
        }
        return runs;
    }

    /// How many runs two stories share, by `first * count + second`; only pairs that share one.
    private static SortedMap<Long, Integer> shared(List<SortedSet<Long>> runs) {
        var owners = new TreeMap<Long, List<Integer>>();
        for (var story = 0; story < runs.size(); story++) {
            for (var run : runs.get(story)) {
                owners.computeIfAbsent(run, r -> new ArrayList<>(1)).add(story);
            }
        }
        var shared = new TreeMap<Long, Integer>();
        for (var stories : owners.values()) {
            for (var second = 1; second < stories.size(); second++) {
                for (var first = 0; first < second; first++) {
                    shared.merge((long) stories.get(first) * runs.size() + stories.get(second), 1, Integer::sum);
                }
            }
        }
        return shared;
    }
}
