package press.broadsheet.geometry;

/// How wide and how deep something is.
///
/// @param width never negative
/// @param depth never negative
public record Size(Length width, Length depth) {
    public Size {
        if (width.millipoints() < 0 || depth.millipoints() < 0) {
            throw new IllegalArgumentException("a size is never negative: " + width + " by " + depth);
        }
    }
}
