package press.broadsheet.makeup;

import java.util.List;
import java.util.SortedMap;
import press.broadsheet.edition.Picture;
import press.broadsheet.geometry.Box;
import press.broadsheet.geometry.Length;
import press.broadsheet.layout.Part;
import press.broadsheet.typeset.Line;

/// Something at its final place on a page, in page coordinates (from the trim's top left corner).
public sealed interface Placed {

    /// Lines of one paragraph in one column. A paragraph that runs over a column's foot comes as two of these with the
    /// same `paragraph`.
    ///
    /// @param paragraph counts the story's texts in reading order over all pages; the same number means the same
    ///                  paragraph
    record Text(Part part, int paragraph, List<PlacedLine> lines) implements Placed {
        public Text {
            lines = List.copyOf(lines);
        }
    }

    /// @param baseline from the page's top
    /// @param line     with its spans at hand
    record PlacedLine(Length x, Length baseline, Line line) {
        public PlacedLine {
            line = line.placed();
        }
    }

    /// @param crop in pixels of the upright picture: what is shown fills `box`
    record Photo(Picture picture, Box box, Crop crop) implements Placed {}

    record Crop(int x, int y, int width, int height) {}

    /// A filled rectangle in one colour, 0xRRGGBB: rules, tints, the bars of a fact box.
    record Fill(Box box, int colour) implements Placed {}

    /// A frame drawn inside `box`.
    record Frame(Box box, Length thickness, int colour) implements Placed {}

    /// Standing matter that Flying Saucer draws.
    ///
    /// @param template `panels/<template>.html` of the publication
    /// @param model    what the template may read, besides the edition's own model: maps, lists, strings, numbers
    record Panel(String name, String template, Box box, SortedMap<String, Object> model) implements Placed {}
}
