package press.broadsheet.publish;

import java.util.List;
import java.util.stream.Stream;
import press.broadsheet.layout.Part;

/// One story's matter on one page.
///
/// @param story    its id
/// @param slot     unique on its page
/// @param pages    all pages on which the story stands, in order; more than one when it jumps
/// @param box      round everything of it
/// @param outlines what is the story's and no other's, one rectangle for each leg or one for all; they never overlap
///                 those of other stories
/// @param items    in reading order
public record StoryMap(
        String story,
        String slot,
        String headline,
        String section,
        String language,
        List<Integer> pages,
        Rect box,
        List<Rect> outlines,
        List<Item> items) {
    public StoryMap {
        pages = List.copyOf(pages);
        outlines = List.copyOf(outlines);
        items = List.copyOf(items);
    }

    /// What a story is made of on a page.
    public sealed interface Item {
        Rect box();
    }

    /// Lines of one paragraph in one column.
    ///
    /// @param paragraph counts the story's texts over all pages; the same number and part means the same paragraph
    /// @param column    of the page's grid, from 0, in which its lines begin
    public record Text(Part part, int paragraph, int column, Rect box, List<Line> lines) implements Item {
        public Text {
            lines = List.copyOf(lines);
        }
    }

    /// @param alt what a screen reader says
    public record Picture(Rect box, String alt) implements Item {}

    /// @param box        round its words
    /// @param baseline   from the page's top, 1/1200 inch
    /// @param hyphenated whether its last word ends in a hyphen that is not the word's own
    public record Line(Rect box, int baseline, boolean hyphenated, List<Word> words) {
        public Line {
            words = List.copyOf(words);
        }
    }

    /// A word, or the piece of one that stands on this line.
    ///
    /// @param text     without a hyphen added by dividing it
    /// @param box      from ascent to descent of its type; an added hyphen is inside
    /// @param hyphen   width of the added hyphen, 0 without one
    /// @param whole    the undivided word; the same as `text` where it is not divided
    /// @param piece    0 for an undivided word; else 1 for its first piece, 2 for its second and so on
    /// @param type     what it is set in
    public record Word(String text, Rect box, int hyphen, String whole, int piece, Type type) {}

    /// @param face    name of the font file below the fonts folder
    /// @param sizePt  in points
    /// @param colour  0xRRGGBB
    public record Type(String face, double sizePt, int colour) {}

    public Stream<Text> texts() {
        return items.stream().filter(Text.class::isInstance).map(Text.class::cast);
    }

    public Stream<Picture> pictures() {
        return items.stream().filter(Picture.class::isInstance).map(Picture.class::cast);
    }
}
