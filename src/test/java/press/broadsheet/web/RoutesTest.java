package press.broadsheet.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import press.broadsheet.newsroom.people.Role;
import press.broadsheet.web.access.Routes;
import press.broadsheet.web.access.Routes.Route;

/// Every role at every route.
class RoutesTest {
    private static final Newsroom NEWSROOM = Newsroom.shared();
    private static final Map<Role, Visitor> VISITORS = new TreeMap<>();

    static List<Route> routes() {
        return Routes.PAGES;
    }

    @Test
    void everyMappingHasItsRowInTheTableOfRoutes() {
        var rows = new TreeSet<String>();
        Stream.of(Routes.PAGES, Routes.API)
                .flatMap(List::stream)
                .forEach(route -> rows.add(route.method() + " " + route.pattern()));

        assertThat(mappings())
                .isNotEmpty()
                .allSatisfy(mapping -> assertThat(rows).contains(mapping));
    }

    @Test
    void theTableOfRoutesHasNoRowThatLeadsNowhere() {
        var served = new TreeSet<>(mappings());
        var byLibraries = List.of(
                "GET /assets/**",
                "POST /login",
                "POST /logout",
                "GET /actuator/health",
                "GET /actuator/health/**",
                "GET /actuator/prometheus");
        served.addAll(byLibraries);

        assertThat(Stream.of(Routes.PAGES, Routes.API).flatMap(List::stream))
                .allSatisfy(route -> assertThat(served).contains(route.method() + " " + route.pattern()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("routes")
    void aRouteIsOpenToItsRolesAndToNobodyElse(Route route) {
        for (var role : Role.values()) {
            var status = statusFor(role, route);

            if (route.isOpen() || route.roles().contains(role)) {
                assertThat(status).as("%s at %s", role, route).isNotIn(401, 403, 405, 500);
            } else {
                assertThat(status).as("%s at %s", role, route).isEqualTo(403);
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("routes")
    void whoIsNotSignedInIsSentToTheDoor(Route route) {
        var stranger = new Visitor(NEWSROOM);
        stranger.get("/login");

        var answer = request(stranger, route);

        if (!route.isOpen()) {
            assertThat(answer).isEqualTo(302);
        }
    }

    @Test
    void whatIsNotInTheTableIsClosedEvenToTheAdmin() {
        var admin = visitor(Role.ADMIN);

        assertThat(admin.get("/actuator/env").statusCode()).isEqualTo(403);
        assertThat(admin.get("/actuator").statusCode()).isEqualTo(403);
        assertThat(admin.get("/h2-console").statusCode()).isEqualTo(403);
    }

    private static List<String> mappings() {
        var mappings = new ArrayList<String>();
        NEWSROOM.context().getBeansOfType(RequestMappingHandlerMapping.class).values().stream()
                .flatMap(m -> m.getHandlerMethods().keySet().stream())
                .filter(info -> !info.getPatternValues().contains("/error"))
                .forEach(info -> {
                    assertThat(info.getMethodsCondition().getMethods())
                            .as("%s says by which method it is called", info)
                            .isNotEmpty();
                    for (var pattern : info.getPatternValues()) {
                        for (RequestMethod method : info.getMethodsCondition().getMethods()) {
                            mappings.add(method + " " + pattern);
                        }
                    }
                });
        return mappings;
    }

    /// Each request comes from a visitor signed in anew where the one before has left.
    private static int statusFor(Role role, Route route) {
        var status = request(visitor(role), route);
        if (route.pattern().equals("/logout") || route.pattern().equals("/login")) {
            VISITORS.remove(role);
        }
        return status;
    }

    private static Visitor visitor(Role role) {
        return VISITORS.computeIfAbsent(role, r -> Visitor.signedIn(NEWSROOM, r));
    }

    private static int request(Visitor visitor, Route route) {
        var path = route.pattern()
                .replace("/**", "/none")
                .replaceAll("\\{(?:code|paper)}", "none")
                .replaceAll("\\{[^}]+}", "999999");
        return switch (route.method().name()) {
            case "GET" -> visitor.get(path).statusCode();
            case "POST" -> visitor.post(path, Map.of("role", "READER")).statusCode();
            default ->
                visitor.send(visitor.request(path)
                                .method(route.method().name(), HttpRequest.BodyPublishers.noBody())
                                .build())
                        .statusCode();
        };
    }
}
