package press.broadsheet.render.ink;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Gathers signs into chunks and chunks into lines, as they come.
final class SignLine {
    /// Points by which a sign may stand beside the place to which the widths before it lead.
    private static final double BESIDE = 0.03;

    /// Points between two baselines that are one.
    private static final double ONE_BASELINE = 0.005;

    /// What all signs of a line share.
    record Style(int face, double size, int colour, double scale, double tracking) {
        boolean isLike(Style other) {
            return face == other.face
                    && colour == other.colour
                    && near(size, other.size)
                    && near(scale, other.scale)
                    && near(tracking, other.tracking);
        }

        private static boolean near(double a, double b) {
            return Math.abs(a - b) < 1e-4;
        }
    }

    private final List<Ink> lines;
    private final List<Ink.Chunk> chunks = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private Optional<Style> style = Optional.empty();
    private double chunkX;
    private double baseline;
    private double next;

    SignLine(List<Ink> lines) {
        this.lines = lines;
    }

    /// @param x        of the sign's origin
    /// @param baseline from the page's top
    void add(EditionType.Sign sign, Style wanted, double x, double baseline) {
        if (sign.isBlank()) {
            endChunk();
            return;
        }
        if (!style.map(s -> s.isLike(wanted)).orElse(false) || Math.abs(baseline - this.baseline) > ONE_BASELINE) {
            end();
            style = Optional.of(wanted);
            this.baseline = baseline;
        }
        if (Math.abs(x - next) > BESIDE) {
            endChunk();
        }
        if (text.isEmpty()) {
            chunkX = x;
            next = x;
        }
        text.append(sign.name());
        next += (sign.advance() * wanted.size() + wanted.tracking()) * wanted.scale();
    }

    private void endChunk() {
        if (!text.isEmpty()) {
            chunks.add(new Ink.Chunk(chunkX, text.toString()));
            text.setLength(0);
        }
    }

    /// Ends the line; the next sign begins another.
    void end() {
        endChunk();
        if (!chunks.isEmpty()) {
            var s = style.orElseThrow();
            lines.add(new Ink.Signs(
                    s.face, s.size, s.colour, chunks.getFirst().x(), baseline, s.scale, s.tracking, chunks));
            chunks.clear();
        }
    }
}
