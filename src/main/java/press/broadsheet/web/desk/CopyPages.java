package press.broadsheet.web.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.security.Principal;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import press.broadsheet.newsroom.jobs.Job;
import press.broadsheet.newsroom.jobs.JobDesk;
import press.broadsheet.newsroom.jobs.Jobs;
import press.broadsheet.newsroom.work.DayZip;
import press.broadsheet.newsroom.work.FileTrees;
import press.broadsheet.newsroom.work.Folders;
import press.broadsheet.newsroom.work.PressRoom;

/// Where copy comes from: the publication's sources, a folder that is sent in, the sample day.
@Controller
class CopyPages {
    private static final int JOBS_SHOWN = 12;

    private final Desk desk;
    private final Jobs jobs;
    private final JobDesk jobDesk;
    private final Folders folders;
    private final PressRoom pressRoom;
    private final BoardPages boardPages;

    CopyPages(Desk desk, Jobs jobs, JobDesk jobDesk, Folders folders, PressRoom pressRoom, BoardPages boardPages) {
        this.desk = desk;
        this.jobs = jobs;
        this.jobDesk = jobDesk;
        this.folders = folders;
        this.pressRoom = pressRoom;
        this.boardPages = boardPages;
    }

    @GetMapping("/desk/editions/{id}/copy")
    String copy(@PathVariable long id, Model model) throws Exception {
        var edition = desk.edition(id);
        var publication = pressRoom.press(edition.publication()).publication();
        boardPages.strip(id, model);
        model.addAttribute("sources", publication.sources());
        model.addAttribute("stories", desk.stories(id).size());
        model.addAttribute("jobs", jobs.of(id, JOBS_SHOWN));
        model.addAttribute("sample", Files.isDirectory(publication.folder().resolve("sample")));
        return "desk/copy";
    }

    @PostMapping("/desk/editions/{id}/copy/source")
    String source(@PathVariable long id, @RequestParam String source, Principal who) throws Exception {
        var edition = desk.edition(id);
        var isKnown = pressRoom.press(edition.publication()).publication().sources().stream()
                .anyMatch(s -> s.name().equals(source));
        if (!isKnown && !source.matches("https?://\\S{3,900}")) {
            throw Desk.wrong("a source is one of the publication's, or an address that begins with http");
        }
        jobDesk.order(id, Job.Kind.INGEST, source, who.getName());
        return back(id);
    }

    @PostMapping("/desk/editions/{id}/copy/sample")
    String sample(@PathVariable long id, Principal who) {
        jobDesk.order(desk.edition(id).id(), Job.Kind.SAMPLE, "", who.getName());
        return back(id);
    }

    @PostMapping("/desk/editions/{id}/copy/upload")
    String upload(@PathVariable long id, @RequestParam MultipartFile folder, Principal who, Model model)
            throws Exception {
        desk.edition(id);
        var into = folders.temporary().resolve("upload-" + UUID.randomUUID());
        Files.createDirectories(into);
        try (var zip = folder.getInputStream()) {
            var day = DayZip.unpack(zip, into);
            jobDesk.order(id, Job.Kind.UPLOAD, day.toString(), who.getName());
            return back(id);
        } catch (IOException refused) {
            FileTrees.delete(into);
            model.addAttribute("wrong", refused.getMessage());
            return copy(id, model);
        }
    }

    private static String back(long id) {
        return "redirect:/desk/editions/" + id + "/copy";
    }
}
