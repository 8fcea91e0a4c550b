package press.broadsheet.newsroom.work;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Predicate;

/// Whole folders at a time.
public final class FileTrees {
    private FileTrees() {}

    public static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    /// The same files under another folder, as links where the disk can: neither is ever written into.
    ///
    /// @param wanted by the path inside the folder
    public static void link(Path from, Path to, Predicate<Path> wanted) throws IOException {
        each(from, to, wanted, FileTrees::linkFile);
    }

    /// Copies of the files under another folder, in place of those that were there.
    public static void copy(Path from, Path to, Predicate<Path> wanted) throws IOException {
        each(from, to, wanted, (file, target) -> {
            Files.deleteIfExists(target);
            Files.copy(file, target);
        });
    }

    /// What is done with a file and its place in the other folder.
    private interface Step {
        void take(Path file, Path target) throws IOException;
    }

    private static void each(Path from, Path to, Predicate<Path> wanted, Step step) throws IOException {
        Files.walkFileTree(from, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                var name = from.relativize(file);
                if (attributes.isRegularFile() && wanted.test(name)) {
                    var target = to.resolve(name.toString());
                    Files.createDirectories(
                            Optional.ofNullable(target.getParent()).orElseThrow());
                    step.take(file, target);
                }
                return FileVisitResult.CONTINUE;
            }
        });
    }

    private static void linkFile(Path file, Path target) throws IOException {
        if (Files.exists(target)) {
            if (Files.isSameFile(file, target)) {
                return;
            }
            Files.delete(target);
        }
        try {
            Files.createLink(target, file);
        } catch (IOException | UnsupportedOperationException noLinks) {
            Files.copy(file, target);
        }
    }
}
