package press.broadsheet.typeset;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// A word with its widths, whole and divided. Never changes, so that it can be shared by all stories.
final class Word {
    private final List<Atom> atoms;
    private final String text;
    private final List<Division> divisions;
    private final Extent whole;
    private final List<Extent> heads;
    private final List<Extent> tails;
    private final String missing;

    /// @param missing the characters that no font has
    Word(List<Atom> atoms, List<Division> divisions, String missing) {
        this.atoms = List.copyOf(atoms);
        this.text = atoms.stream().map(Atom::text).collect(Collectors.joining());
        this.divisions = List.copyOf(divisions);
        this.missing = missing;
        this.whole = Extent.of(atoms);
        this.heads = divisions.stream().map(this::headAt).toList();
        this.tails = divisions.stream().map(this::tailAt).toList();
    }

    private Extent headAt(Division d) {
        return WordCut.at(atoms, d.offset())
                .flatMap(cut -> cut.head(d.addsHyphen()))
                .orElseGet(() -> Extent.of(parts(0, d.offset(), d.addsHyphen())));
    }

    private Extent tailAt(Division d) {
        return WordCut.at(atoms, d.offset())
                .map(WordCut::tail)
                .orElseGet(() -> Extent.of(parts(d.offset(), text.length(), false)));
    }

    String text() {
        return text;
    }

    List<Atom> atoms() {
        return atoms;
    }

    String missing() {
        return missing;
    }

    List<Division> divisions() {
        return divisions;
    }

    Extent whole() {
        return whole;
    }

    /// What stays on the line before division `i`, its hyphen included.
    Extent head(int i) {
        return heads.get(i);
    }

    /// What begins the line after division `i`.
    Extent tail(int i) {
        return tails.get(i);
    }

    Type lastType() {
        return atoms.getLast().type();
    }

    /// The letters from `from` until before `to`, each part in its kind of type.
    List<Atom> parts(int from, int to, boolean hyphen) {
        if (from == 0 && to == text.length()) {
            return atoms;
        }
        var parts = new ArrayList<Atom>(atoms.size());
        var start = 0;
        for (var atom : atoms) {
            var end = start + atom.text().length();
            if (from < end && to > start) {
                var cutHere = to <= end;
                parts.add(atom.part(Math.max(from, start) - start, Math.min(to, end) - start, hyphen && cutHere));
            }
            start = end;
        }
        return parts;
    }

    /// The same word, divisible between any two letters.
    Word divisibleEverywhere() {
        return new Word(atoms, Divisions.everywhere(text, divisions), missing);
    }

    /// Whether a part that cannot be divided is wider than `measure` millipoints.
    boolean exceeds(int measure) {
        if (whole.letters() <= measure) {
            return false;
        }
        var start = 0;
        for (var i = 0; i < divisions.size(); i++) {
            if (heads.get(i).letters() - start > measure) {
                return true;
            }
            start = whole.letters() - tails.get(i).letters();
        }
        return whole.letters() - start > measure;
    }
}
