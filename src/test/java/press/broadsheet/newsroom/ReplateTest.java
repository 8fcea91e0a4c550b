package press.broadsheet.newsroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.broadsheet.edition.PageRecipe;
import press.broadsheet.publish.Bundle;
import press.broadsheet.publish.Recipe;

/// The sample edition made again after a change at half past eleven.
class ReplateTest {
    private static final Path HOME = Path.of("").toAbsolutePath();

    @TempDir
    Path folder;

    private Path day;
    private Path edition;
    private Recipe before;

    @BeforeEach
    void theSampleEditionIsAtTheTarget() throws IOException {
        day = folder.resolve("sample");
        edition = folder.resolve("edition");
        copy(SampleEdition.DAY, day);
        copy(SampleEdition.folder(), edition);
        before = Bundle.recipe(edition).orElseThrow();
    }

    @Test
    void aReplacedLeadReplansItsPageAndAllOtherPagesStayToTheByte() throws Exception {
        var page = before.pages().getLast();
        var others = EditionFolder.hashes(edition);
        replace(leadOf(page), "Eleven words that were not there when the paper closed");

        var run = press().replate(day, edition, 0, Progress.SILENT);

        assertThat(run.replated().why()).isEmpty();
        assertThat(run.replated().planned()).containsExactly(page.number());
        assertThat(run.replated().remade()).contains(page.number()).isSubsetOf(1, page.number());
        var after = Bundle.recipe(edition).orElseThrow();
        assertThat(after.pages().subList(0, page.number() - 1))
                .isEqualTo(before.pages().subList(0, page.number() - 1));
        assertThat(filesOf(run.replated().asTheyWere(), EditionFolder.hashes(edition)))
                .isEqualTo(filesOf(run.replated().asTheyWere(), others));
        assertThat(Files.readString(edition.resolve("pages/%04d/map.json".formatted(page.number()))))
                .contains("Eleven words that were not there");
    }

    @Test
    void anEditionReplatedWithoutAChangeIsTheSameToTheByteThoughAPageIsDrawnAgain() throws Exception {
        var hashes = EditionFolder.hashes(edition);
        var recipe = Files.readString(edition.resolve("edition.json"));
        var look = String.valueOf(before.looks().get(2));
        Files.writeString(edition.resolve("edition.json"), recipe.replace(look, "0".repeat(64)));

        var run = press().replate(SampleEdition.DAY, edition, 0, Progress.SILENT);

        assertThat(run.replated().planned()).isEmpty();
        assertThat(run.replated().remade()).containsExactly(2);
        var now = EditionFolder.hashes(edition);
        hashes.remove("report.json");
        now.remove("report.json");
        assertThat(now).isEqualTo(hashes);
    }

    @Test
    void aLockedPageWhoseStoryChangedStopsTheEditionAndNamesTheLine() throws Exception {
        var page = before.pages().getLast();
        Files.writeString(day.resolve("desk.yaml"), "pages:\n  %d: {lock: yes}\n".formatted(page.number()));
        replace(leadOf(page), "Another headline");

        for (var replating : List.of(true, false)) {
            assertThatThrownBy(() -> run(replating))
                    .hasMessageStartingWith("desk.yaml, line 2: page " + page.number() + " is locked, but story "
                            + leadOf(page) + " on page " + page.number() + " has changed since");
        }
    }

    @Test
    void aLockWithoutAnEditionBeforeStopsTheEditionAndNamesTheLine() throws Exception {
        Files.writeString(day.resolve("desk.yaml"), "pages:\n  2: {lock: yes}\n");

        assertThatThrownBy(() -> press().make(day, folder.resolve("nowhere"), 0, Progress.SILENT))
                .hasMessageContaining("desk.yaml, line 2: page 2 cannot stay as it was: there is no edition");
    }

    private Press.Run run(boolean replating) throws Exception {
        return replating
                ? press().replate(day, edition, 0, Progress.SILENT)
                : press().make(day, edition, 0, Progress.SILENT);
    }

    private static Press press() throws Exception {
        return new Press(HOME, "chronicle").with(SampleEdition.EXTRAS);
    }

    private static String leadOf(PageRecipe page) {
        return page.stories().getFirst().story();
    }

    /// Gives a story another headline in the day's file.
    private void replace(String story, String headline) throws IOException {
        var file = day.resolve("articles.json");
        var text = Files.readString(file);
        var at = text.indexOf("\"headline\"", text.indexOf("\"" + story + "\""));
        var from = text.indexOf('"', at + "\"headline\"".length()) + 1;
        var to = from;
        while (text.charAt(to) != '"' || text.charAt(to - 1) == '\\') {
            to++;
        }
        Files.writeString(file, text.substring(0, from) + headline + text.substring(to));
    }

    /// Images, map and text of some pages; their PDFs and what the viewer paints name the edition's fonts, which change
    /// with every page.
    private static SortedMap<String, String> filesOf(List<Integer> pages, SortedMap<String, String> hashes) {
        var files = new TreeMap<>(hashes);
        files.keySet()
                .removeIf(name -> name.endsWith(".pdf")
                        || name.endsWith("ink.js")
                        || pages.stream().noneMatch(p -> name.startsWith("pages/%04d/".formatted(p))));
        return files;
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            for (var file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
    }
}
