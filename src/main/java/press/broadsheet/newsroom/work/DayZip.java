package press.broadsheet.newsroom.work;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.ZipInputStream;

/// Unpacks a day's folder that was sent as a ZIP file; refuses what is no day, climbs out, or swells beyond bounds.
public final class DayZip {
    private static final int MOST_FILES = 5_000;
    private static final long MOST_BYTES = 2L << 30;

    private final Path into;
    private int files;
    private long bytes;

    private DayZip(Path into) {
        this.into = into;
    }

    /// Unpacks into an empty folder.
    ///
    /// @return the folder inside that has `articles.json`
    public static Path unpack(InputStream zip, Path into) throws IOException {
        var day = new DayZip(into);
        try (var entries = new ZipInputStream(zip)) {
            for (var entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                if (!entry.isDirectory()) {
                    day.file(entry.getName(), entries);
                }
            }
        }
        return day.folder();
    }

    private void file(String name, InputStream in) throws IOException {
        var target = into.resolve(name.replace('\\', '/')).normalize();
        if (!target.startsWith(into) || ++files > MOST_FILES) {
            throw new IOException("the ZIP file holds “" + name + "”, which does not belong into a day's folder");
        }
        Files.createDirectories(Optional.ofNullable(target.getParent()).orElseThrow());
        try (var out = Files.newOutputStream(target)) {
            var buffer = new byte[1 << 16];
            for (var read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                bytes += read;
                if (bytes > MOST_BYTES) {
                    throw new IOException("the ZIP file unpacks to more than 2 GB");
                }
                out.write(buffer, 0, read);
            }
        }
    }

    private Path folder() throws IOException {
        try (var found = Files.walk(into, 3)) {
            return found.filter(f -> f.endsWith("articles.json"))
                    .findFirst()
                    .flatMap(f -> Optional.ofNullable(f.getParent()))
                    .orElseThrow(() ->
                            new IOException("the ZIP file has no articles.json; see the README for a day's folder"));
        }
    }
}
