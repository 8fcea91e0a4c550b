package press.broadsheet.render;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import press.broadsheet.geometry.Box;
import press.broadsheet.geometry.Length;

/// Writes the ways through an edition: bookmarks by section and story, and each story's thread from column to column.
final class Navigation {
    private static final Length AIR = Length.ofPt(4);

    private final PdfFile file;
    private final PageSet pages;
    private final StoryIndex index;
    private final EditionFacts facts;
    private final Map<Integer, List<Integer>> beadsOfPage = new LinkedHashMap<>();

    Navigation(PdfFile file, PageSet pages, StoryIndex index, EditionFacts facts) {
        this.file = file;
        this.pages = pages;
        this.index = index;
        this.facts = facts;
    }

    /// A bookmark.
    private record Entry(String title, LinkArea.Place place) {}

    /// Returns the outline's number, or 0 when there is nothing to mark.
    int outline() throws IOException {
        var sections = new LinkedHashMap<String, List<Entry>>();
        index.stories()
                .forEach((id, pieces) -> pieces.stream()
                        .filter(p -> pages.holds(p.page()))
                        .findFirst()
                        .ifPresent(piece -> sections.computeIfAbsent(piece.section(), _ -> new ArrayList<>())
                                .add(new Entry(
                                        facts.of(id).headline(),
                                        new LinkArea.Place(
                                                piece.page(),
                                                piece.matter().box().y())))));
        if (sections.isEmpty()) {
            return 0;
        }
        int root = file.reserve();
        var numbers = sections.keySet().stream().map(_ -> file.reserve()).toList();
        int i = 0;
        for (var section : sections.entrySet()) {
            var first = section.getValue().getFirst().place().page();
            var own = new Entry(section.getKey(), new LinkArea.Place(first, Length.ZERO));
            var stories = section.getValue().stream()
                    .filter(e -> !e.title().isEmpty())
                    .toList();
            bookmark(own, root, numbers, i, children(stories, numbers.get(i)));
            i++;
        }
        file.object(
                root,
                "<</Type/Outlines/First " + numbers.getFirst() + " 0 R/Last " + numbers.getLast() + " 0 R/Count "
                        + numbers.size() + ">>");
        return root;
    }

    private List<Integer> children(List<Entry> stories, int parent) throws IOException {
        var numbers = stories.stream().map(_ -> file.reserve()).toList();
        for (int i = 0; i < stories.size(); i++) {
            bookmark(stories.get(i), parent, numbers, i, List.of());
        }
        return numbers;
    }

    private void bookmark(Entry entry, int parent, List<Integer> siblings, int i, List<Integer> children)
            throws IOException {
        var text = new StringBuilder("<</Title").append(PdfStrings.of(entry.title()));
        text.append("/Parent ").append(parent).append(" 0 R");
        if (i > 0) {
            text.append("/Prev ").append(siblings.get(i - 1)).append(" 0 R");
        }
        if (i < siblings.size() - 1) {
            text.append("/Next ").append(siblings.get(i + 1)).append(" 0 R");
        }
        if (!children.isEmpty()) {
            text.append("/First ").append(children.getFirst()).append(" 0 R/Last ");
            text.append(children.getLast()).append(" 0 R/Count ").append(-children.size());
        }
        file.object(
                siblings.get(i),
                text.append("/Dest").append(pages.destination(entry.place())).append(">>"));
    }

    /// Returns the threads' array.
    String threads() throws IOException {
        var threads = new StringBuilder("[");
        for (var story : index.stories().entrySet()) {
            var beads = Bead.of(story.getValue()).stream()
                    .filter(b -> pages.holds(b.page()))
                    .toList();
            if (beads.size() > 1) {
                threads.append(thread(facts.of(story.getKey()).headline(), beads))
                        .append(" 0 R ");
            }
        }
        return threads.append(thread(facts.publication(), wholePages()))
                .append(" 0 R]")
                .toString();
    }

    /// The paper page by page. It also gives what is in no story its place after the stories, for programs that take
    /// text out in the order of a page's beads.
    private List<Bead> wholePages() {
        return IntStream.range(pages.from(), pages.to())
                .mapToObj(page -> new Bead(page, pages.trim(page)))
                .toList();
    }

    private int thread(String title, List<Bead> beads) throws IOException {
        int thread = file.reserve();
        var numbers = beads.stream().map(_ -> file.reserve()).toList();
        file.object(thread, "<</F " + numbers.getFirst() + " 0 R/I<</Title" + PdfStrings.of(title) + ">>>>");
        for (int i = 0; i < beads.size(); i++) {
            var bead = beads.get(i);
            int next = numbers.get((i + 1) % beads.size());
            int previous = numbers.get((i + beads.size() - 1) % beads.size());
            beadsOfPage.computeIfAbsent(bead.page(), _ -> new ArrayList<>()).add(numbers.get(i));
            file.object(
                    numbers.get(i),
                    "<<" + (i == 0 ? "/T " + thread + " 0 R" : "") + "/N " + next + " 0 R/V " + previous + " 0 R/P "
                            + pages.reference(bead.page()) + "/R" + pages.rectangle(bead.page(), around(bead.box()))
                            + ">>");
        }
        return thread;
    }

    /// With some white at its sides, so that hanging signs lie inside; whole points are exact enough, and shorter.
    private static Box around(Box box) {
        var x = down(box.x().minus(AIR));
        var y = down(box.y());
        return new Box(
                x, y, down(box.right().plus(AIR)).minus(x), down(box.foot()).minus(y));
    }

    private static Length down(Length length) {
        return new Length(Math.floorDiv(length.millipoints(), 1000) * 1000);
    }

    /// The beads on a page, once the threads are written.
    List<Integer> beads(int page) {
        return beadsOfPage.getOrDefault(page, List.of());
    }
}
