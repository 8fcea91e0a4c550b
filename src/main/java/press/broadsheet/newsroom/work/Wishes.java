package press.broadsheet.newsroom.work;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import press.broadsheet.newsroom.people.Audit;
import press.broadsheet.newsroom.people.Rows;

/// The desk's word for each edition.
@Repository
public class Wishes {
    private final JdbcClient db;
    private final Clock clock;
    private final Editions editions;
    private final Audit audit;

    Wishes(JdbcClient db, Clock clock, Editions editions, Audit audit) {
        this.db = db;
        this.clock = clock;
        this.editions = editions;
        this.audit = audit;
    }

    /// In a fixed order.
    public List<DeskWish> of(long edition) {
        return Rows.of(db.sql("select subject, kind, word, who, at from wish where edition = ? order by subject, kind")
                .param(edition)
                .query(DeskWish.class));
    }

    public Optional<DeskWish> find(long edition, String subject, String kind) {
        return of(edition).stream()
                .filter(w -> w.subject().equals(subject) && w.kind().equals(kind))
                .findFirst();
    }

    /// Wishes for it, in place of the last wish of the kind; an empty word takes it back. A pin and keeping out exclude
    /// each other: the later one stands.
    @Transactional
    public void wish(EditionInWork edition, String subject, String kind, String word, String who) {
        remove(edition.id(), subject, kind);
        if (!word.isEmpty()) {
            if (kind.equals("pin") || kind.equals("must_run")) {
                remove(edition.id(), subject, "keep_out");
            } else if (kind.equals("keep_out")) {
                remove(edition.id(), subject, "pin");
                remove(edition.id(), subject, "must_run");
            }
            db.sql("insert into wish (edition, subject, kind, word, who, at) values (?, ?, ?, ?, ?, ?)")
                    .params(edition.id(), subject, kind, word, who, OffsetDateTime.now(clock))
                    .update();
        }
        editions.copyChanged(edition.id());
        audit.note(who, word.isEmpty() ? "took back" : "wished", edition.name(), subject + ": " + kind + " " + word);
    }

    private void remove(long edition, String subject, String kind) {
        db.sql("delete from wish where edition = ? and subject = ? and kind = ?")
                .params(edition, subject, kind)
                .update();
    }
}
