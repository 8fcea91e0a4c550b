package press.broadsheet.typeset;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import press.broadsheet.typeset.Legs.Cut;

/// Copyfit: chooses for every paragraph in how many lines it is set, so that the body fills its legs to the last line
/// and no leg begins with a paragraph's last line or ends with its first. Dynamic programming over the paragraphs, with
/// the line reached as state.
public final class LegFitter {
    private static final int NEVER = 1 << 28;

    /// A widow, orphan or stranded subhead: only when nothing else fills the legs.
    private static final int WIDOW = 20_000;

    /// A line left white at the foot of a leg before the last.
    private static final int SHORT_LEG = 900;

    /// A line left white at the foot of the last leg.
    private static final int WHITE = 200;

    /// One more white line above a subhead.
    private static final int EXTRA_WHITE = 12;

    private static final int MOST_SHORT = 2;

    private final Galley galley;
    private final Cut start;
    private final int[] feet;
    private final int total;
    private final Ending ending;
    private final int blocks;
    private final int[][] cost;
    private final Move[][] moves;

    /// How a block came to end at a line.
    ///
    /// @param from  line reached before it
    /// @param top   line at which it begins
    /// @param lines number of lines it is set to
    private record Move(int from, int top, int lines) {}

    /// @param capacities lines of each leg
    public LegFitter(Galley galley, Cut start, int[] capacities, Ending ending) {
        this.galley = galley;
        this.start = start;
        this.ending = ending;
        feet = capacities.clone();
        Arrays.parallelPrefix(feet, Integer::sum);
        total = feet.length == 0 ? 0 : feet[feet.length - 1];
        blocks = galley.blocks().size() - start.block();
        cost = new int[blocks + 1][total + 1];
        moves = new Move[blocks + 1][total + 1];
        for (var row : cost) {
            Arrays.fill(row, NEVER);
        }
    }

    /// The best cut; empty when the body is longer than its legs.
    public Optional<Legs> fit() {
        cost[0][0] = 0;
        for (var i = 0; i < blocks; i++) {
            for (var line = 0; line <= total; line++) {
                if (cost[i][line] < NEVER) {
                    extend(i, line);
                }
            }
        }
        return ending == Ending.JUMP ? jumped() : whole();
    }

    private GalleyBlock block(int i) {
        return galley.blocks().get(start.block() + i);
    }

    private boolean continues(int i) {
        return i == 0 && start.placed() > 0;
    }

    private void extend(int i, int line) {
        for (var skip = 0; skip <= MOST_SHORT; skip++) {
            var foot = nextFoot(line);
            if (skip == 0) {
                extendWithWhite(i, line, line, cost[i][line]);
            } else if (foot - skip == line && !atHead(line) && foot < total && !wouldStrand(i)) {
                extendFrom(i, line, foot, cost[i][line] + skip * SHORT_LEG);
            }
        }
    }

    /// Whether a subhead would be left behind if the block went over to the next leg.
    private boolean wouldStrand(int i) {
        return i > 0 && block(i - 1).keepsNext();
    }

    /// White above the block, but not at a leg's head.
    private void extendWithWhite(int i, int from, int line, int before) {
        var white = i == 0 || atHead(line) ? 0 : block(i).before();
        var most = white == 0 ? 0 : white + 1;
        for (var w = white; w <= most; w++) {
            var foot = nextFoot(line);
            if (w > 0 && line + w >= foot && wouldStrand(i)) {
                continue;
            }
            var top = line + w >= foot && w > 0 ? foot : line + w;
            var lost = line + w >= foot && w > 0 ? (foot - line) * EXTRA_WHITE : 0;
            extendFrom(i, from, top, before + (w - white) * EXTRA_WHITE + lost);
        }
    }

    private void extendFrom(int i, int from, int top, int before) {
        var text = block(i).text();
        if (continues(i)) {
            reach(i, from, top, start.lines(), start.lines() - start.placed(), before);
            return;
        }
        for (var lines = text.fewestLines(); lines <= text.mostLines(); lines++) {
            reach(i, from, top, lines, lines, before + block(i).strain(lines));
        }
    }

    private void reach(int i, int from, int top, int lines, int here, int before) {
        var end = top + here;
        if (end > total) {
            return;
        }
        var sum = before + faults(i, top, end) * WIDOW;
        if (sum < cost[i + 1][end]) {
            cost[i + 1][end] = sum;
            moves[i + 1][end] = new Move(from, top, lines);
        }
    }

