package press.broadsheet.intake.fuzz;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import press.broadsheet.intake.PictureBytes;

/// What the fuzzer begins with: pictures of each kind, and the feeds of the tables.
final class FuzzSeeds {
    private static final Path FEEDS = Path.of("src/test/resources/intake/feeds");

    private FuzzSeeds() {}

    /// @param most feeds of each kind, the smallest first: a short run has no time for more
    static void write(Path folder, long most) throws IOException {
        Files.createDirectories(folder);
        for (var picture : pictures().entrySet()) {
            Files.write(folder.resolve(picture.getKey()), picture.getValue());
        }
        for (var feed : feeds(most)) {
            var name = FEEDS.relativize(feed).toString().replace(File.separatorChar, '-');
            Files.copy(feed, folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static Map<String, byte[]> pictures() {
        var comment = "a comment".getBytes(StandardCharsets.US_ASCII);
        return Map.of(
                "jpeg", PictureBytes.jpeg(40, 30, 6),
                "png", PictureBytes.png(40, 30, PictureBytes.chunk("tEXt", comment)),
                "gif", PictureBytes.gif(40, 30, 2),
                "webp", PictureBytes.webp(40, 30),
                "tiff", PictureBytes.tiff(40, 30, 1),
                "bmp", PictureBytes.bmp(40, 30));
    }

    private static List<Path> feeds(long most) throws IOException {
        try (var folders = Files.list(FEEDS)) {
            return folders.sorted().flatMap(folder -> smallest(folder, most)).toList();
        }
    }

    private static Stream<Path> smallest(Path folder, long most) {
        try (var files = Files.list(folder)) {
            return files
                    .filter(file -> !file.toString().endsWith(".table"))
                    .sorted(Comparator.<Path>comparingLong(file -> file.toFile().length())
                            .thenComparing(Comparator.naturalOrder()))
                    .limit(most)
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
