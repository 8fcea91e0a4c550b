package press.broadsheet.publish;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import press.broadsheet.edition.Block;
import press.broadsheet.edition.Picture;
import press.broadsheet.edition.Run;
import press.broadsheet.edition.Story;
import press.broadsheet.geometry.Box;
import press.broadsheet.geometry.Length;
import press.broadsheet.geometry.Size;
import press.broadsheet.layout.Grid;
import press.broadsheet.layout.Part;
import press.broadsheet.makeup.MadePage;
import press.broadsheet.makeup.Placed;
import press.broadsheet.makeup.Placed.PlacedLine;
import press.broadsheet.makeup.PlacedStory;
import press.broadsheet.typeset.Face;
import press.broadsheet.typeset.Glyphs;
import press.broadsheet.typeset.Line;
import press.broadsheet.typeset.Span;

/// Pages on which every glyph is one em wide and type is 12 pt: a letter is 200 units wide.
final class MapFixtures {
    static final Grid GRID =
            new Grid(new Size(pt(600), pt(800)), pt(12), pt(24), 3, pt(12), pt(184), pt(12), 60, pt(9));

    private MapFixtures() {}

    static Length pt(double pt) {
        return Length.ofPt(pt);
    }

    static Issue issue(Story... stories) {
        var byId = new TreeMap<String, Story>();
        List.of(stories).forEach(story -> byId.put(story.id(), story));
        return new Issue(
                "The Test",
                "test-2026-11-19",
                LocalDate.of(2026, 11, 19),
                "en-GB",
                "https://test.example/2026-11-19",
                byId,
                new TreeMap<>(Map.of("NEWS", "News", "WORLD", "World")));
    }

    static Story story(String id, String text) {
        List<Block> body = List.of(new Block.Paragraph(List.of(Run.plain(text))));
        return new Story(id, "NEWS", "", "About " + id, "", "", "", "", "", "en-GB", 3, 0, body, "", List.of());
    }

    static MadePage page(int number, PlacedStory... stories) {
        return new MadePage(number, "News", "test", GRID, List.of(stories));
    }

    static PlacedStory placed(String story, Box box, Placed... items) {
        return new PlacedStory(story, "slot-" + story, box, List.of(items));
    }

    static Placed.Text text(Part part, int paragraph, PlacedLine... lines) {
        return new Placed.Text(part, paragraph, List.of(lines));
    }

    /// @param text words by spaces; a `-` at the end is a hyphen added; a `~` at the head joins the line above
    static PlacedLine line(int column, int line, String text) {
        var hyphenated = text.endsWith("-");
        var words = text.replaceFirst("-$", "").split(" ");
        var spans = new ArrayList<Span>();
        int x = 0;
        for (int i = 0; i < words.length; i++) {
            var word = words[i].replaceFirst("^~", "");
            var shaped = glyphs(hyphenated && i == words.length - 1 ? word + "-" : word);
            spans.add(span(word, shaped, x, words[i].startsWith("~")));
            x += 12 * (shaped.count() + 1);
        }
        return new PlacedLine(
                GRID.x(column), GRID.baselineOf(line), new Line(spans, GRID.measure(), hyphenated, 100, false));
    }

    private static Span span(String text, Glyphs glyphs, int x, boolean joined) {
        return new Span(text, glyphs, FACE, pt(12), 0, pt(x), 100, Length.ZERO, joined, "");
    }

    static Picture picture() {
        return new Picture(Path.of("a.jpg"), "00", 100, 100, 1, false, 0.5, 0.5, "", "", "A <bridge> & a river");
    }

    private static Glyphs glyphs(String text) {
        int count = text.length();
        int[] places = IntStream.range(0, count).map(i -> 1000 * i).toArray();
        int[] widths = IntStream.range(0, count).map(_ -> 1000).toArray();
        int[] clusters = IntStream.range(0, count).toArray();
        return new Glyphs(text, text.chars().toArray(), places, new int[count], widths, clusters, 1000 * count);
    }

    private static final Face FACE = new Face() {
        @Override
        public String name() {
            return "test/One-Bold.ttf";
        }

        @Override
        public int ascent() {
            return 800;
        }

        @Override
        public int descent() {
            return 200;
        }

        @Override
        public int capHeight() {
            return 700;
        }

        @Override
        public int xHeight() {
            return 500;
        }

        @Override
        public boolean covers(int codePoint) {
            return true;
        }

        @Override
        public Glyphs shape(String text) {
            return glyphs(text);
        }
    };
}
