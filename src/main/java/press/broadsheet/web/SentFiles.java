package press.broadsheet.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.server.ResponseStatusException;

/// Sends files of bundles: by range where asked, never twice where the browser has them.
public final class SentFiles {
    private SentFiles() {}

    /// @param tag   what the file's bytes depend on
    /// @param cache how long they hold
    public static ResponseEntity<Resource> send(Path file, String tag, CacheControl cache) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return ResponseEntity.ok()
                .eTag("\"" + tag + "\"")
                .cacheControl(cache)
                .contentType(type(file))
                .body(new FileSystemResource(file));
    }

    private static MediaType type(Path file) {
        var name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return MediaType.parseMediaType(
                switch (name.substring(name.lastIndexOf('.') + 1)) {
                    case "pdf" -> "application/pdf";
                    case "webp" -> "image/webp";
                    case "avif" -> "image/avif";
                    case "jpg" -> "image/jpeg";
                    case "png" -> "image/png";
                    case "svg" -> "image/svg+xml";
                    case "json", "map" -> "application/json";
                    case "html" -> "text/html;charset=UTF-8";
                    case "css" -> "text/css;charset=UTF-8";
                    case "js", "mjs" -> "text/javascript;charset=UTF-8";
                    case "xml" -> "application/xml";
                    default -> "application/octet-stream";
                });
    }
}
