package press.broadsheet.typeset;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import press.broadsheet.layout.Align;
import press.broadsheet.typeset.TotalFit.Breaking;

/// Makes the lines of one paragraph; a line that several options share is made once.
final class Assembly {
    private static final int LINES_FEWER = 3;
    private static final int LINES_MORE = 4;

    private final Items items;
    private final Measures measures;
    private final LineSetter setter;
    /// By indent, then by both breaks.
    private final Map<Integer, Map<Long, Line>> made = new LinkedHashMap<>();

    Assembly(Items items, Measures measures, Align align) {
        this.items = items;
        this.measures = measures;
        this.setter = new LineSetter(measures.column(), align, Fitting.NATURAL);
    }

    /// The best option and those with a few lines less and more, as far as there is no hole between.
    SetParagraph paragraph(List<Breaking> breakings, int best) {
        var from = farthest(breakings, best, -1, LINES_FEWER);
        var to = farthest(breakings, best, 1, LINES_MORE);
        var options = breakings.subList(from, to + 1).stream().map(this::text).toList();
        return new SetParagraph(options, best - from);
    }

    private static int farthest(List<Breaking> breakings, int best, int step, int most) {
        var i = best;
        while (i + step >= 0
                && i + step < breakings.size()
                && Math.abs(i + step - best) <= most
                && lines(breakings.get(i + step)) == lines(breakings.get(i)) + step) {
            i += step;
        }
        return i;
    }

    private static int lines(Breaking breaking) {
        return breaking.breaks().length;
    }

    private SetText text(Breaking breaking) {
        var lines = new ArrayList<Line>(lines(breaking));
        var a = 0;
        for (var b : breaking.breaks()) {
            lines.add(line(a, b, measures.indent(lines.size())));
            a = b;
        }
        return new SetText(lines, breaking.demerits());
    }

    private Line line(int a, int b, int indent) {
        var atIndent = made.computeIfAbsent(indent, _ -> new LinkedHashMap<>());
        var breaks = (long) a << Integer.SIZE | b;
        var known = atIndent.get(breaks);
        if (known == null) {
            known = setter.set(stretch(a, b), indent, b == items.count() - 1);
            atIndent.put(breaks, known);
        }
        return known;
    }

    /// From break `a` to break `b`, which may divide words.
    private Stretch stretch(int a, int b) {
        var continued = items.division[a] >= 0;
        var last = items.word[b];
        return new Stretch(
                items.words(),
                continued ? items.word[a] : items.word[a] + 1,
                last + 1,
                continued ? items.divisionAt(a).offset() : 0,
                items.division[b] >= 0
                        ? items.divisionAt(b).offset()
                        : items.words().get(last).text().length(),
                items.addsHyphen(b));
    }
}
