package press.broadsheet.plan;

import java.util.Optional;

/// Why a story stands where it stands.
///
/// @param page     0 where it is left out
/// @param slot     empty where it is left out
/// @param sentence for the editor
/// @param next     the next best, if there is another way at all
public record Explanation(
        String story, String headline, int page, String slot, String sentence, Optional<NextBest> next) {

    /// What else could have been done with the story, all other stories of its pages placed anew at their best.
    ///
    /// @param page 0 for leaving it out
    /// @param slot empty for leaving it out
    /// @param cost by how much the plan would be dearer; [LeafCurves#PER_WHITE_LINE] is a white line in one column
    /// @param exact whether that is proven; else it is at most so much
    public record NextBest(int page, String slot, int cost, boolean exact) {}
}
