package press.broadsheet.newsroom.work;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import press.broadsheet.newsroom.people.Rows;

/// What editors write onto pages for each other.
@Repository
public class Notes {
    private final JdbcClient db;
    private final Clock clock;
    private final Editions editions;

    Notes(JdbcClient db, Clock clock, Editions editions) {
        this.db = db;
        this.clock = clock;
        this.editions = editions;
    }

    /// @param x      from the page's left edge, 1/1200 inch; y from its top
    /// @param doneBy who has seen to it, or empty
    public record Note(
            long id, long edition, int page, int x, int y, String text, String who, OffsetDateTime at, String doneBy) {
        public boolean isDone() {
            return !doneBy.isEmpty();
        }
    }

    public List<Note> of(long edition) {
        return Rows.of(db.sql("select * from note where edition = ? order by page, id")
                .param(edition)
                .query(Note.class));
    }

    @Transactional
    public void pin(long edition, int page, int x, int y, String text, String who) {
        db.sql("insert into note (edition, page, x, y, text, who, at, done_by) values (?, ?, ?, ?, ?, ?, ?, '')")
                .params(edition, page, x, y, text, who, OffsetDateTime.now(clock))
                .update();
        editions.beat(edition);
    }

    /// Whether there was such a note.
    @Transactional
    public boolean done(long edition, long note, String who) {
        var changed = db.sql("update note set done_by = ? where id = ? and edition = ? and done_by = ''")
                .params(who, note, edition)
                .update();
        editions.beat(edition);
        return changed > 0;
    }
}
