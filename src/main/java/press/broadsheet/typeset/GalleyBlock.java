package press.broadsheet.typeset;

import java.util.List;
import java.util.stream.IntStream;
import press.broadsheet.layout.Part;

/// One paragraph of a galley.
///
/// @param part      its kind: body, subhead, list, quote, verse, fact box, note
/// @param paragraph counts the story's paragraphs in reading order, from 0
/// @param text      set for each number of lines that it can reach
/// @param before    white lines above it, not at a column's head
/// @param keepsNext whether it may not end a column (subheads, heads of fact boxes)
/// @param ruled     whether a rule stands in the white above it
/// @param strains   for each of the text's options what its looseness costs, 0 for the best
public record GalleyBlock(
        Part part,
        int paragraph,
        SetParagraph text,
        int before,
        boolean keepsNext,
        boolean ruled,
        List<Integer> strains) {
    /// A line whose word space is over twice, and over three times, the natural one.
    private static final int LOOSE = 8;

    private static final int VERY_LOOSE = 90;

    /// What one line more or less costs, however well it is set.
    private static final int ONE_LINE = 4;

    /// An option that costs more is not counted on.
    private static final int MOST_STRAIN = 30;

    static GalleyBlock of(Part part, int paragraph, SetParagraph text, int before, boolean keepsNext, boolean ruled) {
        return new GalleyBlock(part, paragraph, text, before, keepsNext, ruled, strains(text));
    }

    private static List<Integer> strains(SetParagraph text) {
        var best = looseness(text.bestOption());
        return IntStream.range(0, text.options().size())
                .map(i -> Math.max(0, looseness(text.options().get(i)) - best) + ONE_LINE * Math.abs(i - text.best()))
                .boxed()
                .toList();
    }

    private static int looseness(SetText option) {
        var sum = 0;
        for (var line : option.lines()) {
            sum += line.spacing() > 300 ? VERY_LOOSE : line.spacing() > 200 ? LOOSE : 0;
        }
        return sum;
    }

    /// What setting it in so many lines costs.
    public int strain(int lines) {
        return strains.get(lines - text.fewestLines());
    }

    /// The most lines in which it still looks well.
    public int mostLines() {
        var most = text.mostLines();
        while (most > text.bestOption().lines().size() && strain(most) > MOST_STRAIN) {
            most--;
        }
        return most;
    }

    /// The fewest lines in which it still looks well.
    public int fewestLines() {
        var fewest = text.fewestLines();
        while (fewest < text.bestOption().lines().size() && strain(fewest) > MOST_STRAIN) {
            fewest++;
        }
        return fewest;
    }
}