    /// Widows, orphans, stranded subheads and cut drop caps of a block from line `top` to line `end`.
    private int faults(int i, int top, int end) {
        var faults = 0;
        for (var foot : feet) {
            if (foot > top && foot < end) {
                faults += foot - top == 1 && !continues(i) ? 1 : 0;
                faults += end - foot == 1 ? 1 : 0;
                faults += i == 0
                                && galley.dropCap().isPresent()
                                && foot - top < galley.dropCap().get().lines()
                        ? 1
                        : 0;
            }
            faults += foot == end && foot < total && block(i).keepsNext() ? 1 : 0;
        }
        return faults;
    }

    private boolean atHead(int line) {
        return line == 0 || Arrays.binarySearch(feet, line) >= 0;
    }

    private int nextFoot(int line) {
        for (var foot : feet) {
            if (foot > line) {
                return foot;
            }
        }
        return total;
    }

    private Optional<Legs> whole() {
        var best = -1;
        for (var line = 0; line <= total; line++) {
            if (cost[blocks][line] < NEVER && (best < 0 || ended(line) < ended(best))) {
                best = line;
            }
        }
        return best < 0 ? Optional.empty() : Optional.of(legs(blocks, best, Cut.END, List.of()));
    }

    private int ended(int line) {
        return cost[blocks][line] + (ending == Ending.OPEN ? 0 : (total - line) * WHITE);
    }

    /// The best cut that shows exactly the legs' lines: at a paragraph's end, or in the middle of one with two lines
    /// on either side.
    private Optional<Legs> jumped() {
        Legs best = null;
        var bestCost = NEVER;
        for (var i = 0; i < blocks; i++) {
            if (cost[i][total] < bestCost && i > 0 && !block(i - 1).keepsNext()) {
                bestCost = cost[i][total];
                best = legs(i, total, new Cut(start.block() + i, 0, 0), List.of());
            }
            for (var line = 0; line < total; line++) {
                if (cost[i][line] >= NEVER) {
                    continue;
                }
                var top = line + (i == 0 || atHead(line) ? 0 : block(i).before());
                var shown = total - top;
                for (var lines = block(i).text().fewestLines();
                        lines <= block(i).text().mostLines();
                        lines++) {
                    var sum = cost[i][line] + block(i).strain(lines) + faults(i, top, total) * WIDOW;
                    if (shown >= 2 && lines - shown >= 2 && sum < bestCost && !continues(i)) {
                        bestCost = sum;
                        var last = new Move(line, top, lines);
                        best = legs(i, line, new Cut(start.block() + i, lines, shown), pieces(i, last, shown));
                    }
                }
            }
        }
        return Optional.ofNullable(best);
    }

    private Legs legs(int count, int end, Cut rest, List<Legs.Piece> tail) {
        var chain = new ArrayList<List<Legs.Piece>>();
        var line = end;
        var faults = 0;
        for (var i = count; i > 0; i--) {
            var move = moves[i][line];
            var here = move.lines() - (continues(i - 1) ? start.placed() : 0);
            chain.addFirst(pieces(i - 1, move, here));
            faults += faults(i - 1, move.top(), move.top() + here);
            line = move.from();
        }
        var pieces = new ArrayList<Legs.Piece>();
        chain.forEach(pieces::addAll);
        pieces.addAll(tail);
        var white = rest.equals(Cut.END) ? total - end : 0;
        return new Legs(pieces, rest, white, faults, 0);
    }

    /// The block's lines leg by leg.
    private List<Legs.Piece> pieces(int i, Move move, int here) {
        var pieces = new ArrayList<Legs.Piece>();
        var text = block(i).text().inLines(move.lines());
        var first = continues(i) ? start.placed() : 0;
        var line = move.top();
        var done = 0;
        while (done < here) {
            var foot = nextFoot(line);
            var count = Math.min(here - done, foot - line);
            var leg = legOf(line);
            var ruled = done == 0 && block(i).ruled() && !atHead(line);
            pieces.add(
                    new Legs.Piece(block(i), text, leg, line - headOf(leg), first + done, first + done + count, ruled));
            line += count;
            done += count;
        }
        return pieces;
    }

    private int legOf(int line) {
        var leg = 0;
        while (feet[leg] <= line) {
            leg++;
        }
        return leg;
    }

    private int headOf(int leg) {
        return leg == 0 ? 0 : feet[leg - 1];
    }
}
