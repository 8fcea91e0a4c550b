package press.broadsheet.render;

import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import press.broadsheet.typeset.Glyphs;

/// Which characters each painted glyph of one face stands for, so that text can be taken out of the PDF again.
final class GlyphTexts {
    private final SortedMap<Integer, Reading> readings = new TreeMap<>();
    private final Map<Glyphs, Boolean> known = new IdentityHashMap<>();

    boolean knows(Glyphs glyphs) {
        return known.containsKey(glyphs);
    }

    /// Learns from what is painted. Returns whether the glyphs' own texts, one after the other, give the text shaped.
    boolean learn(Glyphs glyphs) {
        return known.computeIfAbsent(glyphs, this::take);
    }

    private boolean take(Glyphs glyphs) {
        int[] starts = clusterStarts(glyphs);
        boolean exact = true;
        for (int i = 0; i < glyphs.count(); i++) {
            var reading = reading(glyphs, i, starts);
            var kept = readings.merge(glyphs.id(i), reading, Reading::better);
            exact &= reading.rank() == 0
                    && kept.equals(reading)
                    && (i == 0 || glyphs.cluster(i) > glyphs.cluster(i - 1));
        }
        return exact;
    }

    /// The text of each glyph, empty for one that only ever completes another.
    SortedMap<Integer, String> texts() {
        var texts = new TreeMap<Integer, String>();
        readings.forEach((glyph, reading) -> texts.put(glyph, reading.text()));
        return texts;
    }

    private static int[] clusterStarts(Glyphs glyphs) {
        var starts = new int[glyphs.count()];
        Arrays.setAll(starts, glyphs::cluster);
        Arrays.sort(starts);
        return starts;
    }

    private static Reading reading(Glyphs glyphs, int i, int[] starts) {
        int start = glyphs.cluster(i);
        int next = glyphs.text().length();
        int members = 0;
        for (int other : starts) {
            if (other == start) {
                members++;
            } else if (other > start) {
                next = other;
                break;
            }
        }
        if (i > 0 && glyphs.cluster(i - 1) == start) {
            return new Reading("", 2);
        }
        return new Reading(glyphs.text().substring(start, next), members == 1 ? 0 : 1);
    }

    /// @param rank 0 when the glyph alone stands for the text, 1 when it is the first of several, 2 when it follows one
    private record Reading(String text, int rank) {
        Reading better(Reading other) {
            return other.rank < rank ? other : this;
        }
    }
}
