package press.broadsheet.typeset;

import java.util.List;
import press.broadsheet.edition.Proof;
import press.broadsheet.edition.Run;
import press.broadsheet.geometry.Length;
import press.broadsheet.layout.Align;
import press.broadsheet.layout.TypeStyle;

/// Sets text: paragraphs for each number of lines they can reach, and headlines. Safe for use by many threads.
///
/// Never loses, adds or changes a character: the texts of the spans give back what was received.
public final class Typesetter {
    private final ParagraphSetter paragraphs;
    private final HeadlineSetter headlines;

    public Typesetter(Faces faces) {
        var words = new WordMaker(faces);
        this.paragraphs = new ParagraphSetter(words);
        this.headlines = new HeadlineSetter(words, paragraphs);
    }

    /// The one way to set a paragraph; all others go through it.
    ///
    /// @param pieces   in reading order, with at least one word
    /// @param measure  the column's width
    /// @param language for hyphenation, as `en-IN`
    public Proof<SetParagraph> paragraph(
            List<Piece> pieces, Length measure, Shape shape, Align align, String language) {
        return paragraphs.set(pieces, new Measures(measure, shape), align, Hyphenation.of(language));
    }

    /// A paragraph of body text, in its style's own alignment.
    public Proof<SetParagraph> justified(
            List<Run> runs, TypeStyle style, Length measure, Shape shape, String language) {
        return paragraph(List.of(new Piece(style, runs)), measure, shape, style.align(), language);
    }

    /// Ragged lines of text in several styles, as a caption with its credit; not hyphenated.
    public List<Line> mixed(List<Piece> pieces, Length measure, Align align) {
        return paragraph(pieces, measure, Shape.PLAIN, align, "")
                .value()
                .bestOption()
                .lines();
    }

    /// Ragged lines of a deck, caption, byline or kicker, `mostLines` at most if there is a way; not hyphenated.
    public List<Line> ragged(List<Run> runs, TypeStyle style, Length measure, int mostLines) {
        var set = paragraph(List.of(new Piece(style, runs)), measure, Shape.PLAIN, style.align(), "")
                .value();
        var lines = Math.clamp(
                mostLines, set.fewestLines(), set.bestOption().lines().size());
        return set.inLines(lines).lines();
    }

    /// `text` at each size of the style's ladder and in each number of lines up to the style's limit that it fits,
    /// cheapest first; never empty, never hyphenated.
    ///
    /// When it fits in no way there is one setting, in the smallest size, of cost 1000 or more.
    public List<SetHeadline> headlines(String text, TypeStyle style, Length measure) {
        return headlines.set(text, style, measure);
    }
}
