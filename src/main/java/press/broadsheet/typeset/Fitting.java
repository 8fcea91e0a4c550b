package press.broadsheet.typeset;

/// Judges how well a line's matter fits its measure.
interface Fitting {
    /// The matter cannot be made as narrow as the measure.
    int TOO_WIDE = -1;

    /// The natural word space; ratios count in 1/1000 of it.
    int NATURAL = 1000;

    /// The word space that fills the line, in 1/1000 of the natural one, or [#TOO_WIDE].
    ///
    /// @param white   measure less natural letters and natural word spaces, millipoints; negative when too wide
    /// @param spaces  natural width of its word spaces together; what is pretended for a line without any
    /// @param open    by how much its letters can widen
    /// @param close   by how much they can close up
    /// @param measure width of the line
    int ratio(int white, int spaces, int open, int close, int measure);
}
