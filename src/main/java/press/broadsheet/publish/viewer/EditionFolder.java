package press.broadsheet.publish.viewer;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;

/// The bundle's folder, and which files of it are the viewer's.
final class EditionFolder {
    private final Path folder;
    private final List<String> files = new ArrayList<>();
    private final MessageDigest hash = sha256();

    EditionFolder(Path folder) {
        this.folder = folder;
    }

    /// The name of a page's folder: `0001`.
    static String page(int number) {
        return "%04d".formatted(number);
    }

    Path path(String name) {
        return folder.resolve(name);
    }

    /// @param name from the bundle's folder, with `/`
    void write(String name, String text) throws IOException {
        write(name, text.getBytes(StandardCharsets.UTF_8));
    }

    void write(String name, byte[] bytes) throws IOException {
        var file = folder.resolve(name);
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        Files.write(file, bytes);
        files.add(name);
        hash.update(bytes);
    }

    /// Counts a file among the viewer's that somebody else has written.
    void add(String name) {
        files.add(name);
    }

    /// Tells what has been written up to now from anything else; 16 hex digits.
    String digest() {
        try {
            var soFar = (MessageDigest) hash.clone();
            return HexFormat.of().formatHex(soFar.digest(), 0, 8);
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException("the JDK's SHA-256 can be cloned", e);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    /// In the order in which they were written.
    List<String> files() {
        return List.copyOf(files);
    }
}
