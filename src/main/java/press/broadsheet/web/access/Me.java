package press.broadsheet.web.access;

import java.security.Principal;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import press.broadsheet.newsroom.people.Role;

/// Who is looking, for every page.
@ControllerAdvice
class Me {
    /// Somebody before a screen.
    ///
    /// @param role    as screens name it
    /// @param desk    whether the desk is open to this person
    /// @param editing whether this person may change editions
    record Looking(String name, String role, boolean desk, boolean editing, boolean admin) {}

    @ModelAttribute("me")
    @Nullable
    Looking me(@Nullable Principal who) {
        if (!(who instanceof Authentication signedIn)) {
            return null;
        }
        var authority = signedIn.getAuthorities().iterator().next().getAuthority();
        var role = Role.valueOf(String.valueOf(authority).replace("ROLE_", ""));
        return new Looking(
                who.getName(),
                role.title(),
                role != Role.READER,
                role == Role.EDITOR || role == Role.ADMIN,
                role == Role.ADMIN);
    }
}
