package press.broadsheet.newsroom;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import press.broadsheet.intake.Intake;
import press.broadsheet.layout.Publication;
import press.broadsheet.layout.SectionPlan;
import press.broadsheet.plan.Flatplan;
import press.broadsheet.plan.PagePlan;
import press.broadsheet.plan.Placement.Matter;
import press.broadsheet.publish.Recipe;

/// Writes down what an edition was made from.
final class Recipes {
    private final Path home;
    private final Publication publication;

    Recipes(Path home, Publication publication) {
        this.home = home;
        this.publication = publication;
    }

    Recipe recipe(Flatplan flatplan, Intake intake, Path dayFolder) throws IOException {
        var date = intake.day().date().toString();
        var pages = flatplan.pages().stream().map(Recipes::page).toList();
        return new Recipe(publication.slug(), date, Engine.VERSION, inputs(intake, dayFolder), pages);
    }

    private SortedMap<String, String> inputs(Intake intake, Path dayFolder) throws IOException {
        var inputs = new TreeMap<String, String>();
        hashAll(dayFolder, "day/", List.of(".json", ".yaml"), inputs);
        hashAll(publication.folder(), "layouts/", List.of(".yaml", ".html", ".css", ".icc"), inputs);
        hashAll(home.resolve("fonts"), "fonts/", List.of(".ttf", ".otf", ".yaml"), inputs);
        intake.day().stories().stream()
                .flatMap(s -> s.pictures().stream())
                .forEach(p -> inputs.put("pictures/" + p.file().getFileName(), p.sha256()));
        return inputs;
    }

    private void hashAll(Path folder, String prefix, List<String> endings, SortedMap<String, String> out)
            throws IOException {
        try (var files = Files.walk(folder, 3)) {
            var wanted = files.filter(f -> endings.stream().anyMatch(f.toString()::endsWith))
                    .toList();
            for (var file : wanted) {
                var name = folder.relativize(file).toString().replace('\\', '/');
                if (!name.startsWith("sample/")) {
                    out.put(prefix + name, sha256(file));
                }
            }
        }
    }

    private static String sha256(Path file) throws IOException {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    private static Recipe.Page page(PagePlan page) {
        var sections = page.sections().stream().map(SectionPlan::title).collect(Collectors.joining(" / "));
        var slots = page.placements().stream()
                .filter(Matter.class::isInstance)
                .flatMap(p -> slots((Matter) p).stream())
                .toList();
        return new Recipe.Page(page.number(), page.layout().name(), sections, slots);
    }

    private static List<Recipe.Slot> slots(Matter m) {
        return m.treatment().items().stream()
                .map(i -> new Recipe.Slot(m.slot(), i.story().id(), m.column(), m.span(), m.line(), m.depth()))
                .toList();
    }
}
