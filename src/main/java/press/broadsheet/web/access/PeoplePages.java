package press.broadsheet.web.access;

import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import press.broadsheet.newsroom.people.Audit;
import press.broadsheet.newsroom.people.Invitations;
import press.broadsheet.newsroom.people.People;
import press.broadsheet.newsroom.people.Role;

/// Who is in the house, and what was done.
@Controller
class PeoplePages {
    private static final int ENTRIES = 200;

    private final People people;
    private final Invitations invitations;
    private final Audit audit;

    PeoplePages(People people, Invitations invitations, Audit audit) {
        this.people = people;
        this.invitations = invitations;
        this.audit = audit;
    }

    @GetMapping("/house/people")
    String list(Model model) {
        model.addAttribute("people", people.all());
        model.addAttribute("roles", Role.values());
        return "people";
    }

    @PostMapping("/house/people/invite")
    String invite(@RequestParam Role role, Principal who, Model model, HttpServletRequest request) {
        var code = invitations.invite(role, who.getName());
        var link = ServletUriComponentsBuilder.fromContextPath(request)
                .path("/welcome/{code}")
                .build(code);
        model.addAttribute("link", link.toString());
        model.addAttribute("invited", role.title());
        return list(model);
    }

    @PostMapping("/house/people/{id}")
    String change(
            @PathVariable long id,
            @RequestParam Role role,
            @RequestParam(defaultValue = "false") boolean enabled,
            Principal who,
            Model model) {
        try {
            people.change(id, role, enabled);
        } catch (IllegalStateException refused) {
            model.addAttribute("wrong", refused.getMessage());
            return list(model);
        }
        people.byId(id)
                .ifPresent(person -> audit.note(
                        who.getName(),
                        "changed a person",
                        person.name(),
                        role.title() + (enabled ? "" : ", shut out")));
        return "redirect:/house/people";
    }

    @GetMapping("/house/audit")
    String audit(Model model) {
        model.addAttribute("entries", audit.latest(ENTRIES));
        model.addAttribute("broken", audit.firstBroken());
        return "audit";
    }
}
