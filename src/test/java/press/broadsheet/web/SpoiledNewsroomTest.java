package press.broadsheet.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import press.broadsheet.newsroom.people.Audit;

/// What nobody should do to a newsroom, done to one of its own that keeps its memory in PostgreSQL.
class SpoiledNewsroomTest {
    private static EmbeddedPostgres postgres;
    private static Newsroom newsroom;

    @BeforeAll
    static void open() throws IOException {
        postgres = EmbeddedPostgres.start();
        newsroom = new Newsroom(
                Newsroom.temporary(),
                "--spring.datasource.url=" + postgres.getJdbcUrl("postgres", "postgres"),
                "--spring.datasource.username=postgres");
    }

    @AfterAll
    static void close() throws IOException {
        newsroom.close();
        postgres.close();
    }

    @Test
    void elevenWrongPasswordsInARowAreTooManyAndTheAnswerSaysHowLongToWait() {
        var visitor = new Visitor(newsroom);
        visitor.get("/login");
        for (var i = 0; i < 10; i++) {
            var answer = visitor.post("/login", Map.of("username", "admin", "password", "wrong"));
            assertThat(answer.statusCode()).isEqualTo(302);
        }

        var eleventh = visitor.post("/login", Map.of("username", "admin", "password", "wrong"));

        assertThat(eleventh.statusCode()).isEqualTo(429);
        assertThat(eleventh.headers().firstValue("Retry-After")).isPresent();
    }

    @Test
    void anAuditEntryThatIsChangedAfterwardsShows() {
        var audit = newsroom.bean(Audit.class);
        audit.note("nadia", "released", "2026-11-24", "line one\nline two\u001b[31m");
        assertThat(audit.firstBroken()).isEmpty();
        assertThat(audit.latest(1).getFirst().detail()).doesNotContain("\n", "\u001b");

        newsroom.bean(JdbcClient.class)
                .sql("update audit set who = 'omar' where id = 2")
                .update();

        assertThat(audit.firstBroken()).contains(2L);
    }
}
