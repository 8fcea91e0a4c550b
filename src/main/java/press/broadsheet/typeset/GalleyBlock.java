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
/// @param strains   for each of the text's options what its flaws cost, 0 for the best
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

    /// Over four times: white between words instead of words.
    private static final int HOLLOW = 700;

    /// A line that ends before this share of its measure looks like a paragraph's end.
    private static final double SHORT_LINE = 0.8;

    /// A last line that is only the end of a divided word.
    private static final int STUB = 8;

    /// The third and every further hyphen one below the other.
    private static final int LADDER = 2_000;

    private static final int MOST_HYPHENS = 2;

    /// What one line more or less costs, however well it is set.
    private static final int ONE_LINE = 4;

    /// An option that costs more is not counted on.
    private static final int MOST_STRAIN = 30;

    /// A block whose strains follow from how its options are set.
    public static GalleyBlock of(
            Part part, int paragraph, SetParagraph text, int before, boolean keepsNext, boolean ruled) {
        return new GalleyBlock(part, paragraph, text, before, keepsNext, ruled, strains(text));
    }

    private static List<Integer> strains(SetParagraph text) {
        var least = text.options().stream().mapToInt(GalleyBlock::flaws).min().orElse(0);
        return IntStream.range(0, text.options().size())
                .map(i -> flaws(text.options().get(i)) - least + ONE_LINE * Math.abs(i - text.best()))
                .boxed()
                .toList();
    }

    private static int flaws(SetText option) {
        var sum = endsInStub(option.lines()) ? STUB : 0;
        var hyphens = 0;
        for (var line : option.lines()) {
            hyphens = line.endsInHyphen() ? hyphens + 1 : 0;
            sum += isShort(line) ? HOLLOW : flaw(line.spacing());
            sum += hyphens > MOST_HYPHENS ? LADDER : 0;
        }
        return sum;
    }

    /// Whether a line ends far short of its measure in the middle of a paragraph.
    private static boolean isShort(Line line) {
        return !line.last() && line.endsBefore(SHORT_LINE);
    }

    private static int flaw(int spacing) {
        if (spacing > 400) {
            return HOLLOW;
        }
        return spacing > 300 ? VERY_LOOSE : spacing > 200 ? LOOSE : 0;
    }

    /// Whether the last line is only the end of a divided word.
    private static boolean endsInStub(List<Line> lines) {
        return lines.size() > 1
                && lines.get(lines.size() - 2).hyphenated()
                && lines.getLast().spans().size() == 1;
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
