package press.broadsheet.render.ink;

import java.util.List;
import java.util.stream.Stream;

/// What one page is painted with.
///
/// @param page  from 1
/// @param whole whether `items` is all of it; a page with matter of another kind (a shading, slanted type) is to be
///              shown by its images
/// @param items in the order of painting
public record PageInk(int page, double widthPt, double heightPt, boolean whole, List<Ink> items) {
    public PageInk {
        items = List.copyOf(items);
    }

    public Stream<Ink.Photo> photos() {
        return items.stream().filter(Ink.Photo.class::isInstance).map(Ink.Photo.class::cast);
    }
}
