package press.broadsheet.intake.ingest;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import press.broadsheet.intake.IntakeException;
import press.broadsheet.intake.JsonText;
import press.broadsheet.intake.JsonWriter;
import press.broadsheet.intake.RemarkPad;

/// What has come from one source: a file that only grows, one line a version. A last line that was not finished when
/// the machine stopped counts for nothing.
final class Ledger {
    private final Path file;
    private final Map<String, List<Entry>> entries = new LinkedHashMap<>();

    private Ledger(Path file) {
        this.file = file;
    }

    static Ledger open(Path file) throws IOException {
        var ledger = new Ledger(file);
        if (Files.exists(file)) {
            var text = Files.readString(file);
            var whole = text.substring(0, text.lastIndexOf('\n') + 1);
            if (whole.length() < text.length()) {
                Store.write(file, whole.getBytes(StandardCharsets.UTF_8));
            }
            whole.lines().filter(line -> !line.isBlank()).forEach(ledger::learn);
        }
        return ledger;
    }

    private void learn(String line) {
        try {
            var json = JsonText.read(file.toString(), line.getBytes(StandardCharsets.UTF_8), RemarkPad.ofEdition());
            remember(Entry.of(json));
        } catch (IllegalArgumentException e) {
            throw new IntakeException(file + ": a line has an unknown state. Restore the file from a backup.");
        }
    }

    private void remember(Entry entry) {
        entries.computeIfAbsent(entry.id(), id -> new ArrayList<>()).add(entry);
    }

    /// All versions of one story, in the order of their coming.
    List<Entry> of(String id) {
        return entries.getOrDefault(id, List.of());
    }

    /// The version that counts: the last one not merely kept.
    Optional<Entry> latest(String id) {
        return of(id).stream()
                .filter(entry -> entry.state() != Entry.State.KEPT)
                .reduce((before, after) -> after)
                .or(() -> of(id).stream().reduce((before, after) -> after));
    }

    /// Stories whose embargo had not ended when they came.
    List<Entry> held() {
        return entries.keySet().stream()
                .flatMap(id -> latest(id).stream())
                .filter(entry -> entry.state() == Entry.State.HELD)
                .toList();
    }

    int size() {
        return entries.size();
    }

    /// Writes the lines, and is back only when they are on the disk.
    void append(List<Entry> fresh) throws IOException {
        if (fresh.isEmpty()) {
            return;
        }
        var lines = new StringBuilder();
        fresh.forEach(entry -> lines.append(JsonWriter.write(entry.json())
                        .replaceAll("\\n\\s*", " ")
                        .strip())
                .append('\n'));
        Files.createDirectories(file.toAbsolutePath().getParent());
        try (var channel = FileChannel.open(
                file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.APPEND)) {
            var buffer = ByteBuffer.wrap(lines.toString().getBytes(StandardCharsets.UTF_8));
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
            channel.force(true);
        }
        fresh.forEach(this::remember);
    }
}
