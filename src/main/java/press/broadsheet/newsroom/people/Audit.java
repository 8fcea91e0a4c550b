package press.broadsheet.newsroom.people;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// Who did what, and when. Entries are only ever added; each has the hash of the one before it, so that one that was
/// changed or taken away afterwards shows.
@Repository
public class Audit {
    private static final int LONGEST_SUBJECT = 200;
    private static final int LONGEST_DETAIL = 2000;

    private final JdbcClient db;
    private final Clock clock;

    Audit(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /// @param what    a verb: `released`, `signed in`
    /// @param subject what was acted on
    public record Entry(
            long id,
            OffsetDateTime at,
            String who,
            String what,
            String subject,
            String detail,
            String previous,
            String hash) {
        String expectedHash() {
            var instant = at.toInstant().truncatedTo(ChronoUnit.MILLIS);
            return Secrets.hash(String.join("\n", previous, "" + id, instant.toString(), who, what, subject, detail));
        }
    }

    private record Head(long id, String hash) {}

    /// Adds an entry, in the transaction of what it tells of.
    @Transactional
    public void note(String who, String what, String subject, String detail) {
        var head = db.sql("select id, hash from audit_head where one = 1 for update")
                .query(Head.class)
                .single();
        var at = clock.instant().truncatedTo(ChronoUnit.MILLIS).atOffset(ZoneOffset.UTC);
        var draft = new Entry(
                head.id + 1,
                at,
                oneLine(who, 60),
                what,
                oneLine(subject, LONGEST_SUBJECT),
                oneLine(detail, LONGEST_DETAIL),
                head.hash,
                "");
        var hash = draft.expectedHash();
        db.sql("insert into audit (id, at, who, what, subject, detail, previous, hash) values (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(draft.id, at, draft.who, what, draft.subject, draft.detail, draft.previous, hash)
                .update();
        db.sql("update audit_head set id = ?, hash = ? where one = 1")
                .params(draft.id, hash)
                .update();
    }

    /// The latest entries, newest first.
    public List<Entry> latest(int most) {
        return Rows.of(db.sql("select * from audit order by id desc fetch first " + most + " rows only")
                .query(Entry.class));
    }

    /// Of one subject, newest first.
    public List<Entry> about(String subject, int most) {
        return Rows.of(
                db.sql("select * from audit where subject = ? order by id desc fetch first " + most + " rows only")
                        .param(subject)
                        .query(Entry.class));
    }

    private List<Entry> all() {
        return Rows.of(db.sql("select * from audit order by id").query(Entry.class));
    }

    /// The number of the first entry that is not as it was written, or is missing.
    public Optional<Long> firstBroken() {
        var head = db.sql("select id, hash from audit_head where one = 1")
                .query(Head.class)
                .single();
        var previous = new Head(0, "");
        for (var entry : all()) {
            if (entry.id != previous.id + 1
                    || !entry.previous.equals(previous.hash)
                    || !entry.hash.equals(entry.expectedHash())) {
                return Optional.of(previous.id + 1);
            }
            previous = new Head(entry.id, entry.hash);
        }
        return previous.equals(head) ? Optional.empty() : Optional.of(previous.id + 1);
    }

    /// What people typed in never makes a second line, nor colours a terminal.
    private static String oneLine(String text, int longest) {
        var line = text.replaceAll("\\p{Cntrl}", "\uFFFD");
        return line.length() <= longest ? line : line.substring(0, longest - 1) + "…";
    }
}
