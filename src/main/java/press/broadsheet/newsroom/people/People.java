package press.broadsheet.newsroom.people;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// Everybody who may sign in.
@Repository
public class People {
    private final JdbcClient db;
    private final Clock clock;

    People(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    public List<Person> all() {
        return Rows.of(db.sql("select * from person order by name").query(Person.class));
    }

    public Optional<Person> named(String name) {
        return db.sql("select * from person where name = ?")
                .param(key(name))
                .query(Person.class)
                .optional();
    }

    public Optional<Person> byId(long id) {
        return db.sql("select * from person where id = ?")
                .param(id)
                .query(Person.class)
                .optional();
    }

    boolean isEmpty() {
        return db.sql("select count(*) from person").query(Long.class).single() == 0;
    }

    void add(String name, String passwordHash, Role role) {
        db.sql("insert into person (name, password, role, enabled, created_at) values (?, ?, ?, true, ?)")
                .params(key(name), passwordHash, role.name(), OffsetDateTime.now(clock))
                .update();
    }

    /// Changes what somebody may do, or shuts the door on them. The last admin who may sign in stays.
    ///
    /// @throws IllegalStateException when nobody could let people in afterwards
    @Transactional
    public void change(long id, Role role, boolean enabled) {
        db.sql("update person set role = ?, enabled = ? where id = ?")
                .params(role.name(), enabled, id)
                .update();
        var admins = db.sql("select count(*) from person where role = 'ADMIN' and enabled")
                .query(Long.class)
                .single();
        if (admins == 0) {
            throw new IllegalStateException("the newsroom needs an admin who may sign in");
        }
    }

    /// The same person however the name is typed.
    static String key(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
