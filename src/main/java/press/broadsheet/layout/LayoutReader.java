package press.broadsheet.layout;

import java.nio.file.Path;
import java.util.List;
import press.broadsheet.geometry.Length;

/// Makes one layout file's tags into a [PageLayout] and checks it against the grid.
final class LayoutReader {
    private static final Length LEAST_MEASURE = Length.ofMm(10);

    private final Path folder;
    private final Settings settings;
    private final StyleReader styles;
    private final Problems problems;

    LayoutReader(Path folder, Settings settings, StyleReader styles, Problems problems) {
        this.folder = folder;
        this.settings = settings;
        this.styles = styles;
        this.problems = problems;
    }

    /// What `page` says, read as well as it can be; whether it may be used, the problems tell.
    PageLayout read(Tag page, Grid publicationGrid) {
        var attributes = new Attributes(page, problems);
        var name = name(attributes, page.file());
        var kinds = kinds(attributes);
        var sections = attributes.number("sections", 1, 4, 1);
        var gap = attributes.number("gap", 0, 10, 1);
        var grid = grid(attributes, publicationGrid);
        attributes.refuseOthers();
        var leaves = new LeafReader(folder, settings, styles, new LeafReader.Page(grid.lines(), sections));
        var root = new TreeReader(leaves, gap, problems).read(page, grid.columns());
        checkFolio(page, kinds);
        checkSectionHeads(page, leaves, sections);
        checkDepth(page, Depths.of(root, gap), grid.lines());
        var rule = styles.rule(page);
        return new PageLayout(name, sections, kinds, grid, gap, rule.thickness(), rule.colour(), root);
    }

    private static List<String> kinds(Attributes attributes) {
        var kinds = attributes.words("kind", "\\s+");
        if (kinds.isEmpty()) {
            attributes.problem("<page> has no kind", "Write what it is for: kind=\"news\"");
        }
        return kinds;
    }

    private static String name(Attributes attributes, String file) {
        var expected = file.substring(0, file.lastIndexOf('.'));
        var name = attributes.text("name").orElse(expected);
        if (!name.equals(expected)) {
            attributes.problem("the layout's name is '" + name + "'", "Name it as its file: name=\"" + expected + "\"");
        }
        return expected;
    }

    private static Grid grid(Attributes attributes, Grid publication) {
        var columns = attributes.number("columns", 1, 24, publication.columns());
        var grid = columns == publication.columns() ? publication : publication.inColumns(columns);
        if (grid.measure().compareTo(LEAST_MEASURE) < 0) {
            attributes.problem(columns + " columns leave less than 10 mm for each", "Take fewer columns");
        }
        return grid;
    }

    private void checkFolio(Tag page, List<String> kinds) {
        var first = page.children().stream().findFirst();
        var hasFolio = first.filter(tag ->
                        tag.is("panel") && tag.element().getAttribute("name").equals("folio"))
                .isPresent();
        if (!hasFolio && !kinds.contains("front")) {
            problem(
                    page,
                    "the page has no folio",
                    "Begin every page but the front with <panel name=\"folio\" depth=\"2\"/>");
        }
    }

    private void checkSectionHeads(Tag page, LeafReader leaves, int sections) {
        for (var index = 1; index < sections; index++) {
            if (!leaves.hasSectionHead(index)) {
                problem(
                        page,
                        "the page carries " + sections + " sections but has no head for the one of index " + index,
                        "Add <section-head index=\"" + index + "\" depth=\"4\"/>");
            }
        }
    }

    private void checkDepth(Tag page, Depths depths, int lines) {
        if (depths.min() > lines) {
            problem(page, "it needs " + depths.min() + " lines, the page has " + lines, "Lower some min");
        }
        if (depths.max() < lines) {
            problem(page, "it fills at most " + depths.max() + " lines, the page has " + lines, "Raise some max");
        }
    }

    private void problem(Tag tag, String cause, String cure) {
        problems.add(tag.file(), tag.line(), cause, cure);
    }
}
