package press.broadsheet.typeset;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Divides a word between the faces that have its characters. Marks and joiners stay with the letter before them.
final class FaceSplitter {
    private final List<Face> fallbacks;
    private final Type wanted;
    private final String link;

    FaceSplitter(List<Face> fallbacks, Type wanted, String link) {
        this.fallbacks = fallbacks;
        this.wanted = wanted;
        this.link = link;
    }

    List<Atom> split(String word) {
        var atoms = new ArrayList<Atom>();
        var start = 0;
        var face = faceFor(word.codePointAt(0));
        for (var i = 0; i < word.length(); i += Character.charCount(word.codePointAt(i))) {
            var c = word.codePointAt(i);
            if (i == 0 || Hidden.isHidden(c) || Hidden.clings(c) || Character.getType(c) == Character.FORMAT) {
                continue;
            }
            var next = faceFor(c);
            if (!next.equals(face)) {
                atoms.add(atom(word.substring(start, i), face));
                start = i;
                face = next;
            }
        }
        atoms.add(atom(word.substring(start), face));
        return atoms;
    }

    private Optional<Face> faceFor(int codePoint) {
        if (wanted.covers(codePoint) || Hidden.isHidden(codePoint)) {
            return Optional.of(wanted.face());
        }
        return fallbacks.stream().filter(f -> wanted.in(f).covers(codePoint)).findFirst();
    }

    private Atom atom(String text, Optional<Face> face) {
        return face.map(f -> Atom.of(text, wanted.in(f), link)).orElseGet(() -> missing(text));
    }

    private Atom missing(String text) {
        var withSign = fallbacks.stream().filter(f -> f.covers(0xFFFD)).findFirst();
        var type = wanted.covers(0xFFFD) ? wanted : withSign.map(wanted::in).orElse(wanted);
        return Atom.missing(text, type, link);
    }
}
