package press.broadsheet.typeset;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import press.broadsheet.geometry.Length;
import press.broadsheet.layout.Part;

/// Galleys counted in lines, without type.
final class GalleyFixtures {
    private static final Line LINE = new Line(List.of(), Length.ofPt(106.3), false, 100, false);

    private GalleyFixtures() {}

    static Galley galley(GalleyBlock... blocks) {
        return new Galley(Length.ofPt(106.3), List.of(blocks), Optional.empty());
    }

    /// A paragraph of exactly so many lines.
    static GalleyBlock paragraph(int lines) {
        return paragraph(lines, 0, 0);
    }

    /// A paragraph that can be set from `lines + less` (or from `less` itself where it is positive) to `more` lines.
    static GalleyBlock paragraph(int lines, int less, int more) {
        var fewest = less > 0 ? less : lines + less;
        var most = less > 0 ? more : lines + more;
        return block(Part.BODY, lines, fewest, most, 0, false);
    }

    /// A paragraph of five lines at its best, or of four, of which so many in a row end in hyphens.
    static GalleyBlock hyphenated(int hyphens) {
        var lines = new ArrayList<Line>();
        for (var i = 0; i < 4; i++) {
            lines.add(new Line(List.of(), LINE.measure(), i < hyphens, 100, false));
        }
        var options = List.of(new SetText(lines, 9), new SetText(Collections.nCopies(5, LINE), 0));
        return GalleyBlock.of(Part.BODY, 0, new SetParagraph(options, 1), 0, false, false);
    }

    static GalleyBlock subhead() {
        return block(Part.SUBHEAD, 1, 1, 1, 1, true);
    }

    private static GalleyBlock block(Part part, int best, int fewest, int most, int before, boolean keepsNext) {
        var options = new ArrayList<SetText>();
        for (var lines = fewest; lines <= most; lines++) {
            options.add(new SetText(Collections.nCopies(lines, LINE), Math.abs(lines - best)));
        }
        return GalleyBlock.of(part, 0, new SetParagraph(options, best - fewest), before, keepsNext, false);
    }
}
