package press.broadsheet.typeset;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import press.broadsheet.edition.Run;
import press.broadsheet.geometry.Length;

/// Makes words of text. Words without a link that are in one run are kept and shared; safe for use by many threads.
final class WordMaker {
    /// So many words of one kind of type are kept; then that kind's store begins anew.
    private static final int MOST_KEPT = 200_000;

    private final Faces faces;
    private final Map<Kind, Shelf> shelves = new ConcurrentHashMap<>();

    WordMaker(Faces faces) {
        this.faces = faces;
    }

    /// The words of `pieces` in order; they were divided by single spaces.
    List<Word> words(List<Piece> pieces, Hyphenation hyphenation) {
        var draft = new Draft();
        for (var piece : pieces) {
            for (var run : piece.runs()) {
                draft.add(run, shelfOf(piece, run, piece.style().size(), hyphenation));
            }
        }
        return draft.words();
    }

    /// The words of a headline, in one of the sizes of its ladder; they are never divided.
    List<Word> words(Piece headline, Length size) {
        var draft = new Draft();
        for (var run : headline.runs()) {
            draft.add(run, shelfOf(headline, run, size, Hyphenation.NONE));
        }
        return draft.words();
    }

    private Shelf shelfOf(Piece piece, Run run, Length size, Hyphenation hyphenation) {
        var type = Type.of(piece.style(), run, size, faces);
        var kind = new Kind(type, type.hyphenate() ? hyphenation : Hyphenation.NONE);
        return shelves.computeIfAbsent(kind, k -> new Shelf(k, new ConcurrentHashMap<>()));
    }

    private Word word(List<Fragment> fragments) {
        var first = fragments.getFirst();
        if (fragments.size() == 1 && first.link.isEmpty()) {
            return kept(first.shelf, first.text);
        }
        var atoms = new ArrayList<Atom>();
        fragments.forEach(f -> atoms.addAll(atoms(f.text, f.shelf.kind.type, f.link)));
        return make(atoms, first.shelf.kind.hyphenation);
    }

    private Word kept(Shelf shelf, String text) {
        var word = shelf.words.get(text);
        if (word == null) {
            if (shelf.words.size() > MOST_KEPT) {
                shelf.words.clear();
            }
            word = make(atoms(text, shelf.kind.type, ""), shelf.kind.hyphenation);
            shelf.words.put(text, word);
        }
        return word;
    }

    private static Word make(List<Atom> atoms, Hyphenation hyphenation) {
        var text = new StringBuilder();
        var missing = new StringBuilder();
        for (var atom : atoms) {
            text.append(atom.text());
            if (atom.isMissing()) {
                missing.append(atom.text());
            }
        }
        return new Word(atoms, Divisions.of(text.toString(), hyphenation), missing.toString());
    }

    /// `token` divided where its face changes because the wanted one lacks a character.
    private List<Atom> atoms(String token, Type type, String link) {
        if (token.codePoints().allMatch(c -> type.covers(c) || Hidden.isHidden(c))) {
            return List.of(Atom.of(token, type, link));
        }
        return new FaceSplitter(faces.fallbacks(type.weight(), type.italic()), type, link).split(token);
    }

    private record Kind(Type type, Hyphenation hyphenation) {}

    /// The words kept of one kind of type.
    private record Shelf(Kind kind, Map<String, Word> words) {}

    private record Fragment(String text, Shelf shelf, String link) {}

    /// A paragraph being read: finished words, and the fragments of the one that the next run may continue.
    private final class Draft {
        private final List<Word> words = new ArrayList<>();
        private final List<Fragment> open = new ArrayList<>();

        void add(Run run, Shelf shelf) {
            var text = run.text();
            var start = 0;
            for (var end = text.indexOf(' '); end >= 0; end = text.indexOf(' ', start)) {
                open(text.substring(start, end), shelf, run.link());
                close();
                start = end + 1;
            }
            open(text.substring(start), shelf, run.link());
        }

        List<Word> words() {
            close();
            return words;
        }

        private void open(String text, Shelf shelf, String link) {
            if (!text.isEmpty()) {
                open.add(new Fragment(text, shelf, link));
            }
        }

        private void close() {
            if (!open.isEmpty()) {
                words.add(word(open));
                open.clear();
            }
        }
    }
}
