package press.broadsheet.newsroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FailedMakeTest {
    private static final Path HOME = Path.of("").toAbsolutePath();

    @TempDir
    Path folder;

    private Path day;
    private Path edition;

    @BeforeEach
    void lastNightsEditionIsAtTheTarget() throws IOException {
        day = Files.createDirectories(folder.resolve("day"));
        edition = Files.createDirectories(folder.resolve("out/edition"));
        Files.writeString(edition.resolve("edition.pdf"), "last night's edition");
    }

    @Test
    void aDayWithoutArticlesIsRefusedByTheNameOfTheFile() {
        assertThatThrownBy(this::make)
                .hasMessageContaining(day.resolve("articles.json").toString())
                .hasMessageContaining("no such file");
    }

    @Test
    void malformedArticlesAreRefusedByFileLineAndCause() throws IOException {
        write("{\"edition_date\": \"2026-11-24\",\n \"articles\": [\n  {\"id\": \"a\" \"headline\"}]}");

        assertThatThrownBy(this::make)
                .hasMessageContaining(day.resolve("articles.json").toString())
                .hasMessageContaining("line 3")
                .hasMessageContaining("comma");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "null", "{\"articles\": [{\"id\": \"a\" \"b\"}]}"})
    void aFailedMakeLeavesTheOldEditionAndNothingElse(String articles) throws IOException {
        write(articles);
        var before = EditionFolder.hashes(folder.resolve("out"));

        assertThatThrownBy(this::make).hasMessageContaining("articles.json");

        assertThat(EditionFolder.hashes(folder.resolve("out"))).isEqualTo(before);
        assertThat(edition.getParent()).isDirectoryNotContaining("glob:**.making");
    }

    private void write(String articles) throws IOException {
        Files.writeString(day.resolve("articles.json"), articles);
    }

    private void make() throws Exception {
        new Press(HOME, "chronicle").make(day, edition, 0, Progress.SILENT);
    }
}
