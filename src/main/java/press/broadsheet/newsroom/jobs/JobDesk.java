package press.broadsheet.newsroom.jobs;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import javax.sql.DataSource;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/// Takes jobs and has them run, also after the service was killed in the middle of one.
@Service
public class JobDesk implements SmartLifecycle {
    /// The day's edition goes before anything else.
    private static final int DAY = 10;

    private static final int WORKERS = 3;

    private final DataSource dataSource;
    private final JdbcClient db;
    private final Clock clock;
    private final Jobs jobs;
    private final OneTimeTask<Void> task;
    private final Scheduler scheduler;
    private volatile boolean running;

    JobDesk(DataSource dataSource, JdbcClient db, Clock clock, Jobs jobs, Foreman foreman) {
        this.dataSource = dataSource;
        this.db = db;
        this.clock = clock;
        this.jobs = jobs;
        task = Tasks.oneTime("job")
                .defaultPriority(DAY)
                .onDeadExecutionRevive()
                .onFailure((complete, operations) ->
                        operations.reschedule(complete, clock.instant().plusSeconds(1)))
                .execute((instance, context) -> foreman.run(
                        Long.parseLong(instance.getId()),
                        () -> context.getSchedulerState().isShuttingDown()));
        scheduler = Scheduler.create(dataSource, task)
                .threads(WORKERS)
                .pollingInterval(Duration.ofMillis(500))
                .heartbeatInterval(Duration.ofSeconds(10))
                .missedHeartbeatsLimit(6)
                .shutdownMaxWait(Duration.ofSeconds(10))
                .enableImmediateExecution()
                .enablePriority()
                .build();
    }

    /// Books a job and sets it going.
    public Job order(long edition, Job.Kind kind, String detail, String who) {
        var job = jobs.book(edition, kind, detail, who);
        schedule(job);
        return job;
    }

    private void schedule(Job job) {
        scheduler.scheduleIfNotExists(
                task.instanceBuilder("" + job.id()).priority(DAY).build(), clock.instant());
    }

    @Override
    public void start() {
        releaseWhatAKilledServiceHeld();
        jobs.unfinished().forEach(this::schedule);
        scheduler.start();
        running = true;
    }

    @Override
    public void stop() {
        running = false;
        scheduler.stop();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /// The embedded database is this process's alone: whatever is marked as being done is not. Where several processes
    /// share a database, missed heartbeats say so after a minute.
    private void releaseWhatAKilledServiceHeld() {
        try (var connection = dataSource.getConnection()) {
            if (connection.getMetaData().getDatabaseProductName().equals("H2")) {
                db.sql("update scheduled_tasks set picked = false, picked_by = null, last_heartbeat = null,"
                                + " version = version + 1 where picked")
                        .update();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the database does not say what it is", e);
        }
    }
}
