package press.broadsheet.layout;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// The `*.html` files of a folder.
final class PanelFiles {
    private static final String ENDING = ".html";

    private PanelFiles() {}

    /// Names of the panels, without their ending, in name order.
    static List<String> names(Path folder) {
        return html(folder.resolve("panels")).stream()
                .map(path -> path.getFileName().toString())
                .map(name -> name.substring(0, name.length() - ENDING.length()))
                .toList();
    }

    /// In name order; none where there is no such folder.
    static List<Path> html(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.filter(path -> path.toString().endsWith(ENDING))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list " + folder, e);
        }
    }
}
