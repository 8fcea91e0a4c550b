package press.broadsheet.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BundleTest {
    @TempDir
    Path folder;

    private Path target;

    @BeforeEach
    void anOldEditionIsAtTheTarget() throws IOException {
        target = folder.resolve("edition");
        write(target, "old.txt", "old");
    }

    @Test
    void publishingPutsTheNewEditionInTheOldOnesPlace() throws IOException {
        try (var bundle = Bundle.open(target)) {
            Files.writeString(bundle.file("new.txt"), "new");
            bundle.publish();
        }

        assertThat(names(target)).containsExactly("new.txt");
        assertThat(names(folder)).containsExactly("edition");
    }

    @Test
    void theOldEditionStandsUntilTheNewOneIsPublished() throws IOException {
        try (var bundle = Bundle.open(target)) {
            Files.writeString(bundle.file("new.txt"), "new");

            assertThat(names(target)).containsExactly("old.txt");
        }
    }

    @Test
    void aBundleThatIsNotPublishedLeavesTheOldEditionAndNothingElse() throws IOException {
        try (var bundle = Bundle.open(target)) {
            Files.writeString(bundle.file("half.txt"), "half");
        }

        assertThat(names(target)).containsExactly("old.txt");
        assertThat(names(folder)).containsExactly("edition");
    }

    @Test
    void theFirstEditionNeedsNoFolder() throws IOException {
        var first = folder.resolve("2026/11/edition");
        try (var bundle = Bundle.open(first)) {
            Files.writeString(bundle.file("new.txt"), "new");
            bundle.publish();
        }

        assertThat(names(first)).containsExactly("new.txt");
    }

    @Test
    void whatAKilledRunHadMadeIsCleanedAwayByTheNext() throws IOException {
        write(folder.resolve(".edition.making"), "half.txt", "half");

        try (var bundle = Bundle.open(target)) {
            assertThat(bundle.file("half.txt")).doesNotExist();
        }
        assertThat(names(folder)).containsExactly("edition");
    }

    @Test
    void anEditionThatAKilledRunHadMovedAsideIsPutBack() throws IOException {
        Files.move(target, folder.resolve(".edition.old"));
        write(folder.resolve(".edition.making"), "half.txt", "half");

        Bundle.open(target).close();

        assertThat(names(target)).containsExactly("old.txt");
        assertThat(names(folder)).containsExactly("edition");
    }

    @Test
    void aRunKilledAfterPublishingKeepsTheNewEdition() throws IOException {
        write(folder.resolve(".edition.old"), "older.txt", "older");

        Bundle.open(target).close();

        assertThat(names(target)).containsExactly("old.txt");
        assertThat(names(folder)).containsExactly("edition");
    }

    private static void write(Path in, String name, String text) throws IOException {
        Files.createDirectories(in);
        Files.writeString(in.resolve(name), text);
    }

    private static List<String> names(Path of) throws IOException {
        try (var files = Files.list(of)) {
            return files.map(f -> f.getFileName().toString()).sorted().toList();
        }
    }
}
