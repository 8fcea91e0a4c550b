package press.broadsheet.typeset;

import java.util.Optional;

/// Prices single lines and pairs of lines of one paragraph; all that [TotalFit] knows about good and bad.
final class LineJudge {
    private final Items items;
    private final Fitting fitting;
    private final int last;
    private final int shortest;
    private final Optional<Rivers> rivers;

    /// @param shortest a last line that is narrower than this, in millipoints, costs
    /// @param rivers   empty where they do not count
    LineJudge(Items items, Fitting fitting, int shortest, Optional<Rivers> rivers) {
        this.items = items;
        this.fitting = fitting;
        this.last = items.count() - 1;
        this.shortest = shortest;
        this.rivers = rivers;
    }

    /// The word space of the line from break `a` to break `b`, in 1/1000 of the natural one, or [Fitting#TOO_WIDE].
    int ratio(int a, int b, int measure) {
        var spaces = items.endSpaces[b] - items.startSpaces[a];
        var white = measure - (items.endLetters[b] - items.startLetters[a]) - spaces;
        if (b == last && white >= 0) {
            return Fitting.NATURAL;
        }
        if (spaces == 0 && excess(a, b, measure) > 0) {
            return Fitting.TOO_WIDE;
        }
        return fitting.ratio(
                white,
                spaces == 0 ? items.wordSpace : spaces,
                items.endOpen[b] - items.startOpen[a],
                items.endClose[b] - items.startClose[a],
                measure);
    }

    /// By how much the line from `a` to `b` is wider than `measure` when its letters are as close as they can be and
    /// its spaces gone.
    int excess(int a, int b, int measure) {
        return items.endLetters[b] - items.startLetters[a] - (items.endClose[b] - items.startClose[a]) - measure;
    }

    /// Demerits of a line by itself.
    long ofLine(int a, int b, int ratio) {
        var demerits = Demerits.ofLine(ratio, items.penalty[b]);
        return b == last ? demerits + ofEnd(a) : demerits;
    }

    private long ofEnd(int a) {
        var demerits = items.flagged[a] ? Demerits.HYPHEN_BEFORE_END : 0;
        var spaces = items.endSpaces[last] - items.startSpaces[a];
        if (a > 0 && spaces == 0 && items.division[a] >= 0) {
            return demerits + Demerits.SHORT_END_OF_WORD;
        }
        var width = items.endLetters[last] - items.startLetters[a] + spaces;
        if (a > 0 && width < shortest) {
            return demerits + Demerits.SHORT_END;
        }
        return a > 0 && spaces == 0 ? demerits + Demerits.LONE_WORD_END : demerits;
    }

    /// How many lines in succession end in hyphens at break `b`, when it was `above` at the line above.
    int hyphenRun(int above, int b) {
        return items.flagged[b] ? Math.min(above + 1, TotalFit.LONGEST_RUN) : 0;
    }

    /// Whether both lines are so loose that white may run from one into the other.
    boolean mayRun(int aboveRatio, int ratio) {
        return aboveRatio > Rivers.OPEN && ratio > Rivers.OPEN && rivers.isPresent();
    }

    /// Takes note of the line above, for [#runsOn].
    void noteAbove(int a, int b, int measure, int ratio) {
        rivers.ifPresent(r -> r.note(a, b, measure, ratio));
    }

    /// Whether white of the line above runs on into the line from `a` to `b`.
    boolean runsOn(int a, int b, int measure, int ratio) {
        return rivers.isPresent() && rivers.get().meet(a, b, measure, ratio);
    }
}
