package press.broadsheet.publish;

import java.util.Collection;
import press.broadsheet.geometry.Box;
import press.broadsheet.geometry.Length;

/// A rectangle of a page's map in whole 1/1200 inch from the trim's top left corner. Six of them are a pixel at 200
/// dpi;
/// ALTO calls the unit `inch1200`.
public record Rect(int x, int y, int width, int height) {
    private static final double MILLIPOINTS = 60;

    /// The nearest whole unit to `length`.
    static int units(Length length) {
        return Math.toIntExact(Math.round(length.millipoints() / MILLIPOINTS));
    }

    /// The edges are rounded, not the width: neighbours stay neighbours.
    static Rect of(Box box) {
        int x = units(box.x());
        int y = units(box.y());
        return new Rect(x, y, units(box.right()) - x, units(box.foot()) - y);
    }

    /// The smallest rectangle round all of `rects`, of which there is at least one.
    static Rect round(Collection<Rect> rects) {
        int x = rects.stream().mapToInt(Rect::x).min().orElseThrow();
        int y = rects.stream().mapToInt(Rect::y).min().orElseThrow();
        int right = rects.stream().mapToInt(Rect::right).max().orElseThrow();
        int foot = rects.stream().mapToInt(Rect::foot).max().orElseThrow();
        return new Rect(x, y, right - x, foot - y);
    }

    public int right() {
        return x + width;
    }

    public int foot() {
        return y + height;
    }

    boolean contains(Rect inner) {
        return x <= inner.x && y <= inner.y && inner.right() <= right() && inner.foot() <= foot();
    }

    /// Whether the two share more than an edge.
    boolean overlaps(Rect other) {
        return x < other.right() && other.x < right() && y < other.foot() && other.y < foot();
    }
}
