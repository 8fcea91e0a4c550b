package press.broadsheet.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import press.broadsheet.edition.Story;
import press.broadsheet.layout.Grid;
import press.broadsheet.layout.Part;
import press.broadsheet.makeup.MadePage;
import press.broadsheet.makeup.Placed;
import press.broadsheet.makeup.PlacedStory;
import press.broadsheet.publish.PageMap.FurnitureMap;

/// Reads off made pages where each story, line and word stands. Words that are divided, also over the foot of a column
/// or page, are known whole.
final class PageMapper {
    private final Issue issue;
    private final SortedMap<String, TreeSet<Integer>> pagesOf = new TreeMap<>();
    private final Map<String, WordDraft> lastWords = new TreeMap<>();

    private PageMapper(Issue issue) {
        this.issue = issue;
    }

    /// The maps of all pages of an edition.
    static List<PageMap> map(Issue issue, List<MadePage> pages) {
        var mapper = new PageMapper(issue);
        pages.forEach(mapper::note);
        var drafts = pages.stream().map(mapper::draft).toList();
        return drafts.stream().map(PageDraft::map).toList();
    }

    private void note(MadePage page) {
        for (var story : page.stories()) {
            if (!story.story().isEmpty()) {
                pagesOf.computeIfAbsent(story.story(), _ -> new TreeSet<>()).add(page.number());
            }
        }
    }

    /// A page whose words are found but not yet joined.
    private record PageDraft(MadePage page, List<StoryDraft> stories) {
        PageMap map() {
            var grid = page.grid();
            var trim = new Rect(
                    0,
                    0,
                    Rect.units(grid.trim().width()),
                    Rect.units(grid.trim().depth()));
            return new PageMap(
                    page.number(),
                    page.section(),
                    trim,
                    Rect.of(grid.box(0, grid.columns(), 0, grid.lines())),
                    stories.stream().map(StoryDraft::map).toList(),
                    page.stories().stream()
                            .flatMap(s -> s.items().stream()
                                    .filter(Placed.Panel.class::isInstance)
                                    .map(i -> furniture(s.slot(), (Placed.Panel) i)))
                            .toList(),
                    page.stories().stream()
                            .filter(s -> s.story().isEmpty())
                            .flatMap(s -> s.items().stream())
                            .filter(Placed.Fill.class::isInstance)
                            .map(f -> Rect.of(((Placed.Fill) f).box()))
                            .toList());
        }

        private static FurnitureMap furniture(String slot, Placed.Panel panel) {
            var template = panel.template();
            var advert = template.startsWith("advert") || template.equals("house");
            var kind = advert ? "advert" : template.equals("section-head") ? "section-head" : "panel";
            return new FurnitureMap(kind, slot, Rect.of(panel.box()));
        }
    }

    private record StoryDraft(
            PlacedStory placed,
            Story story,
            String section,
            List<Integer> pages,
            List<Rect> outlines,
            List<ItemDraft> items) {
        StoryMap map() {
            return new StoryMap(
                    story.id(),
                    placed.slot(),
                    Shown.of(story.headline()),
                    section,
                    story.language(),
                    pages,
                    Rect.round(outlines),
                    outlines,
                    items.stream().map(ItemDraft::item).toList());
        }
    }

    private sealed interface ItemDraft {
        StoryMap.Item item();
    }

    private record PictureDraft(StoryMap.Picture item) implements ItemDraft {}

    private record TextDraft(Placed.Text text, int column, List<LineDraft> lines) implements ItemDraft {
        @Override
        public StoryMap.Item item() {
            var mapped = lines.stream().map(LineDraft::line).toList();
            var box = Rect.round(mapped.stream().map(StoryMap.Line::box).toList());
            return new StoryMap.Text(text.part(), text.paragraph(), column, box, mapped);
        }
    }

    private record LineDraft(Placed.PlacedLine placed, List<WordDraft> words) {
        StoryMap.Line line() {
            var mapped = words.stream().map(WordDraft::word).toList();
            var box = Rect.round(mapped.stream().map(StoryMap.Word::box).toList());
            var hyphenated = mapped.getLast().hyphen() > 0;
            return new StoryMap.Line(box, Rect.units(placed.baseline()), hyphenated, mapped);
        }
    }

    private PageDraft draft(MadePage page) {
        var stories = new ArrayList<StoryDraft>();
        for (var placed : page.stories()) {
            if (!placed.story().isEmpty()) {
                stories.add(draft(page, placed));
            }
        }
        return new PageDraft(page, stories);
    }

    private StoryDraft draft(MadePage page, PlacedStory placed) {
        var story = issue.story(placed.story());
        var items = new ArrayList<ItemDraft>();
        for (var item : placed.items()) {
            switch (item) {
                case Placed.Text text -> text(page.grid(), story, text, items);
                case Placed.Photo photo ->
                    items.add(new PictureDraft(new StoryMap.Picture(
                            Rect.of(photo.box()), Shown.of(photo.picture().alt()))));
                case Placed.Fill _, Placed.Frame _, Placed.Panel _ -> {
                    // what is drawn behind or round a story says nothing
                }
            }
        }
        var pages = List.copyOf(pagesOf.getOrDefault(story.id(), new TreeSet<>()));
        return new StoryDraft(
                placed, story, issue.sectionOn(page.section(), story), pages, Outlines.of(placed, page), items);
    }

    private void text(Grid grid, Story story, Placed.Text text, List<ItemDraft> out) {
        var lines = new ArrayList<LineDraft>();
        var key = story.id() + " " + text.paragraph() + " " + (text.part() == Part.DROPCAP ? Part.BODY : text.part());
        for (var line : text.lines()) {
            var words = WordDraft.of(line, text.part());
            if (!words.isEmpty()) {
                join(key, words.getFirst(), story);
                lastWords.put(key, words.getLast());
                lines.add(new LineDraft(line, words));
            }
        }
        if (!lines.isEmpty()) {
            out.add(new TextDraft(text, column(grid, text), lines));
        }
    }

    /// Joins a line's first word to the last one of the line before, where the two are one word.
    private void join(String key, WordDraft first, Story story) {
        var before = lastWords.get(key);
        if (before != null && (first.isContinued() || isDropped(before, story))) {
            first.continues(before);
        }
    }

    /// Whether `before` is a drop cap that begins a longer word.
    private static boolean isDropped(WordDraft before, Story story) {
        return before.isDropCap()
                && !story.body().isEmpty()
                && !Character.isWhitespace(
                        story.body().getFirst().text().codePointAt(before.text().length()));
    }

    private static int column(Grid grid, Placed.Text text) {
        var x = text.lines().getFirst().x().minus(grid.left());
        var step = grid.measure().plus(grid.gutter());
        var column = Math.floorDiv(x.millipoints() + grid.gutter().millipoints(), step.millipoints());
        return Math.clamp(column, 0, grid.columns() - 1);
    }
}
