package press.broadsheet.layout;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Looks a publication's folder through: all that makes [PublicationReader] refuse it, and what would merely do
/// nothing or go missing later.
public final class LayoutLint {
    /// What [StyleReader] and [TypeStyles] read. Shorthands count too.
    private static final Set<String> READ = Set.of(
            "background",
            "background-color",
            "border",
            "border-color",
            "border-style",
            "border-top",
            "border-top-color",
            "border-top-style",
            "border-top-width",
            "border-width",
            "color",
            "display",
            "font",
            "font-family",
            "font-size",
            "font-style",
            "font-variant",
            "font-weight",
            "letter-spacing",
            "line-height",
            "padding",
            "padding-left",
            "text-align",
            "text-indent",
            "text-transform");

    private static final Pattern IN_BRACKETS = Pattern.compile("\\[[^]]*]|:[\\w-]+(\\([^)]*\\))?");
    private static final Check CLASSES = new Check(
            Pattern.compile("\\.([\\w-]+)"),
            "no part of a story has the class",
            Arrays.stream(Part.values()).map(Part::cssClass).collect(Collectors.toCollection(TreeSet::new)));
    private static final Check ELEMENTS = new Check(
            Pattern.compile("(?<![\\w.#-])([a-zA-Z][\\w-]*)"),
            "no layout has an element",
            Set.of("html", "body", "div", "page", "columns", "rows", "story", "briefs", "photo", "cartoon"));

    /// Panels that the press asks for by itself.
    private static final Map<String, List<String>> DRAWN_FOR = Map.of(
            "advert", List.of("advert-display", "advert-notice", "house"),
            "briefs", List.of("briefs-head"),
            "cartoon", List.of("cartoon-head"));

    private LayoutLint() {}

    /// All problems of `folder` by file and line; none when it is sound. Never throws for what stands in the files.
    public static List<LayoutProblem> check(Path folder) {
        var problems = new Problems();
        var sheet = StyleSheet.read(folder, problems);
        var publication = PublicationReader.read(folder, sheet, problems);
        sheet.rules().forEach(rule -> checkRule(rule, problems));
        publication.ifPresent(
                paper -> paper.layouts().values().forEach(layout -> checkPanels(folder, layout, problems)));
        return problems.list();
    }

    private static void checkRule(CssRule rule, Problems problems) {
        for (var declaration : rule.declarations()) {
            var property = declaration.property();
            if (!READ.contains(property) && !property.startsWith(OwnProperty.PREFIX)) {
                problems.add(
                        StyleSheet.FILE,
                        declaration.line(),
                        property + " changes nothing here",
                        Spelling.advice(property, READ));
            }
        }
        var selector = IN_BRACKETS.matcher(rule.selector()).replaceAll("");
        CLASSES.of(rule, selector, problems);
        ELEMENTS.of(rule, selector, problems);
    }

    /// @param cause what is wrong with a word that is not in `known`
    private record Check(Pattern word, String cause, Set<String> known) {
        void of(CssRule rule, String selector, Problems problems) {
            word.matcher(selector)
                    .results()
                    .map(found -> found.group(1))
                    .filter(name -> !known.contains(name))
                    .forEach(name -> problems.add(
                            StyleSheet.FILE, rule.line(), cause + " '" + name + "'", Spelling.advice(name, known)));
        }
    }

    private static void checkPanels(Path folder, PageLayout layout, Problems problems) {
        elements(layout.root())
                .flatMap(element -> DRAWN_FOR.getOrDefault(element, List.of()).stream())
                .distinct()
                .filter(panel -> !Files.isRegularFile(folder.resolve("panels").resolve(panel + ".html")))
                .forEach(panel -> problems.add(
                        layout.name() + ".html", 1, "it will need panels/" + panel + ".html", "Add that panel"));
    }

    private static Stream<String> elements(Node node) {
        return switch (node) {
            case Node.Columns columns -> columns.children().stream().flatMap(LayoutLint::elements);
            case Node.Rows rows -> rows.children().stream().flatMap(LayoutLint::elements);
            case Node.AdvertHole _ -> Stream.of("advert");
            case Node.Briefs _ -> Stream.of("briefs");
            case Node.CartoonSlot _ -> Stream.of("cartoon");
            case Node.StorySlot _, Node.PhotoSlot _, Node.Panel _, Node.SectionHead _ -> Stream.of();
        };
    }
}
