package press.broadsheet.typeset;

import java.util.List;

/// A paragraph as Knuth and Plass see it, boxes and glue summed up: for every place where a line may end, the widths
/// up to there, and the widths up to where the next line would then begin. A line's width is the difference of two
/// sums. All widths in millipoints; sums may wrap round, differences are right all the same.
///
/// Break 0 is the paragraph's beginning, break `count - 1` its end.
final class Items {
    private final List<Word> words;
    private int count;
    /// The word in which, or behind which, break i is.
    final int[] word;
    /// Which division of that word break i is; -1 behind the word.
    final int[] division;

    final int[] endLetters;
    final int[] endSpaces;
    final int[] endOpen;
    final int[] endClose;
    final int[] startLetters;
    final int[] startSpaces;
    final int[] startOpen;
    final int[] startClose;
    final int[] penalty;
    final boolean[] flagged;
    /// The natural word space of the paragraph's last word.
    final int wordSpace;

    private int letters;
    private int spaces;
    private int open;
    private int close;

    Items(List<Word> words) {
        this.words = words;
        var size = 1 + words.stream().mapToInt(w -> 1 + w.divisions().size()).sum();
        word = new int[size];
        division = new int[size];
        endLetters = new int[size];
        endSpaces = new int[size];
        endOpen = new int[size];
        endClose = new int[size];
        startLetters = new int[size];
        startSpaces = new int[size];
        startOpen = new int[size];
        startClose = new int[size];
        penalty = new int[size];
        flagged = new boolean[size];
        wordSpace = Math.max(1, words.getLast().lastType().wordSpace());
        begin();
        for (var i = 0; i < words.size(); i++) {
            addDivisions(i);
            addGlue(i);
        }
    }

    int count() {
        return count;
    }

    List<Word> words() {
        return words;
    }

    /// Whether break `b` divides a word with a hyphen that the text does not have.
    boolean addsHyphen(int b) {
        return division[b] >= 0 && divisionAt(b).addsHyphen();
    }

    Division divisionAt(int b) {
        return words.get(word[b]).divisions().get(division[b]);
    }

    private void begin() {
        word[0] = -1;
        division[0] = -1;
        startLetters[0] = words.getFirst().whole().hangLeft();
        count = 1;
    }

    private void addDivisions(int w) {
        var current = words.get(w);
        var whole = current.whole();
        for (var i = 0; i < current.divisions().size(); i++) {
            var d = current.divisions().get(i);
            var head = current.head(i);
            var tail = current.tail(i);
            end(w, i, head);
            startLetters[count] = letters + whole.letters() - tail.letters() + tail.hangLeft();
            startSpaces[count] = spaces;
            startOpen[count] = open + whole.open() - tail.open();
            startClose[count] = close + whole.close() - tail.close();
            penalty[count] = d.penalty();
            flagged[count] = d.showsHyphen();
            count++;
        }
    }

    private void addGlue(int w) {
        var whole = words.get(w).whole();
        end(w, -1, whole);
        letters += whole.letters();
        open += whole.open();
        close += whole.close();
        spaces += words.get(w).lastType().wordSpace();
        startLetters[count] =
                letters + (w + 1 < words.size() ? words.get(w + 1).whole().hangLeft() : 0);
        startSpaces[count] = spaces;
        startOpen[count] = open;
        startClose[count] = close;
        penalty[count] = w + 1 < words.size()
                ? Etiquette.penalty(words.get(w).text(), words.get(w + 1).text())
                : 0;
        count++;
    }

    private void end(int w, int d, Extent last) {
        word[count] = w;
        division[count] = d;
        endLetters[count] = letters + last.letters() - last.hangRight();
        endSpaces[count] = spaces;
        endOpen[count] = open + last.open();
        endClose[count] = close + last.close();
    }
}
