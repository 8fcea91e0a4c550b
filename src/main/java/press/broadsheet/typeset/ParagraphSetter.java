package press.broadsheet.typeset;

import java.util.List;
import press.broadsheet.edition.Proof;
import press.broadsheet.layout.Align;

/// Words into paragraphs: first with the language's own hyphens and bounded word spaces, and where that leaves holes
/// again with more hyphens and at any price.
final class ParagraphSetter {
    /// The widest word space tried at first, in 1/1000 of the natural one.
    private static final int TOLERANCE = 3000;
    private final WordMaker wordMaker;

    ParagraphSetter(WordMaker wordMaker) {
        this.wordMaker = wordMaker;
    }

    Proof<SetParagraph> set(List<Piece> pieces, Measures measures, Align align, Hyphenation hyphenation) {
        var words = wordMaker.words(pieces, hyphenation);
        if (words.isEmpty()) {
            throw new IllegalArgumentException("a paragraph needs a word; skip empty paragraphs before setting");
        }
        if (align != Align.JUSTIFY) {
            return set(words, measures, align);
        }
        var good = Attempt.of(words, measures, align, TOLERANCE);
        return good.isGood() ? good.proof() : set(wordMaker.words(pieces, hyphenation.liberal()), measures, align);
    }

    /// Sets words at any price.
    Proof<SetParagraph> set(List<Word> words, Measures measures, Align align) {
        return Attempt.of(words, measures, align, Integer.MAX_VALUE)
                .orFirstFit()
                .proof();
    }
}
