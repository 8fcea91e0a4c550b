package press.broadsheet.layout;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// Publications to test with: a whole one, and copies of it with one thing changed.
final class LayoutFixtures {
    static final Path SAMPLE = Path.of("src/test/resources/layout/sample");

    private LayoutFixtures() {}

    static Publication sample() {
        return PublicationReader.read(SAMPLE);
    }

    /// A copy of the sample below `folder`.
    static Path copyTo(Path folder) {
        try (var files = Files.walk(SAMPLE)) {
            for (var file : files.toList()) {
                var copy = folder.resolve(SAMPLE.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(file, copy);
                }
            }
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void write(Path folder, String file, String text) {
        try {
            Files.writeString(folder.resolve(file), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(Path folder, String file) {
        try {
            return Files.readString(folder.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// All that reading `folder` complains about.
    static List<LayoutProblem> problems(Path folder) {
        var refusal = catchThrowableOfType(LayoutException.class, () -> PublicationReader.read(folder));
        return refusal == null ? List.of() : refusal.problems();
    }

    static Stream<Node.StorySlot> slots(Node node) {
        return switch (node) {
            case Node.Columns columns -> columns.children().stream().flatMap(LayoutFixtures::slots);
            case Node.Rows rows -> rows.children().stream().flatMap(LayoutFixtures::slots);
            case Node.StorySlot slot -> Stream.of(slot);
            default -> Stream.of();
        };
    }
}
