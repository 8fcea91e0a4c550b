package press.broadsheet.newsroom.people;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// One-time links: whoever opens one sets a name and a password and has the role that it was made for.
@Repository
public class Invitations {
    private static final Duration GOOD_FOR = Duration.ofDays(3);
    private static final int SHORTEST_PASSWORD = 10;
    /// What bcrypt looks at.
    private static final int LONGEST_PASSWORD_BYTES = 72;

    private final JdbcClient db;
    private final Clock clock;
    private final People people;
    private final PasswordEncoder encoder;
    private final Audit audit;

    Invitations(JdbcClient db, Clock clock, People people, PasswordEncoder encoder, Audit audit) {
        this.db = db;
        this.clock = clock;
        this.people = people;
        this.encoder = encoder;
        this.audit = audit;
    }

    /// The code of a new link; kept nowhere but as a hash.
    @Transactional
    public String invite(Role role, String invitedBy) {
        var code = Secrets.code();
        db.sql("insert into invitation (code_hash, role, invited_by, expires_at) values (?, ?, ?, ?)")
                .params(
                        Secrets.hash(code),
                        role.name(),
                        invitedBy,
                        OffsetDateTime.now(clock).plus(GOOD_FOR))
                .update();
        audit.note(invitedBy, "invited", role.title(), "");
        return code;
    }

    /// The link for the first admin, while there is nobody; older ones are void.
    @Transactional
    public Optional<String> first() {
        if (!people.isEmpty()) {
            return Optional.empty();
        }
        db.sql("delete from invitation where used_at is null").update();
        return Optional.of(invite(Role.ADMIN, "broadsheet"));
    }

    /// What a link is good for, while it is good.
    public Optional<Role> open(String code) {
        return db.sql("select role from invitation where code_hash = ? and used_at is null and expires_at > ?")
                .params(Secrets.hash(code), OffsetDateTime.now(clock))
                .query(String.class)
                .optional()
                .map(Role::valueOf);
    }

    /// Takes the link up; it works once.
    ///
    /// @return what is wrong, or empty when the person is in
    @Transactional
    public Optional<String> accept(String code, String name, String password) {
        var wrong = wrong(name, password);
        if (wrong.isPresent()) {
            return wrong;
        }
        var role = open(code);
        var taken = db.sql("update invitation set used_at = ? where code_hash = ? and used_at is null")
                .params(OffsetDateTime.now(clock), Secrets.hash(code))
                .update();
        if (role.isEmpty() || taken == 0) {
            return Optional.of("This link has been used or is too old. Ask for a new one.");
        }
        people.add(name, encoder.encode(password), role.get());
        audit.note(People.key(name), "joined", role.get().title(), "");
        return Optional.empty();
    }

    private Optional<String> wrong(String name, String password) {
        if (!People.key(name).matches("[\\p{L}\\p{N}][\\p{L}\\p{N}._@-]{1,39}")) {
            return Optional.of("A name has 2 to 40 letters, figures, dots, hyphens or @.");
        }
        if (password.length() < SHORTEST_PASSWORD
                || password.getBytes(StandardCharsets.UTF_8).length > LONGEST_PASSWORD_BYTES) {
            return Optional.of("A password has 10 to 72 characters.");
        }
        return people.named(name).map(p -> "Somebody else has this name.");
    }
}
