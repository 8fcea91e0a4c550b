package press.broadsheet.typeset;

import java.util.List;
import java.util.Optional;
import press.broadsheet.geometry.Length;

/// A story's body set to one measure, not yet cut into columns.
///
/// @param blocks  in reading order; empty for a story without text
/// @param dropCap of the first paragraph
public record Galley(Length measure, List<GalleyBlock> blocks, Optional<DropCap> dropCap) {
    public Galley {
        blocks = List.copyOf(blocks);
    }

    /// Depth in lines when every paragraph is set at its best, white lines between blocks included.
    public int bestLines() {
        return white()
                + blocks.stream()
                        .mapToInt(b -> b.text().bestOption().lines().size())
                        .sum();
    }

    /// The same from a cut on: the cut paragraph's remaining lines and all that follow.
    public int linesFrom(Legs.Cut cut) {
        var lines = cut.lines() - cut.placed();
        for (var i = cut.block() + (cut.placed() > 0 ? 1 : 0); i < blocks.size(); i++) {
            lines += blocks.get(i).text().bestOption().lines().size()
                    + blocks.get(i).before();
        }
        return lines;
    }

    /// Depth in lines when every paragraph is set as short as it looks well.
    public int fewestLines() {
        return white() + blocks.stream().mapToInt(GalleyBlock::fewestLines).sum();
    }

    /// Depth in lines when every paragraph is set as long as it looks well.
    public int mostLines() {
        return white() + blocks.stream().mapToInt(GalleyBlock::mostLines).sum();
    }

    /// Short items one under the other, as a column of briefs has them.
    public static Galley joined(List<Galley> parts) {
        var blocks = parts.stream().flatMap(p -> p.blocks().stream()).toList();
        return new Galley(parts.getFirst().measure(), blocks, Optional.empty());
    }

    private int white() {
        return blocks.stream().skip(1).mapToInt(GalleyBlock::before).sum();
    }
}
