package press.broadsheet.newsroom.work;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import press.broadsheet.newsroom.people.Audit;
import press.broadsheet.newsroom.people.Rows;

/// The stories of an edition, each with all its revisions.
@Repository
public class Stories {
    private final JdbcClient db;
    private final Clock clock;
    private final Editions editions;
    private final Audit audit;

    Stories(JdbcClient db, Clock clock, Editions editions, Audit audit) {
        this.db = db;
        this.clock = clock;
        this.editions = editions;
        this.audit = audit;
    }

    /// What became of a change.
    public sealed interface Saved {
        record Done(DeskStory story) implements Saved {}

        /// Somebody else was first; nothing was changed.
        record Conflict(DeskStory theirs) implements Saved {}
    }

    /// As it was once.
    ///
    /// @param reason `received`, `edited`, `accepted` or `restored`
    public record Revision(int version, OffsetDateTime at, String who, String reason, String article) {
        public Article copy() {
            return Article.of(article);
        }
    }

    /// In the order received.
    public List<DeskStory> of(long edition) {
        return Rows.of(db.sql("select * from story where edition = ? order by position, id")
                .param(edition)
                .query(DeskStory.class));
    }

    public Optional<DeskStory> find(long edition, String code) {
        return db.sql("select * from story where edition = ? and code = ?")
                .params(edition, code)
                .query(DeskStory.class)
                .optional();
    }

    /// Newest first.
    public List<Revision> revisions(long story) {
        return Rows.of(db.sql("select version, at, who, reason, article from story_revision where story = ?"
                        + " order by version desc")
                .param(story)
                .query(Revision.class));
    }

    /// Changes some fields, if the story is still as the editor saw it.
    ///
    /// @param seen the version that the editor had before him
    @Transactional
    public Saved save(DeskStory story, int seen, Map<String, String> changes, String who) {
        return put(story, seen, story.copy().with(changes), "edited", who);
    }

    /// Takes the source's newer version in place of the desk's.
    @Transactional
    public Saved accept(DeskStory story, int seen, String who) {
        return put(story, seen, story.asReceived(), "accepted", who);
    }

    /// Keeps the desk's version; the source's newer one is among the revisions of the day's folder only.
    @Transactional
    public void keep(DeskStory story, String who) {
        db.sql("update story set stale = false where id = ?").param(story.id()).update();
        editions.beat(story.edition());
        audit.note(who, "kept the desk's version", story.code(), "");
    }

    private Saved put(DeskStory story, int seen, Article article, String reason, String who) {
        var text = article.text();
        var isEdited = !reason.equals("accepted");
        var updated = db.sql("update story set version = version + 1, article = ?, edited = ?, stale = false"
                        + " where id = ? and version = ?")
                .params(text, isEdited, story.id(), seen)
                .update();
        if (updated == 0) {
            return new Saved.Conflict(find(story.edition(), story.code()).orElseThrow());
        }
        addRevision(story.id(), seen + 1, who, reason, text);
        editions.copyChanged(story.edition());
        audit.note(who, reason, story.code(), "version " + (seen + 1));
        return new Saved.Done(find(story.edition(), story.code()).orElseThrow());
    }

    private void addRevision(long story, int version, String who, String reason, String article) {
        db.sql("insert into story_revision (story, version, at, who, reason, article) values (?, ?, ?, ?, ?, ?)")
                .params(story, version, OffsetDateTime.now(clock), who, reason, article)
                .update();
    }

    /// How many stories were new, how many exchanged, and how many the desk must decide about.
    public record Received(int fresh, int updated, int stale) {}

    /// Takes in what the day's folder holds now. A story that the desk has changed keeps the desk's words.
    ///
    /// @param articles by id, in order
    @Transactional
    public Received receive(long edition, Map<String, Article> articles, String who) {
        var fresh = 0;
        var updated = 0;
        var stale = 0;
        var position = 0;
        for (var entry : articles.entrySet()) {
            var text = entry.getValue().text();
            var known = find(edition, entry.getKey());
            if (known.isEmpty()) {
                add(edition, entry.getKey(), position, text, who);
                fresh++;
            } else if (!known.get().received().equals(text)) {
                exchange(known.get(), text, who);
                stale += known.get().edited() ? 1 : 0;
                updated += known.get().edited() ? 0 : 1;
            }
            position++;
        }
        if (fresh + updated + stale > 0) {
            editions.copyChanged(edition);
        }
        return new Received(fresh, updated, stale);
    }

    private void add(long edition, String code, int position, String text, String who) {
        db.sql("insert into story (edition, code, position, version, edited, article, received, stale)"
                        + " values (?, ?, ?, 1, false, ?, ?, false)")
                .params(edition, code, position, text, text)
                .update();
        addRevision(find(edition, code).orElseThrow().id(), 1, who, "received", text);
    }

    private void exchange(DeskStory story, String text, String who) {
        if (story.edited()) {
            db.sql("update story set received = ?, stale = true where id = ?")
                    .params(text, story.id())
                    .update();
            return;
        }
        db.sql("update story set version = version + 1, article = ?, received = ? where id = ?")
                .params(text, text, story.id())
                .update();
        addRevision(story.id(), story.version() + 1, who, "received", text);
    }
}
