package press.broadsheet.web.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.security.Principal;
import java.util.List;
import java.util.TreeMap;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import press.broadsheet.newsroom.work.EditionInWork;
import press.broadsheet.newsroom.work.Folders;
import press.broadsheet.newsroom.work.Notes;
import press.broadsheet.newsroom.work.Pages;
import press.broadsheet.newsroom.work.PressRoom;
import press.broadsheet.newsroom.work.StaleEdit;
import press.broadsheet.web.SentFiles;

/// One page of the latest proof.
@Controller
class PageViews {
    private static final List<String> SIZES = List.of("full", "medium", "thumb");
    private static final int LONGEST_NOTE = 2000;
    private static final String PAGE = "/desk/editions/{id}/pages/{number}";

    private final Desk desk;
    private final Pages pages;
    private final Notes notes;
    private final Folders folders;
    private final BoardPages boardPages;
    private final PressRoom pressRoom;

    PageViews(Desk desk, Pages pages, Notes notes, Folders folders, BoardPages boardPages, PressRoom pressRoom) {
        this.desk = desk;
        this.pages = pages;
        this.notes = notes;
        this.folders = folders;
        this.boardPages = boardPages;
        this.pressRoom = pressRoom;
    }

    @GetMapping(PAGE)
    String page(@PathVariable long id, @PathVariable int number, Model model) throws Exception {
        boardPages.strip(id, model);
        sheet(id, number, model);
        var edition = desk.edition(id);
        model.addAttribute(
                "layouts",
                pressRoom.press(edition.publication()).publication().layouts().keySet());
        return "desk/page";
    }

    /// The part of the page view that changes when the page is made anew.
    @GetMapping(PAGE + "/sheet")
    String sheet(@PathVariable long id, @PathVariable int number, Model model) throws IOException {
        var edition = desk.edition(id);
        var page = pages.find(id, number).orElseThrow(Desk::missing);
        boardPages.board(id, model);
        model.addAttribute("edition", edition);
        model.addAttribute("page", page);
        model.addAttribute("count", pages.of(id).size());
        var ids = new TreeMap<String, Long>();
        desk.stories(id).forEach(s -> ids.put(s.code(), s.id()));
        model.addAttribute("ids", ids);
        model.addAttribute("outlines", PageOutlines.read(file(edition, number, "map.json")));
        model.addAttribute(
                "notes", notes.of(id).stream().filter(n -> n.page() == number).toList());
        model.addAttribute("plan", desk.plan(id));
        return "desk/sheet";
    }

    private java.nio.file.Path file(EditionInWork edition, int number, String name) {
        var file = folders.proof(edition, edition.proof())
                .resolve("pages")
                .resolve("%04d".formatted(number))
                .resolve(name);
        if (!Files.isRegularFile(file)) {
            throw Desk.missing();
        }
        return file;
    }

    /// The page's image; its address carries the hash, so that browsers may keep it.
    @GetMapping(PAGE + "/{size}.webp")
    ResponseEntity<Resource> image(@PathVariable long id, @PathVariable int number, @PathVariable String size)
            throws IOException {
        if (!SIZES.contains(size)) {
            throw Desk.missing();
        }
        var hash = pages.find(id, number).orElseThrow(Desk::missing).hash();
        return SentFiles.send(
                file(desk.edition(id), number, size + ".webp"),
                size + hash,
                CacheControl.noCache().cachePrivate());
    }

    @GetMapping("/desk/editions/{id}/edition.pdf")
    ResponseEntity<Resource> pdf(@PathVariable long id) throws IOException {
        var edition = desk.edition(id);
        return SentFiles.send(
                folders.proof(edition, edition.proof()).resolve("edition.pdf"),
                "proof-" + id + "-" + edition.proof(),
                CacheControl.noCache().cachePrivate());
    }

    @PostMapping(PAGE + "/approve")
    String approve(@PathVariable long id, @PathVariable int number, @RequestParam int seen, Principal who, Model model)
            throws IOException {
        try {
            pages.approve(desk.edition(id), number, seen, who.getName());
        } catch (StaleEdit stale) {
            model.addAttribute("wrong", stale.getMessage());
        }
        return sheet(id, number, model);
    }

    @PostMapping(PAGE + "/notes")
    String note(
            @PathVariable long id,
            @PathVariable int number,
            @RequestParam String text,
            @RequestParam(defaultValue = "0") int x,
            @RequestParam(defaultValue = "0") int y,
            Principal who,
            Model model)
            throws IOException {
        desk.edition(id);
        if (text.isBlank() || text.length() > LONGEST_NOTE) {
            throw Desk.wrong("a note has 1 to 2,000 characters");
        }
        notes.pin(id, number, Math.max(0, x), Math.max(0, y), text.strip(), who.getName());
        return sheet(id, number, model);
    }

    @PostMapping(PAGE + "/notes/{note}/done")
    String done(@PathVariable long id, @PathVariable int number, @PathVariable long note, Principal who, Model model)
            throws IOException {
        if (!notes.done(id, note, who.getName())) {
            throw Desk.missing();
        }
        return sheet(id, number, model);
    }
}
