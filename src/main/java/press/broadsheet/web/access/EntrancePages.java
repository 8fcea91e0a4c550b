package press.broadsheet.web.access;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import press.broadsheet.newsroom.people.Invitations;

/// Signing in, and taking up an invitation.
@Controller
class EntrancePages {
    private final Invitations invitations;

    EntrancePages(Invitations invitations) {
        this.invitations = invitations;
    }

    @GetMapping("/login")
    String login() {
        return "login";
    }

    @GetMapping("/welcome/{code}")
    String welcome(@PathVariable String code, Model model) {
        var role = invitations.open(code).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("role", role.title());
        return "welcome";
    }

    @PostMapping("/welcome/{code}")
    String join(@PathVariable String code, @RequestParam String name, @RequestParam String password, Model model) {
        var wrong = invitations.accept(code, name, password);
        if (wrong.isEmpty()) {
            return "redirect:/login?joined";
        }
        model.addAttribute("wrong", wrong.get());
        model.addAttribute("name", name);
        return welcome(code, model);
    }
}
