package press.broadsheet.newsroom;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import press.broadsheet.edition.Story;
import press.broadsheet.intake.DayReader;
import press.broadsheet.layout.PublicationReader;
import press.broadsheet.publish.Report;

/// The sample day's edition with its light one, made once for all tests that look at it.
public final class SampleEdition {
    static final Path HOME = Path.of("").toAbsolutePath();
    static final Extras EXTRAS = new Extras(false, 0, true);
    /// Another day to look at instead: `-Dedition.day=DIR`.
    static final Path DAY = HOME.resolve(System.getProperty(
            "edition.day", HOME.resolve("layouts/chronicle/sample").toString()));

    private static final SampleEdition MADE = new SampleEdition();

    private final Path folder;
    private final Press.Run run;

    private SampleEdition() {
        try {
            var parent = Files.createTempDirectory("broadsheet-sample");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> deleteTree(parent)));
            folder = parent.resolve("edition");
            run = new Press(HOME, "chronicle").with(EXTRAS).make(DAY, folder, 0, Progress.SILENT);
        } catch (Exception e) {
            throw new IllegalStateException("the sample edition cannot be made", e);
        }
    }

    public static Path folder() {
        return MADE.folder;
    }

    static Path pdf() {
        return folder().resolve("edition.pdf");
    }

    static Report report() {
        return run().report();
    }

    static Press.Run run() {
        return MADE.run;
    }

    /// The day's stories as received.
    public static List<Story> stories() throws Exception {
        var publication = PublicationReader.read(HOME.resolve("layouts/chronicle"));
        return new DayReader(publication).read(DAY).value().day().stories();
    }

    /// The files of one name in the pages' folders, in page order.
    public static List<Path> ofEachPage(String name) throws IOException {
        try (var pages = Files.list(folder().resolve("pages"))) {
            return pages.sorted().map(page -> page.resolve(name)).toList();
        }
    }

    private static void deleteTree(Path folder) {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
