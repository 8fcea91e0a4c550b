package press.broadsheet.geometry;

/// A rectangle on a page, measured from the trim's top left corner, x to the right and y down.
public record Box(Length x, Length y, Length width, Length depth) {

    public Length right() {
        return x.plus(width);
    }

    public Length foot() {
        return y.plus(depth);
    }

    /// Whether `inner` lies wholly inside; shared edges count as inside.
    public boolean contains(Box inner) {
        return inner.x.compareTo(x) >= 0
                && inner.y.compareTo(y) >= 0
                && inner.right().compareTo(right()) <= 0
                && inner.foot().compareTo(foot()) <= 0;
    }

    /// Whether the two share more than an edge.
    public boolean overlaps(Box other) {
        return x.compareTo(other.right()) < 0
                && other.x.compareTo(right()) < 0
                && y.compareTo(other.foot()) < 0
                && other.y.compareTo(foot()) < 0;
    }
}
