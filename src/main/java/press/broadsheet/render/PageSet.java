package press.broadsheet.render;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import press.broadsheet.geometry.Box;
import press.broadsheet.geometry.Length;
import press.broadsheet.geometry.Size;

/// The pages of an edition that one file holds, and the numbers of their objects in it.
final class PageSet {
    private final int from;
    private final int to;
    private final List<Integer> numbers = new ArrayList<>();
    private final List<Size> trims;
    private final Map<LinkArea, Integer> annotations = new IdentityHashMap<>();

    /// @param from   the first, from 0
    /// @param to     after the last
    /// @param trims  of all the edition's pages
    PageSet(PdfFile file, int from, int to, List<Size> trims) {
        this.from = from;
        this.to = to;
        this.trims = trims;
        for (int page = from; page < to; page++) {
            numbers.add(file.reserve());
        }
    }

    int from() {
        return from;
    }

    int to() {
        return to;
    }

    boolean holds(int page) {
        return page >= from && page < to;
    }

    boolean holds(LinkArea area) {
        return holds(area.page())
                && switch (area.target()) {
                    case LinkArea.Address _ -> true;
                    case LinkArea.Place place -> holds(place.page());
                };
    }

    /// A page's position in the file, from 0.
    int position(int page) {
        return page - from;
    }

    String reference(int page) {
        return numbers.get(position(page)) + " 0 R";
    }

    int number(int page) {
        return numbers.get(position(page));
    }

    /// All of a page.
    Box trim(int page) {
        var trim = trims.get(page);
        return new Box(Length.ZERO, Length.ZERO, trim.width(), trim.depth());
    }

    void annotate(LinkArea area, int number) {
        annotations.put(area, number);
    }

    int annotation(LinkArea area) {
        return annotations.getOrDefault(area, 0);
    }

    /// A rectangle as PDF has it, from the page's foot.
    String rectangle(int page, Box box) {
        int depth = trims.get(page).depth().millipoints();
        var text = new StringBuilder("[");
        Numbers.append(text, box.x().millipoints());
        Numbers.append(text.append(' '), depth - box.foot().millipoints());
        Numbers.append(text.append(' '), box.right().millipoints());
        Numbers.append(text.append(' '), depth - box.y().millipoints());
        return text.append(']').toString();
    }

    /// What shows a place of a page at the window's head.
    String destination(LinkArea.Place place) {
        int up = trims.get(place.page()).depth().millipoints() - place.top().millipoints();
        var text = new StringBuilder("[").append(reference(place.page())).append("/XYZ null ");
        Numbers.append(text, up);
        return text.append(" null]").toString();
    }
}
