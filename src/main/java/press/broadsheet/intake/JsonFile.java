package press.broadsheet.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Reads a JSON file, strictly.
public final class JsonFile {
    private static final long MAX_BYTES = 200L << 20;

    private JsonFile() {}

    public static Json read(Path file, RemarkPad pad) {
        return JsonText.read(file.toString(), bytesOf(file), pad);
    }

    private static byte[] bytesOf(Path file) {
        try {
            if (!Files.isRegularFile(file)) {
                throw new IntakeException(
                        file + ": there is no such file. Put the day's articles there and run again.");
            }
            if (Files.size(file) > MAX_BYTES) {
                throw new IntakeException(
                        file + ": the file is larger than " + (MAX_BYTES >> 20) + " MB. Split the day.");
            }
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new IntakeException(
                    file + ": the file cannot be read (" + e + "). Check its permissions and the disk.");
        }
    }
}
