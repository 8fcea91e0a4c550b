package press.broadsheet.render.ink;

import java.util.List;

/// One thing that a page is painted with. Places are in points from the page's top left corner, y down; colours
/// 0xRRGGBB.
public sealed interface Ink {

    /// Signs of one face on one baseline.
    ///
    /// @param face     index in [EditionInk#faces]
    /// @param scale    horizontal scaling, 1 for none
    /// @param tracking letterspacing behind each sign, before scaling
    /// @param chunks   from left to right as painted
    record Signs(
            int face, double size, int colour, double x, double y, double scale, double tracking, List<Chunk> chunks)
            implements Ink {
        public Signs {
            chunks = List.copyOf(chunks);
        }
    }

    /// Signs that follow each other by their own widths.
    ///
    /// @param x    of the first one's origin
    /// @param text one character for each sign, see [InkFace#signs]
    record Chunk(double x, String text) {}

    record Fill(int colour, double x, double y, double width, double height) implements Ink {}

    /// A filled area.
    ///
    /// @param path as in SVG, in hundredths of a point; filled by the even-odd rule
    record Shape(int colour, String path) implements Ink {}

    /// @param file name in the page's folder
    record Photo(String file, double x, double y, double width, double height, int widthPx, int heightPx)
            implements Ink {}
}
