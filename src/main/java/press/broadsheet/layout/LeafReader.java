package press.broadsheet.layout;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/// Makes the leaves of one page: story slots, holes, panels and section heads.
final class LeafReader {
    static final List<String> ELEMENTS =
            List.of("story", "briefs", "advert", "photo", "cartoon", "panel", "section-head");

    private static final int LEAST_DEPTH = 8;

    private final Path folder;
    private final Settings settings;
    private final StyleReader styles;
    private final Page page;
    private final Map<String, Integer> names = new TreeMap<>();
    private final TreeSet<Integer> sectionHeads = new TreeSet<>();

    LeafReader(Path folder, Settings settings, StyleReader styles, Page page) {
        this.folder = folder;
        this.settings = settings;
        this.styles = styles;
        this.page = page;
    }

    /// What leaves must know of their page.
    ///
    /// @param lines    how deep it is
    /// @param sections how many it carries
    record Page(int lines, int sections) {}

    /// Whether a section head of this index was read.
    boolean hasSectionHead(int index) {
        return sectionHeads.contains(index);
    }

    /// Empty when `tag` is no leaf.
    Optional<Node> read(Tag tag, Attributes attributes, int span) {
        return switch (tag.name()) {
            case "story" -> Optional.of(story(tag, attributes, span));
            case "briefs" -> Optional.of(briefs(tag, attributes, span));
            case "advert" -> Optional.of(advert(attributes, span));
            case "photo" -> Optional.of(photo(tag, attributes, span));
            case "cartoon" -> Optional.of(cartoon(tag, attributes, span));
            case "panel" -> Optional.of(panel(attributes, span));
            case "section-head" -> Optional.of(sectionHead(attributes, span));
            default -> Optional.empty();
        };
    }

    private Node story(Tag tag, Attributes attributes, int span) {
        var role = attributes.name("role");
        var depths = depths(attributes, 1);
        return new Node.StorySlot(
                unique(role),
                role,
                span,
                prominence(attributes),
                attributes.picture(),
                depths.min(),
                depths.max(),
                attributes.number("legs", 1, span, span),
                attributes.number("repeat", 1, 30, 1),
                attributes.flag("optional") || role.equals("jump"),
                kinds(attributes),
                styles.type(tag));
    }

    private List<String> kinds(Attributes attributes) {
        var kinds = attributes.words("kinds", ";");
        var known = SectionsReader.names(settings.sections());
        kinds.stream()
                .filter(kind -> !known.contains(kind))
                .forEach(kind -> attributes.problem(
                        "no section or subsection is called '" + kind + "'", Spelling.advice(kind, known)));
        return kinds;
    }

    private Node briefs(Tag tag, Attributes attributes, int span) {
        var depths = depths(attributes, 1);
        return new Node.Briefs(
                unique("briefs"),
                span,
                prominence(attributes),
                depths.min(),
                depths.max(),
                attributes.number("most", 1, 50, 8),
                attributes.flag("optional"),
                styles.type(tag));
    }

    private Node advert(Attributes attributes, int span) {
        var depths = depths(attributes, 0);
        return new Node.AdvertHole(unique("advert"), span, depths.min(), depths.max());
    }

    private Node photo(Tag tag, Attributes attributes, int span) {
        var depths = depths(attributes, 1);
        return new Node.PhotoSlot(
                unique("photo"),
                span,
                prominence(attributes),
                depths.min(),
                depths.max(),
                attributes.flag("optional"),
                styles.type(tag));
    }

    private Node cartoon(Tag tag, Attributes attributes, int span) {
        var depths = depths(attributes, 1);
        return new Node.CartoonSlot(
                unique("cartoon"), span, depths.min(), depths.max(), attributes.flag("optional"), styles.type(tag));
    }

    private Node panel(Attributes attributes, int span) {
        var panel = attributes.name("name");
        checkPanelFile(attributes, panel);
        return new Node.Panel(unique(panel), panel, span, depth(attributes));
    }

    private Node sectionHead(Attributes attributes, int span) {
        checkPanelFile(attributes, "section-head");
        var index = attributes.number("index", 0, page.sections() - 1, 0);
        sectionHeads.add(index);
        return new Node.SectionHead(unique("section-head"), span, depth(attributes), index);
    }

    private int depth(Attributes attributes) {
        if (!attributes.has("depth")) {
            attributes.problem("it has no depth", "Say how many lines deep it is: depth=\"4\"");
        }
        return attributes.number("depth", 1, page.lines(), 1);
    }

    private Depths depths(Attributes attributes, int least) {
        var min = attributes.number("min", least, page.lines(), LEAST_DEPTH);
        var max = attributes.number("max", 1, page.lines(), page.lines());
        if (max < min) {
            attributes.problem("it is at least " + min + " lines deep and at most " + max, "Make max the larger");
        }
        return new Depths(min, max);
    }

    private static int prominence(Attributes attributes) {
        return attributes.number("prominence", 0, 100, 30);
    }

    /// `single`, `single-2`, `single-3` in document order.
    private String unique(String name) {
        var count = names.merge(name, 1, Integer::sum);
        return count == 1 ? name : name + "-" + count;
    }

    private void checkPanelFile(Attributes attributes, String panel) {
        if (!panel.isEmpty() && !Files.isRegularFile(folder.resolve("panels").resolve(panel + ".html"))) {
            attributes.problem(
                    "there is no panels/" + panel + ".html", Spelling.advice(panel, PanelFiles.names(folder)));
        }
    }
}
