package press.broadsheet.typeset;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Donald E. Knuth and Michael F. Plass, "Breaking Paragraphs into Lines", Software - Practice and Experience
/// 11 (1981) 1119-1184: the breaks with the fewest demerits in all, here for each number of lines at once.
///
/// A node stands for the best way to reach a break in a state: how many lines that took, the fitness class of the
/// line that ends there, and how many hyphens stand one below the other. Nodes are made in the order of their
/// breaks; those from `active` on can still begin a line. Nothing is allocated while breaks are tried.
///
/// Rivers are priced beside that: white that runs on from the line above a node costs, but the state does not hold that
/// line, so that of two ways to one state the cheaper survives whatever it does to the lines to come.
final class TotalFit {
    /// Runs of hyphens are counted up to here.
    static final int LONGEST_RUN = 3;

    private static final int RUNS = LONGEST_RUN + 1;
    private static final int STATES = Demerits.CLASSES * RUNS;
    private static final int LINES_SPARED = 6;
    private static final long NEVER = Long.MAX_VALUE;

    private final LineJudge judge;
    private final Measures measures;
    private final int tolerance;
    private final int slack;
    private final int end;

    private int[] breakAt = new int[256];
    private int[] line = new int[256];
    private int[] state = new int[256];
    private int[] previous = new int[256];
    private long[] total = new long[256];
    /// Word space of the line that ends at the node, and through how many lines above white runs into it.
    private int[] ratioAt = new int[256];

    private int[] river = new int[256];
    private int nodes = 1;
    private int active;

    private long[] bestTotal = new long[64 * STATES];
    private int[] bestNode = new int[64 * STATES];
    private int[] bestRatio = new int[64 * STATES];
    private int[] bestRiver = new int[64 * STATES];
    private int fewest;
    private int most;

    /// @param tolerance the widest word space allowed, 1/1000 of the natural one
    /// @param slack     a line that is too wide by more than this, in millipoints, stays too wide at later breaks
    TotalFit(Items items, LineJudge judge, Measures measures, int tolerance, int slack) {
        this.judge = judge;
        this.measures = measures;
        this.tolerance = tolerance;
        this.slack = slack;
        this.end = items.count() - 1;
        this.state[0] = RUNS;
        this.ratioAt[0] = Fitting.NATURAL;
        Arrays.fill(bestTotal, NEVER);
    }

    /// One way to break the paragraph.
    ///
    /// @param breaks one for each line, the last being the paragraph's end
    record Breaking(int[] breaks, long demerits) {}

    /// The best breaking for each number of lines that can be reached, fewest first; empty when none can.
    List<Breaking> breakings() {
        for (var b = 1; b <= end && active < nodes; b++) {
            tryBreak(b);
        }
        var found = new ArrayList<Breaking>();
        for (var n = active; n < nodes; n++) {
            if (breakAt[n] == end) {
                keepBetter(found, n);
            }
        }
        return found;
    }

    private void tryBreak(int b) {
        fewest = Integer.MAX_VALUE;
        most = -1;
        var a = -1;
        var measure = 0;
        var ratio = 0;
        long demerits = 0;
        for (var n = active; n < nodes; n++) {
            var width = measures.of(line[n]);
            if (a != breakAt[n] || width != measure) {
                a = breakAt[n];
                measure = width;
                ratio = judge.ratio(a, b, measure);
                demerits = fits(ratio) ? judge.ofLine(a, b, ratio) : NEVER;
            }
            if (demerits != NEVER) {
                extend(n, b, ratio, demerits);
            } else if (ratio != Fitting.TOO_WIDE && line[active] >= measures.shapedLines()) {
                break;
            } else if (n == active && ratio == Fitting.TOO_WIDE && judge.excess(a, b, measure) > slack) {
                active++;
            }
        }
        addNodes(b);
    }

    private boolean fits(int ratio) {
        return ratio != Fitting.TOO_WIDE && ratio <= tolerance;
    }

