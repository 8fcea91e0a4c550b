package press.broadsheet.plan;

import java.util.List;
import java.util.function.IntFunction;

/// What an item costs in a slot at each depth, and how it can be treated there.
///
/// @param costs      by depth in lines, from 0, of the cheapest treatment; [ShapeCurve#NEVER] where there is none
/// @param treatments by depth: all there are, cheapest first
record ShapeCurve(int[] costs, IntFunction<List<Treatment>> treatments) {
    static final int NEVER = 1 << 26;
}
