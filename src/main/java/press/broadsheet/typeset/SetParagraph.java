package press.broadsheet.typeset;

import java.util.List;

/// One paragraph, set as well as it can be for each number of lines that it can reach.
///
/// @param options by number of lines, fewest first, without holes; never empty
/// @param best    index of the option with the fewest demerits
public record SetParagraph(List<SetText> options, int best) {
    public SetParagraph {
        options = List.copyOf(options);
    }

    public SetText bestOption() {
        return options.get(best);
    }

    /// The best option alone: ragged text is never set longer to fill a column.
    public SetParagraph bestOnly() {
        return new SetParagraph(List.of(bestOption()), 0);
    }

    public int fewestLines() {
        return options.getFirst().lines().size();
    }

    public int mostLines() {
        return options.getLast().lines().size();
    }

    /// The option of exactly `lines` lines, from `fewestLines` to `mostLines`.
    public SetText inLines(int lines) {
        return options.get(lines - fewestLines());
    }
}
