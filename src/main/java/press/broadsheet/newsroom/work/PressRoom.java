package press.broadsheet.newsroom.work;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Service;
import press.broadsheet.newsroom.Press;

/// The presses, one a publication, kept warm; a publication whose layouts have changed on disk gets a new one.
@Service
public class PressRoom {
    private final Folders folders;
    private final Map<String, Warm> presses = new ConcurrentHashMap<>();

    PressRoom(Folders folders) {
        this.folders = folders;
    }

    private record Warm(Press press, long layoutsChanged) {}

    public synchronized Press press(String publication) throws Exception {
        var changed = lastChange(folders.home().resolve("layouts").resolve(publication));
        var warm = presses.get(publication);
        if (warm == null || warm.layoutsChanged != changed) {
            warm = new Warm(new Press(folders.home(), publication), changed);
            presses.put(publication, warm);
        }
        return warm.press;
    }

    private static long lastChange(Path folder) throws IOException {
        try (var files = Files.walk(folder, 2)) {
            var last = 0L;
            for (var file : files.toList()) {
                last = Math.max(last, Files.getLastModifiedTime(file).toMillis());
            }
            return last;
        }
    }
}
