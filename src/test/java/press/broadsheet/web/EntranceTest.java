package press.broadsheet.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import press.broadsheet.newsroom.people.Invitations;
import press.broadsheet.newsroom.people.People;
import press.broadsheet.newsroom.people.Role;

/// Coming in, and being kept out.
class EntranceTest {
    private static final Newsroom NEWSROOM = Newsroom.shared();

    @Test
    void anInvitationLetsOnePersonInOnce() {
        var invitations = NEWSROOM.bean(Invitations.class);
        var code = invitations.invite(Role.EDITOR, "test");
        var visitor = new Visitor(NEWSROOM);
        visitor.get("/welcome/" + code);

        var first = visitor.post("/welcome/" + code, Map.of("name", "Nadia", "password", "ten letters or more"));
        var second = visitor.get("/welcome/" + code);

        assertThat(first.headers().firstValue("Location"))
                .hasValueSatisfying(l -> assertThat(l).endsWith("/login?joined"));
        assertThat(second.statusCode()).isEqualTo(404);
        assertThat(visitor.signIn("nadia", "ten letters or more").headers().firstValue("Location"))
                .hasValueSatisfying(l -> assertThat(l).doesNotContain("wrong"));
    }

    @Test
    void aShortPasswordIsRefusedAndTheLinkStaysGood() {
        var code = NEWSROOM.bean(Invitations.class).invite(Role.EDITOR, "test");
        var visitor = new Visitor(NEWSROOM);
        visitor.get("/welcome/" + code);

        var answer = visitor.post("/welcome/" + code, Map.of("name", "Omar", "password", "short"));

        assertThat(answer.body()).contains("10 to 72 characters");
        assertThat(NEWSROOM.bean(Invitations.class).open(code)).contains(Role.EDITOR);
    }

    @Test
    void aFormWithoutItsTokenIsRefused() {
        var visitor = Visitor.signedIn(NEWSROOM, Role.ADMIN);
        var stranger = visitor.request("/house/people/invite")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(java.net.http.HttpRequest.BodyPublishers.ofString("role=ADMIN"))
                .build();

        assertThat(visitor.send(stranger).statusCode()).isEqualTo(403);
    }

    @Test
    void noPageMayRunAScriptThatIsNotOurs() {
        var headers = new Visitor(NEWSROOM).get("/login").headers();

        assertThat(headers.firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy)
                        .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'")
                        .doesNotContain("unsafe"));
        assertThat(headers.firstValue("Referrer-Policy")).contains("same-origin");
        assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
    }

    @Test
    void theLastAdminCannotBeShutOut() {
        var people = NEWSROOM.bean(People.class);
        var admin = people.named("admin").orElseThrow();

        assertThatThrownBy(() -> people.change(admin.id(), Role.ADMIN, false)).hasMessageContaining("needs an admin");
        assertThat(people.named("admin").orElseThrow().enabled()).isTrue();
    }
}
