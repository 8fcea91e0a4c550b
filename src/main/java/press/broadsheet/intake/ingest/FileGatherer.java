package press.broadsheet.intake.ingest;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import press.broadsheet.intake.IntakeException;
import press.broadsheet.intake.RemarkPad;
import press.broadsheet.intake.feed.Feed;

/// A file, or all files of a folder.
final class FileGatherer implements Gatherer {
    private static final long MAX_BYTES = 200L << 20;
    private static final int MOST_FILES = 20_000;
    private static final int DEEPEST = 8;
    private static final Set<String> ENDINGS =
            Set.of("json", "xml", "rss", "atom", "md", "markdown", "docx", "html", "htm", "txt", "nitf", "ninjs");

    private final Path path;

    FileGatherer(Path path) {
        this.path = path;
    }

    @Override
    public void gather(Cursor cursor, Window window, Taker taker, RemarkPad pad) throws IOException {
        for (var file : files(pad)) {
            if (Files.size(file) > MAX_BYTES) {
                pad.error(
                        "FEED_TOO_BIG",
                        file.getFileName() + " is larger than " + (MAX_BYTES >> 20) + " MB",
                        "it was not read");
                continue;
            }
            var folder = Optional.ofNullable(file.toAbsolutePath().getParent());
            var feed = Feed.of(nameOf(file), Files.readAllBytes(file));
            taker.take(new Gathered(feed, folder, "", cursor, true));
        }
    }

    /// Relative to the folder, so that the same file keeps its name wherever the folder lies.
    private String nameOf(Path file) {
        return Files.isDirectory(path)
                ? path.relativize(file).toString().replace('\\', '/')
                : String.valueOf(file.getFileName());
    }

    private List<Path> files(RemarkPad pad) throws IOException {
        if (Files.isRegularFile(path)) {
            return List.of(path);
        }
        if (!Files.isDirectory(path)) {
            throw new IntakeException(path + ": there is no such file or folder. Name a source of publication.yaml,"
                    + " an address, a file or a folder.");
        }
        try (var walk = Files.walk(path, DEEPEST, new FileVisitOption[0])) {
            var files = walk.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                    .filter(file -> ENDINGS.contains(endingOf(file)))
                    .limit(MOST_FILES + 1L)
                    .sorted()
                    .toList();
            if (files.size() > MOST_FILES) {
                pad.error("FEED_TOO_BIG", "the folder holds more than 20,000 files", "the rest was not read");
            }
            return files.subList(0, Math.min(files.size(), MOST_FILES));
        }
    }

    private static String endingOf(Path file) {
        var name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return name.startsWith(".") ? "" : name.substring(name.lastIndexOf('.') + 1);
    }
}
