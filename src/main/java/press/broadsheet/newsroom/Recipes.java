package press.broadsheet.newsroom;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import press.broadsheet.hash.Sha256;
import press.broadsheet.intake.Intake;
import press.broadsheet.layout.Publication;
import press.broadsheet.plan.Flatplan;
import press.broadsheet.plan.PageRecipes;
import press.broadsheet.publish.Recipe;

/// Writes down what an edition was made from.
final class Recipes {
    private final Path home;
    private final Publication publication;

    Recipes(Path home, Publication publication) {
        this.home = home;
        this.publication = publication;
    }

    /// The publication's name in `layouts/`.
    String publication() {
        return publication.slug();
    }

    Recipe recipe(Flatplan flatplan, Intake intake, SortedMap<Integer, String> looks, Path dayFolder)
            throws IOException {
        var day = intake.day();
        return new Recipe(
                publication.slug(),
                day.date().toString(),
                Engine.VERSION,
                inputs(intake, dayFolder),
                Fingerprints.stories(day),
                Fingerprints.adverts(day),
                looks,
                flatplan.pages().stream().map(PageRecipes::of).toList());
    }

    /// The publication's and the fonts' part of the inputs: what every edition of a day has in common.
    SortedMap<String, String> house() throws IOException {
        var inputs = new TreeMap<String, String>();
        hashAll(
                publication.folder(),
                "layouts/",
                List.of(".yaml", ".html", ".css", ".icc", ".png", ".jpg", ".jpeg"),
                inputs);
        hashAll(home.resolve("fonts"), "fonts/", List.of(".ttf", ".otf", ".yaml"), inputs);
        return inputs;
    }

    private SortedMap<String, String> inputs(Intake intake, Path dayFolder) throws IOException {
        var inputs = new TreeMap<>(house());
        hashAll(dayFolder, "day/", List.of(".json", ".yaml"), inputs);
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
                    out.put(prefix + name, Sha256.of(file));
                }
            }
        }
    }
}
