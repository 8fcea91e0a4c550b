package press.broadsheet.web.desk;

import java.security.Principal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import press.broadsheet.newsroom.Press;
import press.broadsheet.newsroom.jobs.Job;
import press.broadsheet.newsroom.jobs.Jobs;
import press.broadsheet.newsroom.work.EditionInWork;
import press.broadsheet.newsroom.work.Editions;
import press.broadsheet.newsroom.work.Folders;

/// The day list: all editions, and opening one.
@Controller
class DayPages {
    private final Editions editions;
    private final Jobs jobs;
    private final Folders folders;
    private final Clock clock;

    DayPages(Editions editions, Jobs jobs, Folders folders, Clock clock) {
        this.editions = editions;
        this.jobs = jobs;
        this.folders = folders;
        this.clock = clock;
    }

    /// @param job the latest
    record Row(EditionInWork edition, Optional<Job> job) {}

    @GetMapping("/desk")
    String days(Model model) throws Exception {
        model.addAttribute("rows", rows());
        model.addAttribute("publications", Press.publications(folders.home()));
        model.addAttribute("tomorrow", LocalDate.now(clock).plusDays(1));
        return "desk/days";
    }

    private List<Row> rows() {
        return editions.all().stream().map(e -> new Row(e, jobs.latest(e.id()))).toList();
    }

    @PostMapping("/desk/editions")
    String open(
            @RequestParam String publication,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate date,
            Principal who)
            throws Exception {
        if (!Press.publications(folders.home()).contains(publication)) {
            throw Desk.missing();
        }
        return "redirect:/desk/editions/"
                + editions.open(publication, date, who.getName()).id();
    }
}
