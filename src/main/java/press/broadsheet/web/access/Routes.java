package press.broadsheet.web.access;

import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;
import static press.broadsheet.newsroom.people.Role.ADMIN;
import static press.broadsheet.newsroom.people.Role.ARCHIVIST;
import static press.broadsheet.newsroom.people.Role.EDITOR;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.http.HttpMethod;
import press.broadsheet.newsroom.people.Role;

/// Every route of the service and who may take it. What does not stand here is closed to everybody.
public final class Routes {
    private static final Set<Role> ALL = EnumSet.allOf(Role.class);
    private static final Set<Role> DESK = EnumSet.of(EDITOR, ADMIN);
    private static final Set<Role> LOOK = EnumSet.of(EDITOR, ARCHIVIST, ADMIN);
    private static final Set<Role> HOUSE = EnumSet.of(ADMIN);

    /// @param method  `GET` stands for `HEAD` too
    /// @param pattern as the controller has it
    /// @param roles   who may; empty: anybody, signed in or not
    public record Route(HttpMethod method, String pattern, Set<Role> roles) {
        public boolean isOpen() {
            return roles.isEmpty();
        }
    }

    /// Routes of pages, in the order in which they are tried.
    public static final List<Route> PAGES = List.of(
            open(GET, "/login"),
            open(POST, "/login"),
            open(GET, "/welcome/{code}"),
            open(POST, "/welcome/{code}"),
            open(GET, "/assets/**"),
            open(GET, "/actuator/health"),
            open(GET, "/actuator/health/**"),
            new Route(GET, "/actuator/prometheus", HOUSE),
            new Route(GET, "/", ALL),
            new Route(POST, "/logout", ALL),
            new Route(GET, "/house/people", HOUSE),
            new Route(POST, "/house/people/invite", HOUSE),
            new Route(POST, "/house/people/{id}", HOUSE),
            new Route(GET, "/house/audit", HOUSE),
            new Route(GET, "/desk", LOOK),
            new Route(POST, "/desk/editions", DESK),
            new Route(GET, "/desk/editions/{id}", LOOK),
            new Route(GET, "/desk/editions/{id}/strip", LOOK),
            new Route(GET, "/desk/editions/{id}/board", LOOK),
            new Route(GET, "/desk/editions/{id}/stories", LOOK),
            new Route(GET, "/desk/editions/{id}/events", LOOK),
            new Route(POST, "/desk/editions/{id}/make", DESK),
            new Route(POST, "/desk/editions/{id}/cancel", DESK),
            new Route(POST, "/desk/editions/{id}/pages", DESK),
            new Route(POST, "/desk/editions/{id}/wishes", DESK),
            new Route(GET, "/desk/editions/{id}/copy", LOOK),
            new Route(POST, "/desk/editions/{id}/copy/source", DESK),
            new Route(POST, "/desk/editions/{id}/copy/sample", DESK),
            new Route(POST, "/desk/editions/{id}/copy/upload", DESK),
            new Route(GET, "/desk/editions/{id}/stories/{story}", LOOK),
            new Route(POST, "/desk/editions/{id}/stories/{story}", DESK),
            new Route(POST, "/desk/editions/{id}/stories/{story}/fit", DESK),
            new Route(POST, "/desk/editions/{id}/stories/{story}/accept", DESK),
            new Route(POST, "/desk/editions/{id}/stories/{story}/keep", DESK),
            new Route(GET, "/desk/editions/{id}/pages/{number}", LOOK),
            new Route(GET, "/desk/editions/{id}/pages/{number}/sheet", LOOK),
            new Route(GET, "/desk/editions/{id}/pages/{number}/{size}.webp", LOOK),
            new Route(GET, "/desk/editions/{id}/edition.pdf", LOOK),
            new Route(POST, "/desk/editions/{id}/pages/{number}/approve", DESK),
            new Route(POST, "/desk/editions/{id}/pages/{number}/notes", DESK),
            new Route(POST, "/desk/editions/{id}/pages/{number}/notes/{note}/done", DESK),
            new Route(GET, "/desk/editions/{id}/gate", LOOK),
            new Route(GET, "/desk/editions/{id}/gate/panel", LOOK),
            new Route(POST, "/desk/editions/{id}/release", DESK),
            new Route(GET, "/editions/{paper}/{date}/{revision}/**", ALL));

    /// Routes of the API, for tokens only.
    public static final List<Route> API = List.of(open(GET, "/api/openapi"), open(GET, "/api/openapi.yaml"));

    private Routes() {}

    private static Route open(HttpMethod method, String pattern) {
        return new Route(method, pattern, Set.of());
    }
}
