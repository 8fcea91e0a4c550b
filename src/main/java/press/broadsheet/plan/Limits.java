package press.broadsheet.plan;

import java.util.Arrays;
import java.util.List;

/// What a part of the search may still do: which items may stand in which slot of which draft, which must, and which
/// drafts are out. Never changed once made; each change is a new value.
final class Limits {
    private final long[][][] open;
    private final long[][][] forced;
    private final boolean[][] dropped;
    private final long must;
    private final long out;
    private final boolean untouched;

    private Limits(long[][][] open, long[][][] forced, boolean[][] dropped, long must, long out, boolean untouched) {
        this.open = open;
        this.forced = forced;
        this.dropped = dropped;
        this.must = must;
        this.out = out;
        this.untouched = untouched;
    }

    /// Everything that the drafts allow.
    ///
    /// @param drafts by page
    /// @param must   items that have to be placed, as bits
    static Limits of(List<List<PageDraft>> drafts, long must) {
        var open = new long[drafts.size()][][];
        var forced = new long[drafts.size()][][];
        var dropped = new boolean[drafts.size()][];
        for (var page = 0; page < open.length; page++) {
            open[page] = drafts.get(page).stream().map(Limits::allowed).toArray(long[][]::new);
            forced[page] = drafts.get(page).stream()
                    .map(d -> new long[d.tree().leaves().size()])
                    .toArray(long[][]::new);
            dropped[page] = new boolean[drafts.get(page).size()];
        }
        return new Limits(open, forced, dropped, must, 0, true);
    }

    private static long[] allowed(PageDraft draft) {
        var allowed = new long[draft.tree().leaves().size()];
        Arrays.setAll(allowed, draft::allowed);
        return allowed;
    }

    /// Whether these are the limits that the drafts themselves set.
    boolean isUntouched() {
        return untouched;
    }

    /// Items that may stand in the slot.
    long open(int page, int draft, int leaf) {
        return open[page][draft][leaf];
    }

    /// Items that must stand in the slot.
    long forced(int page, int draft, int leaf) {
        return forced[page][draft][leaf];
    }

    boolean isDropped(int page, int draft) {
        return dropped[page][draft];
    }

    boolean mustBePlaced(int item) {
        return (must >>> item & 1) != 0;
    }

    boolean isOut(int item) {
        return (out >>> item & 1) != 0;
    }

    /// The item may stand nowhere.
    Limits without(int item) {
        var limits = copy(must, out | 1L << item);
        limits.close(item);
        return limits;
    }

    /// Certain items may not stand in certain slots of one draft of each page.
    ///
    /// @param drafts by page
    /// @param items  by page and leaf, as bits
    Limits banned(int[] drafts, long[][] items) {
        var limits = copy(must, out);
        for (var page = 0; page < drafts.length; page++) {
            var leaves = limits.open[page][drafts[page]];
            for (var leaf = 0; leaf < leaves.length; leaf++) {
                leaves[leaf] &= ~items[page][leaf];
            }
        }
        return limits;
    }

    /// The item may not stand on the page.
    Limits bannedFrom(int item, int page) {
        var limits = copy(must, out);
        for (var leaves : limits.open[page]) {
            Arrays.setAll(leaves, leaf -> leaves[leaf] & ~(1L << item));
        }
        return limits;
    }

    /// On the page the item may stand in slots of this name only.
    ///
    /// @param drafts of the page
    Limits keptTo(int item, int page, List<PageDraft> drafts, String slot) {
        var limits = copy(must, out);
        for (var draft = 0; draft < drafts.size(); draft++) {
            var leaves = limits.open[page][draft];
            for (var leaf = 0; leaf < leaves.length; leaf++) {
                var isSlot = drafts.get(draft).tree().leaves().get(leaf).name().equals(slot);
                leaves[leaf] &= isSlot ? -1 : ~(1L << item);
            }
        }
        return limits;
    }

    /// On the page the item may not stand in slots of this name.
    ///
    /// @param drafts of the page
    Limits keptFrom(int item, int page, List<PageDraft> drafts, String slot) {
        var limits = copy(must, out);
        for (var draft = 0; draft < drafts.size(); draft++) {
            var leaves = limits.open[page][draft];
            for (var leaf = 0; leaf < leaves.length; leaf++) {
                var isSlot = drafts.get(draft).tree().leaves().get(leaf).name().equals(slot);
                leaves[leaf] &= isSlot ? ~(1L << item) : -1;
            }
        }
        return limits;
    }

    /// The item stands in the slot and nowhere else.
    Limits fixed(int item, int page, int draft, int leaf) {
        var limits = copy(must | 1L << item, out);
        limits.close(item);
        limits.open[page][draft][leaf] |= 1L << item;
        limits.forced[page][draft][leaf] |= 1L << item;
        for (var other = 0; other < limits.dropped[page].length; other++) {
            limits.dropped[page][other] |= other != draft;
        }
        return limits;
    }

    /// The page is not served by the draft.
    Limits dropping(int page, int draft) {
        var limits = copy(must, out);
        limits.dropped[page][draft] = true;
        return limits;
    }

    /// Each page is served by this draft of its own.
    Limits only(int[] drafts) {
        var limits = copy(must, out);
        for (var page = 0; page < drafts.length; page++) {
            for (var other = 0; other < limits.dropped[page].length; other++) {
                limits.dropped[page][other] |= other != drafts[page];
            }
        }
        return limits;
    }

    /// How many drafts may still serve the page.
    int draftsLeft(int page) {
        var left = 0;
        for (var isDropped : dropped[page]) {
            left += isDropped ? 0 : 1;
        }
        return left;
    }

    private void close(int item) {
        for (var page : open) {
            for (var leaves : page) {
                Arrays.setAll(leaves, leaf -> leaves[leaf] & ~(1L << item));
            }
        }
    }

    private Limits copy(long newMust, long newOut) {
        return new Limits(copy(open), copy(forced), copy(dropped), newMust, newOut, false);
    }

    private static long[][][] copy(long[][][] masks) {
        var copy = new long[masks.length][][];
        for (var page = 0; page < masks.length; page++) {
            copy[page] = Arrays.stream(masks[page]).map(long[]::clone).toArray(long[][]::new);
        }
        return copy;
    }

    private static boolean[][] copy(boolean[][] flags) {
        return Arrays.stream(flags).map(boolean[]::clone).toArray(boolean[][]::new);
    }
}
