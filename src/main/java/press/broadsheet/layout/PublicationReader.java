package press.broadsheet.layout;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/// Reads a publication from its folder: `publication.yaml`, every layout `*.html`, `style.css`. It needs no fonts and
/// looks for none.
public final class PublicationReader {
    private PublicationReader() {}

    /// @throws LayoutException when anything in the folder is wrong; it names all that is, by file and line. Only
    ///                         where `publication.yaml` gives no page grid, layouts are no more than parsed.
    public static Publication read(Path folder) {
        var problems = new Problems();
        var publication = read(folder, StyleSheet.read(folder, problems), problems);
        if (publication.isEmpty() || !problems.isEmpty()) {
            throw new LayoutException(problems.list());
        }
        return publication.get();
    }

    /// What can be read of the folder, with a problem for all that is wrong; empty without a page grid.
    static Optional<Publication> read(Path folder, StyleSheet sheet, Problems problems) {
        var settings = new SettingsReader(problems).read(folder);
        var pages = pages(folder, problems);
        return settings.flatMap(s -> s.grid().map(grid -> {
            var layouts = layouts(folder, s, grid, pages, new StyleReader(sheet, problems), problems);
            checkKinds(s, layouts, problems);
            return publication(folder, s, grid, layouts);
        }));
    }

    private static List<Tag> pages(Path folder, Problems problems) {
        var parser = new LayoutParser(problems);
        var files = PanelFiles.html(folder);
        if (files.isEmpty()) {
            problems.add(
                    SettingsReader.FILE, 1, "the folder has no layouts", "Add a page layout, such as front-a.html");
        }
        var pages = new ArrayList<Tag>();
        files.forEach(file -> parser.parse(file).ifPresent(pages::add));
        return pages;
    }

    private static SortedMap<String, PageLayout> layouts(
            Path folder, Settings settings, Grid grid, List<Tag> pages, StyleReader styles, Problems problems) {
        var layouts = new TreeMap<String, PageLayout>();
        for (var page : pages) {
            var layout = new LayoutReader(folder, settings, styles, problems).read(page, grid);
            layouts.put(layout.name(), layout);
        }
        return layouts;
    }

    /// Each kind of page that a section asks for must have a layout.
    private static void checkKinds(Settings settings, SortedMap<String, PageLayout> layouts, Problems problems) {
        var kinds = new TreeSet<String>();
        layouts.values().forEach(layout -> kinds.addAll(layout.kinds()));
        for (var i = 0; i < settings.sections().size(); i++) {
            var section = settings.sections().get(i);
            for (var kind : section.kind().split("\\s+")) {
                if (section.maxPages() > 0 && !kinds.isEmpty() && !kinds.contains(kind)) {
                    var cause = "no layout has the kind '" + kind + "' that section '" + section.name() + "' asks for";
                    problems.add(
                            SettingsReader.FILE, settings.sectionLines().get(i), cause, Spelling.advice(kind, kinds));
                }
            }
        }
    }

    private static Publication publication(
            Path folder, Settings settings, Grid grid, SortedMap<String, PageLayout> layouts) {
        return new Publication(
                folder,
                folder.toAbsolutePath().normalize().getFileName().toString(),
                settings.name(),
                settings.language(),
                settings.timezone(),
                grid,
                settings.sections(),
                settings.sectionMap(),
                settings.texts(),
                settings.pagesByDay(),
                settings.volume(),
                settings.sources(),
                layouts);
    }
}
