package press.broadsheet.hash;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/// SHA-256 (FIPS 180-4) in lower-case hex.
///
/// OpenSSL reckons it where the machine has that ([Openssl]), since a Java that is not warmed up takes ten times as
/// long; Java itself elsewhere. The sums are the same.
public final class Sha256 {
    private Sha256() {}

    public static String of(byte[] bytes) {
        return of(MemorySegment.ofArray(bytes));
    }

    /// @param file must not change meanwhile
    public static String of(Path file) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.READ);
                var arena = Arena.ofConfined()) {
            return of(channel.map(MapMode.READ_ONLY, 0, channel.size(), arena));
        }
    }

    /// Of each file, in their order; several are read at once.
    public static List<String> of(List<Path> files) throws IOException {
        try {
            return files.parallelStream().map(Sha256::ofReadable).toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static String ofReadable(Path file) {
        try {
            return of(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String of(MemorySegment bytes) {
        var sum = Openssl.sha256().map(openssl -> openssl.of(bytes)).orElseGet(() -> java(bytes));
        return HexFormat.of().formatHex(sum);
    }

    static byte[] java(MemorySegment bytes) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(bytes.asByteBuffer());
            return digest.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
