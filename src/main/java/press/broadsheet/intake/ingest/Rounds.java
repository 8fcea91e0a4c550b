package press.broadsheet.intake.ingest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/// When each source was last asked and gave its all, kept in the store.
record Rounds(Path sources) {
    static Rounds in(Path store) {
        return new Rounds(store.resolve("sources"));
    }

    private Path file(String source) {
        return sources.resolve(source).resolve("asked");
    }

    Optional<Instant> last(String source) {
        try {
            var file = file(source);
            return Files.exists(file)
                    ? Optional.of(Instant.parse(Files.readString(file).strip()))
                    : Optional.empty();
        } catch (IOException | DateTimeParseException e) {
            return Optional.empty(); // then it is asked once more
        }
    }

    void note(String source, Instant begun) throws IOException {
        Store.write(file(source), (begun + "\n").getBytes(StandardCharsets.UTF_8));
    }
}