    /// Considers the line from node `n` to break `b`.
    private void extend(int n, int b, int ratio, long ofLine) {
        var above = state[n];
        var fitness = Demerits.fitnessClass(ratio);
        var run = judge.hyphenRun(above % RUNS, b);
        var through = river(n, b, ratio);
        var sum = total[n]
                + ofLine
                + Demerits.ofFitness(above / RUNS, fitness)
                + Demerits.ofHyphens(run)
                + Rivers.price(through);
        var lines = line[n] + 1;
        var slot = lines * STATES + fitness * RUNS + run;
        if ((lines + 1) * STATES > bestTotal.length) {
            growBest((lines + 1) * STATES);
        }
        if (sum < bestTotal[slot]) {
            bestTotal[slot] = sum;
            bestNode[slot] = n;
            bestRatio[slot] = ratio;
            bestRiver[slot] = through;
        }
        fewest = Math.min(fewest, lines);
        most = Math.max(most, lines);
    }

    /// Through how many lines above it white runs into the line from node `n` to break `b`.
    private int river(int n, int b, int ratio) {
        if (!judge.mayRun(ratioAt[n], ratio)) {
            return 0;
        }
        var above = previous[n];
        judge.noteAbove(breakAt[above], breakAt[n], measures.of(line[above]), ratioAt[n]);
        return judge.runsOn(breakAt[n], b, measures.of(line[n]), ratio) ? Rivers.longer(river[n]) : 0;
    }

    /// Makes nodes of the best ways to `b`; far more lines than needed are not followed.
    private void addNodes(int b) {
        if (most < 0) {
            return;
        }
        var limit = fewest + LINES_SPARED + fewest / 8;
        for (var lines = fewest; lines <= most; lines++) {
            if (lines <= limit) {
                addUsefulNodes(b, lines);
            }
            Arrays.fill(bestTotal, lines * STATES, (lines + 1) * STATES, NEVER);
        }
    }

    /// Leaves out a way that another, with no more hyphens above it, beats by more than fitness can win back.
    private void addUsefulNodes(int b, int lines) {
        var least = NEVER;
        for (var run = 0; run < RUNS; run++) {
            var first = lines * STATES + run;
            var end = (lines + 1) * STATES;
            for (var slot = first; slot < end; slot += RUNS) {
                least = Math.min(least, bestTotal[slot]);
            }
            for (var slot = first; slot < end; slot += RUNS) {
                if (bestTotal[slot] != NEVER && bestTotal[slot] <= least + Demerits.WORST_FITNESS) {
                    addNode(b, lines, slot);
                }
            }
        }
    }

    private void addNode(int b, int lines, int slot) {
        if (nodes == breakAt.length) {
            growNodes();
        }
        breakAt[nodes] = b;
        line[nodes] = lines;
        state[nodes] = slot % STATES;
        previous[nodes] = bestNode[slot];
        total[nodes] = bestTotal[slot];
        ratioAt[nodes] = bestRatio[slot];
        river[nodes] = bestRiver[slot];
        nodes++;
    }

    private void keepBetter(List<Breaking> found, int n) {
        var same = !found.isEmpty() && found.getLast().breaks.length == line[n];
        if (same && found.getLast().demerits <= total[n]) {
            return;
        }
        if (same) {
            found.removeLast();
        }
        found.add(new Breaking(path(n), total[n]));
    }

    private int[] path(int n) {
        var breaks = new int[line[n]];
        var node = n;
        for (var i = breaks.length - 1; i >= 0; i--) {
            breaks[i] = breakAt[node];
            node = previous[node];
        }
        return breaks;
    }

    private void growBest(int needed) {
        var old = bestTotal.length;
        bestTotal = Arrays.copyOf(bestTotal, needed * 2);
        bestNode = Arrays.copyOf(bestNode, needed * 2);
        bestRatio = Arrays.copyOf(bestRatio, needed * 2);
        bestRiver = Arrays.copyOf(bestRiver, needed * 2);
        Arrays.fill(bestTotal, old, bestTotal.length, NEVER);
    }

    private void growNodes() {
        var size = nodes * 2;
        breakAt = Arrays.copyOf(breakAt, size);
        line = Arrays.copyOf(line, size);
        state = Arrays.copyOf(state, size);
        previous = Arrays.copyOf(previous, size);
        total = Arrays.copyOf(total, size);
        ratioAt = Arrays.copyOf(ratioAt, size);
        river = Arrays.copyOf(river, size);
    }
}
