package press.broadsheet.intake.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import press.broadsheet.hash.Sha256;

/// Everything that ever came in, byte for byte, each once, under its SHA-256.
final class Store {
    private final Path folder;

    Store(Path folder) {
        this.folder = folder;
    }

    Path folder() {
        return folder;
    }

    /// Keeps the bytes and gives their name.
    String put(byte[] bytes) {
        var sha = Sha256.of(bytes);
        var file = fileOf(sha);
        try {
            if (!Files.exists(file)) {
                write(file, bytes);
            }
            return sha;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot keep what came in at " + folder, e);
        }
    }

    /// Keeps what could be made again from what came in; the disk may take its time.
    String putDerived(byte[] bytes) {
        var sha = Sha256.of(bytes);
        var file = fileOf(sha);
        try {
            if (!Files.exists(file)) {
                write(file, bytes, false);
            }
            return sha;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot keep what came in at " + folder, e);
        }
    }

    byte[] get(String sha) throws IOException {
        return Files.readAllBytes(fileOf(sha));
    }

    private Path fileOf(String sha) {
        return folder.resolve("received").resolve(sha.substring(0, 2)).resolve(sha);
    }

    /// Whole or not at all, and on the disk before it returns.
    static void write(Path file, byte[] bytes) throws IOException {
        write(file, bytes, true);
    }

    /// With the rights of any new file, unlike the system's own temporary files: others make the paper from it.
    private static void write(Path file, byte[] bytes, boolean isForced) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        var part = file.resolveSibling(".part-" + UUID.randomUUID());
        try {
            try (var channel = FileChannel.open(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
                var buffer = ByteBuffer.wrap(bytes);
                while (buffer.hasRemaining()) {
                    channel.write(buffer);
                }
                if (isForced) {
                    channel.force(true);
                }
            }
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }
}
