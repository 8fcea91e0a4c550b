package press.broadsheet.newsroom.jobs;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import press.broadsheet.newsroom.people.Rows;
import press.broadsheet.newsroom.work.Editions;

/// The book of jobs. What a job is and what came of it stands here; db-scheduler only says when to run it.
@Repository
public class Jobs {
    private static final String COLUMNS =
            "id, edition, kind, detail, state, stage, done, of_all, message, who, starts, cancelled";

    private final JdbcClient db;
    private final Clock clock;
    private final Editions editions;

    Jobs(JdbcClient db, Clock clock, Editions editions) {
        this.db = db;
        this.clock = clock;
        this.editions = editions;
    }

    public Optional<Job> byId(long id) {
        return db.sql("select " + COLUMNS + " from job where id = ?")
                .param(id)
                .query(Job.class)
                .optional();
    }

    /// The latest of an edition.
    public Optional<Job> latest(long edition) {
        return db.sql("select " + COLUMNS + " from job where edition = ? order by id desc fetch first 1 row only")
                .param(edition)
                .query(Job.class)
                .optional();
    }

    /// Newest first.
    public List<Job> of(long edition, int most) {
        return Rows.of(db.sql("select " + COLUMNS + " from job where edition = ? order by id desc fetch first " + most
                        + " rows only")
                .param(edition)
                .query(Job.class));
    }

    List<Job> unfinished() {
        return Rows.of(db.sql("select " + COLUMNS + " from job where state in ('QUEUED', 'RUNNING') order by id")
                .query(Job.class));
    }

    /// Books a job. Pages that are already waiting to be made are made once; pages in the making are out of date and
    /// stop.
    @Transactional
    Job book(long edition, Job.Kind kind, String detail, String who) {
        if (kind == Job.Kind.MAKE) {
            var waiting = unfinished().stream()
                    .filter(j -> j.edition() == edition && j.kind() == kind && j.state() == Job.State.QUEUED)
                    .findFirst();
            if (waiting.isPresent()) {
                return waiting.get();
            }
            db.sql("update job set cancelled = true where edition = ? and kind = 'MAKE' and state = 'RUNNING'")
                    .param(edition)
                    .update();
        }
        db.sql("insert into job (edition, kind, detail, state, stage, done, of_all, message, who, starts, cancelled,"
                        + " created_at) values (?, ?, ?, 'QUEUED', '', 0, 0, '', ?, 0, false, ?)")
                .params(edition, kind.name(), detail, who, OffsetDateTime.now(clock))
                .update();
        editions.beat(edition);
        return latest(edition).orElseThrow();
    }

    /// Asks a job to stop; one that has not begun never begins.
    @Transactional
    public void cancel(long id) {
        db.sql("update job set cancelled = true where id = ? and state in ('QUEUED', 'RUNNING')")
                .param(id)
                .update();
    }

    /// The job as begun once more, or empty when there is nothing to do.
    @Transactional
    Optional<Job> start(long id) {
        db.sql("update job set starts = starts + 1, state = 'RUNNING' where id = ? and state in ('QUEUED', 'RUNNING')")
                .param(id)
                .update();
        return byId(id).filter(j -> j.state() == Job.State.RUNNING);
    }

    boolean isCancelled(long id) {
        return byId(id).map(Job::cancelled).orElse(true);
    }

    void progress(Job job, String stage, int done, int ofAll) {
        db.sql("update job set stage = ?, done = ?, of_all = ? where id = ? and starts = ?")
                .params(stage, done, ofAll, job.id(), job.starts())
                .update();
    }

    /// Says what came of it, if no later start has begun.
    @Transactional
    void end(Job job, Job.State state, String message) {
        db.sql("update job set state = ?, message = ?, ended_at = ? where id = ? and starts = ? and state = 'RUNNING'")
                .params(state.name(), message, OffsetDateTime.now(clock), job.id(), job.starts())
                .update();
        editions.beat(job.edition());
    }
}
