package press.broadsheet.newsroom;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import press.broadsheet.publish.Report;

/// The sample day, made once for all tests that look at a whole edition.
final class SampleEdition {
    static final Path HOME = Path.of("").toAbsolutePath();
    static final Path DAY = HOME.resolve("layouts/chronicle/sample");

    private SampleEdition() {}

    /// Its bundle.
    static Path folder() {
        return Made.FOLDER.resolve("sample");
    }

    static Path pdf() {
        return folder().resolve("edition.pdf");
    }

    static Report report() {
        return Made.REPORT;
    }

    /// Made when the first test asks for it.
    private static final class Made {
        private static final Path FOLDER = temporary();
        private static final Report REPORT = make();

        private static Report make() {
            try {
                return new Press(HOME, "chronicle")
                        .make(DAY, FOLDER.resolve("sample"), 0, Progress.SILENT)
                        .report();
            } catch (Exception e) {
                throw new IllegalStateException("the sample day cannot be made", e);
            }
        }

        private static Path temporary() {
            try {
                var folder = Files.createTempDirectory("broadsheet-sample");
                Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder)));
                return folder;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static void delete(Path folder) {
            try (var files = Files.walk(folder)) {
                for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
