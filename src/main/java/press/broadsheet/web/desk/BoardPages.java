package press.broadsheet.web.desk;

import java.security.Principal;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import press.broadsheet.newsroom.jobs.Job;
import press.broadsheet.newsroom.jobs.JobDesk;
import press.broadsheet.newsroom.jobs.Jobs;
import press.broadsheet.newsroom.work.DeskWish;
import press.broadsheet.newsroom.work.Editions;
import press.broadsheet.newsroom.work.Notes;
import press.broadsheet.newsroom.work.Pages;
import press.broadsheet.newsroom.work.PressRoom;
import press.broadsheet.newsroom.work.Publishing;
import press.broadsheet.newsroom.work.Wishes;

/// The open edition: flatplan board, story list, state of the work.
@Controller
class BoardPages {
    private final Desk desk;
    private final Editions editions;
    private final Wishes wishes;
    private final Pages pages;
    private final Notes notes;
    private final Jobs jobs;
    private final JobDesk jobDesk;
    private final Publishing publishing;
    private final PressRoom pressRoom;

    BoardPages(
            Desk desk,
            Editions editions,
            Wishes wishes,
            Pages pages,
            Notes notes,
            Jobs jobs,
            JobDesk jobDesk,
            Publishing publishing,
            PressRoom pressRoom) {
        this.desk = desk;
        this.editions = editions;
        this.wishes = wishes;
        this.pages = pages;
        this.notes = notes;
        this.jobs = jobs;
        this.jobDesk = jobDesk;
        this.publishing = publishing;
        this.pressRoom = pressRoom;
    }

    @GetMapping("/desk/editions/{id}")
    String edition(@PathVariable long id, Model model) throws Exception {
        strip(id, model);
        board(id, model);
        stories(id, "", 0, "all", "", model);
        var publication = pressRoom.press(desk.edition(id).publication()).publication();
        model.addAttribute("pageCounts", publication.pagesByDay());
        model.addAttribute("layouts", publication.layouts().keySet());
        return "desk/edition";
    }

    @GetMapping("/desk/editions/{id}/strip")
    String strip(@PathVariable long id, Model model) {
        var plan = desk.plan(id);
        model.addAttribute("edition", desk.edition(id));
        model.addAttribute("job", jobs.latest(id));
        model.addAttribute("clean", plan.isClean());
        model.addAttribute("hasPlan", !plan.pages().isEmpty());
        model.addAttribute("plan", plan);
        model.addAttribute("latest", publishing.latest(id));
        return "desk/strip";
    }

    @GetMapping("/desk/editions/{id}/board")
    String board(@PathVariable long id, Model model) {
        var parts = new Board.Parts(
                desk.edition(id), desk.plan(id), desk.stories(id), wishes.of(id), pages.of(id), notes.of(id));
        model.addAttribute("board", Board.of(parts));
        return "desk/board";
    }

    @GetMapping("/desk/editions/{id}/stories")
    String stories(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String section,
            @RequestParam(defaultValue = "0") int value,
            @RequestParam(defaultValue = "all") String where,
            @RequestParam(defaultValue = "") String words,
            Model model) {
        var filter = new Tray.Filter(section, value, where, words);
        model.addAttribute("edition", desk.edition(id));
        model.addAttribute("tray", Tray.of(desk.stories(id), desk.plan(id), wishes.of(id), filter));
        return "desk/tray";
    }

    @PostMapping("/desk/editions/{id}/make")
    String make(@PathVariable long id, Principal who, Model model) {
        jobDesk.order(desk.edition(id).id(), Job.Kind.MAKE, "", who.getName());
        return strip(id, model);
    }

    @PostMapping("/desk/editions/{id}/pages")
    String pages(@PathVariable long id, @RequestParam int pages, Principal who, Model model) {
        editions.wantPages(desk.edition(id).id(), pages, who.getName());
        return make(id, who, model);
    }

    /// A wish, and the plan solved again around it.
    @PostMapping("/desk/editions/{id}/wishes")
    String wish(
            @PathVariable long id,
            @RequestParam String subject,
            @RequestParam String kind,
            @RequestParam(defaultValue = "") String word,
            Principal who,
            Model model) {
        check(id, new DeskWish(subject, kind, word, who.getName(), java.time.OffsetDateTime.MIN));
        wishes.wish(desk.edition(id), subject, kind, word, who.getName());
        return make(id, who, model);
    }

    private void check(long id, DeskWish wish) {
        var isStory = DeskWish.OF_STORIES.contains(wish.kind())
                && desk.stories(id).stream().anyMatch(s -> s.code().equals(wish.subject()));
        var isPage = wish.isOfPage() && wish.subject().matches("[1-9]\\d{0,2}");
        var known = List.of("", "yes", "no").contains(wish.word())
                || (wish.kind().equals("pin") && wish.word().matches("[1-9]\\d{0,2}( [\\w.-]+)?"))
                || (wish.kind().equals("layout") && wish.word().matches("[\\w.-]+"));
        if (!known || !(isStory || isPage)) {
            throw Desk.wrong("there is no such wish");
        }
    }

    @PostMapping("/desk/editions/{id}/cancel")
    String cancel(@PathVariable long id, Model model) {
        jobs.latest(desk.edition(id).id()).ifPresent(job -> jobs.cancel(job.id()));
        return strip(id, model);
    }
}
