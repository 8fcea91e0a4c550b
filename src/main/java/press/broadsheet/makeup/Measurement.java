package press.broadsheet.makeup;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import press.broadsheet.edition.Story;
import press.broadsheet.layout.Part;
import press.broadsheet.makeup.Placed.PlacedLine;
import press.broadsheet.plan.Flatplan;
import press.broadsheet.plan.PagePlan;
import press.broadsheet.typeset.Line;

/// Measures made pages by what stands on them, not by what was planned.
final class Measurement {
    private static final Set<Part> BODY = EnumSet.of(
            Part.BODY, Part.SUBHEAD, Part.LIST, Part.QUOTE, Part.VERSE, Part.FACTBOX, Part.FACTBOX_HEAD, Part.NOTE);

    private final List<MadePage> pages;
    private final int columnLines;
    private final List<Story> placed;

    /// @param columnLines of all pages
    /// @param placed      the stories that were to be placed
    Measurement(List<MadePage> pages, int columnLines, List<Story> placed) {
        this.pages = pages;
        this.columnLines = columnLines;
        this.placed = placed;
    }

    /// @param white   lines left white, by page number
    /// @param overset lines of body that found no room
    Measures measure(Map<Integer, Integer> white, int overset) {
        var justified = bodyLines().stream().filter(Measurement::isJustified).toList();
        var underset = white.values().stream().mapToInt(Integer::intValue).sum();
        return new Measures(
                1 - (double) underset / columnLines,
                overset,
                underset,
                justified.size(),
                share(justified, 200),
                share(justified, 300),
                ladders(),
                widows(),
                orphans(),
                offGrid(),
                lostCharacters());
    }

    /// Of all pages of a plan.
    static int columnLines(Flatplan flatplan) {
        return flatplan.pages().stream().mapToInt(Measurement::columnLines).sum();
    }

    private static int columnLines(PagePlan page) {
        return page.layout().grid().lines() * page.layout().grid().columns();
    }

    private List<Placed.Text> texts(Set<Part> parts) {
        return pages.stream()
                .flatMap(p -> p.stories().stream())
                .flatMap(s -> s.items().stream())
                .filter(Placed.Text.class::isInstance)
                .map(Placed.Text.class::cast)
                .filter(t -> parts.contains(t.part()))
                .toList();
    }

    private List<Line> bodyLines() {
        return texts(EnumSet.of(Part.BODY, Part.LIST, Part.QUOTE, Part.NOTE)).stream()
                .flatMap(t -> t.lines().stream())
                .map(PlacedLine::line)
                .toList();
    }

    /// A line that was stretched or shrunk to its measure.
    private static boolean isJustified(Line line) {
        return !line.last() && line.spans().stream().filter(s -> !s.joined()).count() > 1;
    }

    private static double share(List<Line> lines, int spacing) {
        var over = lines.stream().filter(l -> l.spacing() > spacing).count();
        return lines.isEmpty() ? 0 : (double) over / lines.size();
    }

    private int ladders() {
        var ladders = 0;
        for (var text : texts(BODY)) {
            var run = 0;
            for (var placedLine : text.lines()) {
                run = placedLine.line().endsInHyphen() ? run + 1 : 0;
                ladders += run == 3 ? 1 : 0;
            }
        }
        return ladders;
    }

    /// The parts of a paragraph that stand in different columns come as several texts.
    private List<List<Placed.Text>> brokenParagraphs() {
        var broken = new ArrayList<List<Placed.Text>>();
        for (var texts : paragraphs().values()) {
            if (texts.size() > 1) {
                broken.add(texts);
            }
        }
        return broken;
    }

    private Map<String, List<Placed.Text>> paragraphs() {
        var paragraphs = new TreeMap<String, List<Placed.Text>>();
        for (var page : pages) {
            for (var story : page.stories()) {
                for (var item : story.items()) {
                    if (item instanceof Placed.Text text && BODY.contains(text.part())) {
                        var key = story.story() + " " + text.paragraph();
                        paragraphs.computeIfAbsent(key, k -> new ArrayList<>()).add(text);
                    }
                }
            }
        }
        return paragraphs;
    }

    private int widows() {
        return (int) brokenParagraphs().stream()
                .filter(t -> t.getLast().lines().size() == 1)
                .count();
    }

    private int orphans() {
        return (int) brokenParagraphs().stream()
                .filter(t -> t.getFirst().lines().size() == 1)
                .count();
    }

    private int offGrid() {
        var off = 0;
        for (var page : pages) {
            for (var story : page.stories()) {
                for (var item : story.items()) {
                    if (item instanceof Placed.Text text && BODY.contains(text.part())) {
                        off += (int) text.lines().stream()
                                .filter(l -> isOff(l, page))
                                .count();
                    }
                }
            }
        }
        return off;
    }

    private static boolean isOff(PlacedLine line, MadePage page) {
        var fromFirst = line.baseline().minus(page.grid().baselineOf(0)).millipoints();
        return fromFirst % page.grid().leading().millipoints() != 0;
    }

    private int lostCharacters() {
        var set = new TreeMap<String, Integer>();
        for (var page : pages) {
            for (var story : page.stories()) {
                story.items().forEach(i -> set.merge(story.story(), letters(i), Integer::sum));
            }
        }
        return placed.stream()
                .mapToInt(s -> Math.max(0, letters(s) - set.getOrDefault(s.id(), 0)))
                .sum();
    }

    private static int letters(Placed item) {
        var letters = 0;
        if (item instanceof Placed.Text text && (BODY.contains(text.part()) || text.part() == Part.DROPCAP)) {
            for (var placedLine : text.lines()) {
                for (var span : placedLine.line().spans()) {
                    letters += letters(span.text());
                }
            }
        }
        return letters;
    }

    private static int letters(Story story) {
        var letters = letters(story.writersNote());
        for (var block : story.body()) {
            letters += letters(block.text());
        }
        return letters;
    }

    private static int letters(String text) {
        var letters = 0;
        for (var i = 0; i < text.length(); ) {
            var c = text.codePointAt(i);
            letters += Character.isLetterOrDigit(c) ? 1 : 0;
            i += Character.charCount(c);
        }
        return letters;
    }
}
