package press.broadsheet.newsroom;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import press.broadsheet.edition.Day;
import press.broadsheet.plan.Replan;
import press.broadsheet.publish.Bundle;
import press.broadsheet.publish.Recipe;

/// An edition that was made before, on disk.
///
/// @param folder its bundle
record EarlierEdition(Path folder, Recipe recipe) {
    static Optional<EarlierEdition> at(Path folder) throws IOException {
        return Bundle.recipe(folder).map(recipe -> new EarlierEdition(folder, recipe));
    }

    /// What of a day is new or not as it was.
    Replan.Changes changes(Day day) {
        var stories = new TreeSet<>(Fingerprints.stories(day).keySet());
        stories.removeIf(isAlike(recipe.stories(), Fingerprints.stories(day)));
        var adverts = new TreeSet<>(Fingerprints.adverts(day).keySet());
        adverts.removeIf(isAlike(recipe.adverts(), Fingerprints.adverts(day)));
        return new Replan.Changes(stories, adverts);
    }

    private static Predicate<String> isAlike(SortedMap<String, String> then, SortedMap<String, String> now) {
        return id -> Optional.ofNullable(then.get(id)).equals(Optional.ofNullable(now.get(id)));
    }

    /// Gives the page's images and tiles to another bundle, byte for byte.
    void handOnImages(int page, Path bundle) throws IOException {
        handOn(pageFolder(page), ".webp", bundle);
        handOn(folder.resolve("iiif").resolve("%04d".formatted(page)), "default.webp", bundle);
        handOn(folder.resolve("iiif").resolve("%04d".formatted(page)), "default.jpg", bundle);
    }

    private void handOn(Path from, String ending, Path bundle) throws IOException {
        try (var files = Files.walk(from)) {
            for (var file : files.filter(f -> f.toString().endsWith(ending)).toList()) {
                var to = bundle.resolve(folder.relativize(file).toString());
                Files.createDirectories(to.resolveSibling(""));
                Files.copy(file, to);
            }
        }
    }

    private Path pageFolder(int page) {
        return folder.resolve("pages").resolve("%04d".formatted(page));
    }
}
