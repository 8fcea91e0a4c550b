package press.broadsheet.render;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Finds a family in folders of font files by the names inside the files.
final class FontFolders {
    private static final int DEEPEST = 8;

    private FontFolders() {}

    /// Where this machine keeps its fonts: the user's own first.
    static List<Path> ofSystem() {
        var home = Path.of(System.getProperty("user.home", ""));
        return Stream.of(
                        home.resolve(".local/share/fonts"),
                        home.resolve(".fonts"),
                        home.resolve("Library/Fonts"),
                        Path.of("/usr/local/share/fonts"),
                        Path.of("/usr/share/fonts"),
                        Path.of("/Library/Fonts"),
                        Path.of("/System/Library/Fonts"),
                        Path.of("C:\\Windows\\Fonts"))
                .filter(Files::isDirectory)
                .toList();
    }

    /// The family's faces in the first folder that has any; empty when none has. Of two files for the same face the
    /// later revision is taken.
    static List<FontFile> find(String family, List<Path> folders) throws IOException {
        for (var folder : folders) {
            var files = files(folder);
            var named = faces(family, files, file -> squeezed(file).startsWith(squeezed(family)));
            var faces = named.isEmpty() ? faces(family, files, _ -> true) : named;
            if (!faces.isEmpty()) {
                return faces;
            }
        }
        return List.of();
    }

    private static List<Path> files(Path folder) throws IOException {
        try (var files = Files.walk(folder, DEEPEST, FileVisitOption.FOLLOW_LINKS)) {
            return files.filter(f -> isFont(f.getFileName().toString().toLowerCase(Locale.ROOT)))
                    .sorted()
                    .toList();
        }
    }

    private static boolean isFont(String name) {
        return name.endsWith(".ttf") || name.endsWith(".otf");
    }

    private record Candidate(Path file, FontNames names) {}

    private static List<FontFile> faces(String family, List<Path> files, Predicate<String> maybe) {
        SortedMap<String, Candidate> best = new TreeMap<>();
        for (var file : files) {
            if (maybe.test(file.getFileName().toString())) {
                FontNames.read(file)
                        .filter(names -> FontList.key(names.family()).equals(FontList.key(family)))
                        .ifPresent(names -> best.merge(
                                names.weight() + " " + names.italic(), new Candidate(file, names), FontFolders::later));
            }
        }
        var faces = new ArrayList<FontFile>();
        best.values().forEach(c -> faces.add(face(c)));
        return faces;
    }

    private static Candidate later(Candidate one, Candidate other) {
        return other.names.revision() > one.names.revision() ? other : one;
    }

    private static FontFile face(Candidate candidate) {
        var names = candidate.names;
        var name = candidate.file.getFileName().toString();
        return new FontFile(name, candidate.file, names.weight(), names.italic());
    }

    private static String squeezed(String name) {
        return FontList.key(name).replace(" ", "").replace("-", "");
    }
}
