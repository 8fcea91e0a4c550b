package press.broadsheet.web.desk;

import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import press.broadsheet.newsroom.jobs.Job;
import press.broadsheet.newsroom.jobs.JobDesk;
import press.broadsheet.newsroom.work.DeskStory;
import press.broadsheet.newsroom.work.Fits;
import press.broadsheet.newsroom.work.PressRoom;
import press.broadsheet.newsroom.work.Stories;
import press.broadsheet.newsroom.work.Stories.Saved;
import press.broadsheet.newsroom.work.Wishes;

/// One story in the editor's hands.
@Controller
class StoryPages {
    /// What the desk may change, by the names of `articles.json`.
    private static final Set<String> FIELDS =
            Set.of("headline", "kicker", "deck", "byline", "dateline", "body", "section", "priority");

    private static final String STORY = "/desk/editions/{id}/stories/{story}";

    private final Desk desk;
    private final Stories stories;
    private final Wishes wishes;
    private final Fits fits;
    private final JobDesk jobDesk;
    private final PressRoom pressRoom;

    StoryPages(Desk desk, Stories stories, Wishes wishes, Fits fits, JobDesk jobDesk, PressRoom pressRoom) {
        this.desk = desk;
        this.stories = stories;
        this.wishes = wishes;
        this.fits = fits;
        this.jobDesk = jobDesk;
        this.pressRoom = pressRoom;
    }

    @GetMapping(STORY)
    String story(@PathVariable long id, @PathVariable long story, Model model) throws Exception {
        return show(id, desk.story(id, story), model);
    }

    private String show(long id, DeskStory story, Model model) throws Exception {
        var edition = desk.edition(id);
        var plan = desk.plan(id);
        var own = wishes.of(id);
        model.addAttribute("edition", edition);
        model.addAttribute("story", story);
        model.addAttribute("copy", story.copy());
        model.addAttribute(
                "item",
                Tray.of(List.of(story), plan, own, new Tray.Filter("", 0, "all", ""))
                        .items()
                        .getFirst());
        model.addAttribute("jump", Tray.word(own, story.code(), "jump").orElse(""));
        model.addAttribute("pages", plan.pages());
        model.addAttribute(
                "sections", pressRoom.press(edition.publication()).publication().sections());
        model.addAttribute("revisions", stories.revisions(story.id()));
        model.addAttribute(
                "fit", plan.pages().isEmpty() ? java.util.Optional.empty() : fits.measure(edition, story, Map.of()));
        return "desk/story";
    }

    /// How the words as typed would sit in the story's slot.
    @PostMapping(STORY + "/fit")
    String fit(@PathVariable long id, @PathVariable long story, @RequestParam Map<String, String> form, Model model)
            throws Exception {
        var edition = desk.edition(id);
        model.addAttribute("fit", fits.measure(edition, desk.story(id, story), changes(form)));
        return "desk/fit";
    }

    /// Saves, if nobody else was first; else shows both versions and changes nothing.
    @PostMapping(STORY)
    String save(
            @PathVariable long id,
            @PathVariable long story,
            @RequestParam int version,
            @RequestParam Map<String, String> form,
            Principal who,
            Model model,
            HttpServletResponse response)
            throws Exception {
        var changes = changes(form);
        return switch (stories.save(desk.story(id, story), version, changes, who.getName())) {
            case Saved.Done(var saved) -> {
                jobDesk.order(id, Job.Kind.MAKE, "", who.getName());
                model.addAttribute("saved", true);
                yield show(id, saved, model);
            }
            case Saved.Conflict(var theirs) -> {
                response.setStatus(HttpStatus.CONFLICT.value());
                model.addAttribute("mine", changes);
                model.addAttribute("theirs", stories.revisions(theirs.id()).getFirst());
                yield show(id, theirs, model);
            }
        };
    }

    /// Only what may be changed and can be read.
    private static Map<String, String> changes(Map<String, String> form) {
        var changes = new TreeMap<>(form);
        changes.keySet().retainAll(FIELDS);
        var value = changes.get("priority");
        if (value != null && !value.matches("[1-5]")) {
            throw Desk.wrong("a news value is 1 to 5");
        }
        var headline = changes.get("headline");
        if (headline != null && headline.isBlank()) {
            changes.remove("headline");
        }
        return changes;
    }

    @PostMapping(STORY + "/accept")
    String accept(
            @PathVariable long id, @PathVariable long story, @RequestParam int version, Principal who, Model model)
            throws Exception {
        stories.accept(desk.story(id, story), version, who.getName());
        jobDesk.order(id, Job.Kind.MAKE, "", who.getName());
        return story(id, story, model);
    }

    @PostMapping(STORY + "/keep")
    String keep(@PathVariable long id, @PathVariable long story, Principal who, Model model) throws Exception {
        stories.keep(desk.story(id, story), who.getName());
        return story(id, story, model);
    }
}
