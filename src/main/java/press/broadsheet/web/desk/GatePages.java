package press.broadsheet.web.desk;

import java.security.Principal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import press.broadsheet.newsroom.jobs.Releasing;
import press.broadsheet.newsroom.people.Audit;
import press.broadsheet.newsroom.work.Pages;
import press.broadsheet.newsroom.work.Publishing;
import press.broadsheet.newsroom.work.StaleEdit;

/// The release gate: what lint found, which pages are approved, and the way out.
@Controller
class GatePages {
    private static final int ENTRIES = 30;

    private final Desk desk;
    private final Pages pages;
    private final Publishing publishing;
    private final Releasing releasing;
    private final Audit audit;
    private final BoardPages boardPages;

    GatePages(Desk desk, Pages pages, Publishing publishing, Releasing releasing, Audit audit, BoardPages boardPages) {
        this.desk = desk;
        this.pages = pages;
        this.publishing = publishing;
        this.releasing = releasing;
        this.audit = audit;
        this.boardPages = boardPages;
    }

    @GetMapping("/desk/editions/{id}/gate")
    String gate(@PathVariable long id, Model model) {
        boardPages.strip(id, model);
        panel(id, model);
        return "desk/gate";
    }

    @GetMapping("/desk/editions/{id}/gate/panel")
    String panel(@PathVariable long id, Model model) {
        var edition = desk.edition(id);
        model.addAttribute("edition", edition);
        model.addAttribute("plan", desk.plan(id));
        model.addAttribute("proved", pages.of(id));
        model.addAttribute("stories", desk.stories(id));
        model.addAttribute("revisions", publishing.of(id));
        model.addAttribute("entries", audit.about(edition.name(), ENTRIES));
        model.addAttribute("hindrance", releasing.hindrance(edition));
        return "desk/gatepanel";
    }

    /// Releases the latest proof and has it published.
    @PostMapping("/desk/editions/{id}/release")
    String release(@PathVariable long id, @RequestParam(defaultValue = "") String reason, Principal who, Model model) {
        try {
            releasing.release(desk.edition(id), reason, who.getName());
        } catch (StaleEdit stale) {
            model.addAttribute("wrong", stale.getMessage());
        }
        return panel(id, model);
    }
}
