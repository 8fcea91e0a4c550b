package press.broadsheet.lint;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import press.broadsheet.edition.Day;
import press.broadsheet.edition.Remark;
import press.broadsheet.edition.Story;
import press.broadsheet.geometry.Box;
import press.broadsheet.geometry.Length;
import press.broadsheet.geometry.Size;
import press.broadsheet.layout.Grid;
import press.broadsheet.layout.Part;
import press.broadsheet.layout.Publication;
import press.broadsheet.makeup.MadePage;
import press.broadsheet.makeup.Placed;
import press.broadsheet.makeup.PlacedStory;
import press.broadsheet.plan.Flatplan;
import press.broadsheet.typeset.Face;
import press.broadsheet.typeset.Glyphs;
import press.broadsheet.typeset.Line;
import press.broadsheet.typeset.Span;

/// Made editions of a few pages, put together piece by piece. Columns are 100 pt wide and 10 pt apart, lines 10 pt.
final class LintFixtures {
    static final LocalDate DATE = LocalDate.of(2026, 11, 19);

    private static final Grid GRID = new Grid(
            new Size(Length.ofPt(500), Length.ofPt(1000)),
            Length.ofPt(20),
            Length.ofPt(20),
            4,
            Length.ofPt(10),
            Length.ofPt(100),
            Length.ofPt(10),
            90,
            Length.ofPt(8));

    private final List<Story> stories = new ArrayList<>();
    private final Map<Integer, List<PlacedStory>> pages = new TreeMap<>();
    private final List<PrintedPanel> furniture = new ArrayList<>();
    private final TreeMap<String, Object> data = new TreeMap<>();
    private final TreeMap<String, String> texts = new TreeMap<>(Map.of(
            "jumpLine", "Continued on page {page}",
            "jumpFrom", "From page {page}",
            "imprint", "Printed by the Trust.",
            "registration", "Regd. No. 7"));

    /// An edition with a masthead and an imprint, in which nothing is wrong.
    static LintFixtures edition() {
        return new LintFixtures()
                .panel(1, "masthead", "The Valley\nSrinagar · Thursday, 19 November 2026")
                .panel(1, "imprint", "Printed by\n the Trust. Regd. No. 7");
    }

    static LintFixtures edition(Story... stories) {
        var edition = edition();
        for (var i = 0; i < stories.length; i++) {
            edition.place(i + 1, 0, 0, stories[i]);
        }
        return edition;
    }

    LintFixtures panel(int page, String template, String words) {
        furniture.add(new PrintedPanel(page, template + furniture.size(), template, words));
        return this;
    }

    LintFixtures withoutPanels() {
        furniture.clear();
        return this;
    }

    LintFixtures text(String key, String words) {
        texts.put(key, words);
        return this;
    }

    LintFixtures data(String panel, Object value) {
        data.put(panel, value);
        return this;
    }

    /// The story in one column and twenty lines, its headline of 24 pt at the head.
    LintFixtures place(int page, int column, int line, Story story) {
        return place(page, column, line, story, 24);
    }

    LintFixtures place(int page, int column, int line, Story story, int size) {
        var box = GRID.box(column, 1, line, 20);
        var items = new ArrayList<Placed>();
        items.add(text(Part.HEADLINE, box, 2, size, story.headline()));
        if (!story.body().isEmpty()) {
            items.add(text(Part.BODY, box, 5, 8, story.body().getFirst().text()));
        }
        story.pictures()
                .forEach(picture -> items.add(new Placed.Photo(
                        picture,
                        new Box(box.x(), box.y().plus(Length.ofPt(60)), box.width(), Length.ofPt(60)),
                        new Placed.Crop(0, 0, picture.widthPx(), picture.heightPx()))));
        return piece(page, story, new PlacedStory(story.id(), "slot-" + column + "-" + line, box, items));
    }

    /// A piece with only such a line of text.
    LintFixtures line(int page, int column, Story story, Part part, String words) {
        var box = GRID.box(column, 1, 60, 20);
        return piece(
                page,
                story,
                new PlacedStory(story.id(), "line-" + column, box, List.of(text(part, box, 18, 8, words))));
    }

    LintFixtures piece(int page, Story story, PlacedStory placed) {
        if (!stories.contains(story)) {
            stories.add(story);
        }
        pages.computeIfAbsent(page, p -> new ArrayList<>()).add(placed);
        return this;
    }

    /// A panel that announces a headline on a page, and prints it.
    LintFixtures teaser(String headline, int page) {
        furniture.add(new PrintedPanel(1, "index", "index", "Inside\n" + headline));
        var model = new TreeMap<String, Object>(Map.of("index", List.of(Map.of("headline", headline, "page", page))));
        var box = GRID.box(3, 1, 70, 10);
        var panel = new Placed.Panel("index", "index", box, model);
        pages.computeIfAbsent(1, p -> new ArrayList<>()).add(new PlacedStory("", "index", box, List.of(panel)));
        return this;
    }

    static Placed.Photo photo(Story story, double widthPt) {
        var picture = story.pictures().getFirst();
        var box = new Box(Length.ofPt(20), Length.ofPt(400), Length.ofPt(widthPt), Length.ofPt(100));
        return new Placed.Photo(picture, box, new Placed.Crop(0, 0, picture.widthPx(), picture.heightPx()));
    }

    /// A piece that covers the foot of the page and holds only these.
    static PlacedStory only(Story story, Placed... items) {
        return new PlacedStory(story.id(), "only", GRID.box(0, 4, 38, 40), List.of(items));
    }

    private static Placed.Text text(Part part, Box box, int line, int size, String words) {
        var face = new NamedFace(part == Part.HEADLINE ? "bold" : "roman");
        var spans = new ArrayList<Span>();
        for (var word : words.split(" ")) {
            spans.add(new Span(
                    word, face.shape(word), face, Length.ofPt(size), 0, Length.ZERO, 100, Length.ZERO, false, ""));
        }
        var set = new Line(spans, box.width(), false, 100, true);
        var baseline = box.y().plus(Length.ofPt(10 * line));
        return new Placed.Text(part, part.ordinal(), List.of(new Placed.PlacedLine(box.x(), baseline, set)));
    }

    List<Remark> lint() {
        return EditionLint.check(made());
    }

    MadeEdition made() {
        var made = pages.entrySet().stream()
                .map(e -> new MadePage(e.getKey(), "News", "news", GRID, e.getValue()))
                .toList();
        var day = new Day(DATE, stories, List.of(), data);
        return new MadeEdition(
                publication(), day, new Flatplan(List.of(), List.of(), List.of(), 0, 0), made, furniture);
    }

    private Publication publication() {
        return new Publication(
                Path.of("layouts/valley"),
                "valley",
                "The Valley",
                "en-GB",
                "Asia/Kolkata",
                GRID,
                List.of(),
                Map.of(),
                texts,
                List.of(8),
                1998,
                List.of(),
                new TreeMap<>());
    }

    /// A finding as code, page and story.
    static List<String> brief(List<Remark> findings) {
        return findings.stream()
                .map(f -> (f.code() + (f.page() == 0 ? "" : " " + f.page()) + " " + f.article()).strip())
                .toList();
    }

    private record NamedFace(String name) implements Face {
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
            var none = new int[0];
            return new Glyphs(text, none, none, none, none, none, 500 * text.length());
        }
    }
}
