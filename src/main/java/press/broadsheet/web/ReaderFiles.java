package press.broadsheet.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import press.broadsheet.newsroom.work.EditionInWork;
import press.broadsheet.newsroom.work.Editions;
import press.broadsheet.newsroom.work.Folders;
import press.broadsheet.newsroom.work.Hashes;
import press.broadsheet.newsroom.work.Publishing;

/// Published editions for whoever is signed in: the list, and the files of each revision, which never change.
@Controller
class ReaderFiles {
    private final Editions editions;
    private final Publishing publishing;
    private final Folders folders;

    ReaderFiles(Editions editions, Publishing publishing, Folders folders) {
        this.editions = editions;
        this.publishing = publishing;
        this.folders = folders;
    }

    /// @param address of the revision's folder
    record Out(EditionInWork edition, Publishing.Revision revision, String address) {}

    @GetMapping("/")
    String home(Model model) {
        model.addAttribute(
                "editions",
                editions.all().stream().flatMap(e -> out(e).stream()).toList());
        return "home";
    }

    private Optional<Out> out(EditionInWork e) {
        return publishing
                .latest(e.id())
                .map(revision -> new Out(
                        e,
                        revision,
                        "/editions/" + e.publication() + "/" + e.dated() + "/r%04d".formatted(revision.number())));
    }

    @GetMapping("/editions/{paper}/{date}/{revision}/**")
    ResponseEntity<Resource> file(
            @PathVariable String paper,
            @PathVariable String date,
            @PathVariable String revision,
            HttpServletRequest request)
            throws IOException {
        if (!paper.matches("[a-z0-9-]+") || !date.matches("\\d{4}-\\d{2}-\\d{2}") || !revision.matches("r\\d{4}")) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        var folder = folders.published(paper, date).resolve(revision);
        var prefix = String.join("/", List.of("/editions", paper, date, revision)) + "/";
        var file = inside(folder, request.getRequestURI().substring(prefix.length()));
        if (!Files.isRegularFile(file)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return SentFiles.send(
                file,
                Hashes.sha256(file),
                CacheControl.maxAge(Duration.ofDays(365)).cachePrivate().immutable());
    }

    private static Path inside(Path folder, String name) {
        var file = folder.resolve(name.isEmpty() ? "index.html" : name).normalize();
        if (!file.startsWith(folder)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return file;
    }
}
