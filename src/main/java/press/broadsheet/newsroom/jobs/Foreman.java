package press.broadsheet.newsroom.jobs;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import press.broadsheet.newsroom.Progress;
import press.broadsheet.newsroom.work.Bringing;
import press.broadsheet.newsroom.work.Editions;
import press.broadsheet.newsroom.work.Making;
import press.broadsheet.newsroom.work.Publishing;

/// Does the jobs. Work for one edition goes one after the other.
@Component
class Foreman {
    /// A job that took the service down with it so often is not begun again.
    private static final int MOST_STARTS = 3;

    private static final Logger LOG = LoggerFactory.getLogger(Foreman.class);

    private final Jobs jobs;
    private final Editions editions;
    private final Bringing bringing;
    private final Making making;
    private final Publishing publishing;
    private final MeterRegistry meters;
    private final Map<Long, ReentrantLock> busy = new ConcurrentHashMap<>();

    Foreman(
            Jobs jobs,
            Editions editions,
            Bringing bringing,
            Making making,
            Publishing publishing,
            MeterRegistry meters) {
        this.jobs = jobs;
        this.editions = editions;
        this.bringing = bringing;
        this.making = making;
        this.publishing = publishing;
        this.meters = meters;
    }

    /// @param closing whether the service is about to stop
    void run(long id, BooleanSupplier closing) {
        var edition = jobs.byId(id).map(Job::edition).orElse(0L);
        var lock = busy.computeIfAbsent(edition, e -> new ReentrantLock(true));
        lock.lock();
        try {
            jobs.start(id).ifPresent(job -> begun(job, closing));
        } finally {
            lock.unlock();
        }
    }

    private void begun(Job job, BooleanSupplier closing) {
        if (job.starts() > MOST_STARTS) {
            jobs.end(job, Job.State.FAILED, "stopped the service " + MOST_STARTS + " times; not begun again");
            return;
        }
        var since = System.nanoTime();
        try {
            var listener = new Listener(job, closing);
            listener.at(job.stage(), 0, 0);
            jobs.end(job, Job.State.DONE, work(job, listener));
        } catch (Exception failure) {
            var stopped = stopped(failure);
            if (stopped.isEmpty()) {
                LOG.warn("job {} ({}) failed", job.id(), job.kind(), failure);
                jobs.end(job, Job.State.FAILED, plain(failure));
            } else if (stopped.get().forGood) {
                jobs.end(job, Job.State.CANCELLED, "stopped: newer copy came, or somebody asked for it");
            } else {
                throw stopped.get();
            }
        } finally {
            meters.timer("broadsheet.job", "kind", job.kind().name())
                    .record(System.nanoTime() - since, TimeUnit.NANOSECONDS);
        }
    }

    /// The press may have wrapped it on its way out.
    private static Optional<Stopped> stopped(Throwable failure) {
        for (Throwable at = failure; at != null; at = at.getCause()) {
            if (at instanceof Stopped stopped) {
                return Optional.of(stopped);
            }
        }
        return Optional.empty();
    }

    private String work(Job job, Progress progress) throws Exception {
        return switch (job.kind()) {
            case INGEST -> bringing.ingest(job.edition(), job.detail(), job.who());
            case SAMPLE -> bringing.sample(job.edition(), job.who());
            case UPLOAD -> bringing.unpacked(job.edition(), java.nio.file.Path.of(job.detail()), job.who());
            case MAKE -> making.make(job.edition(), progress);
            case PUBLISH -> publish(job);
        };
    }

    /// The detail is the proof's number and, behind a blank, the reason.
    private String publish(Job job) throws java.io.IOException {
        var edition = editions.byId(job.edition()).orElseThrow();
        var blank = job.detail().indexOf(' ');
        var proof = Long.parseLong(job.detail().substring(0, blank));
        var reason = job.detail().substring(blank + 1);
        return "revision "
                + publishing.publish(edition, proof, reason, job.who()).number();
    }

    private static String plain(Exception failure) {
        return Optional.ofNullable(failure.getMessage()).orElse(failure.toString());
    }

    /// Writes progress down and stops the work where it was asked to.
    private final class Listener implements Progress {
        private final Job job;
        private final BooleanSupplier closing;

        Listener(Job job, BooleanSupplier closing) {
            this.job = job;
            this.closing = closing;
        }

        @Override
        public void at(String stage, int done, int of) {
            if (closing.getAsBoolean()) {
                throw new Stopped(false);
            }
            if (jobs.isCancelled(job.id())) {
                throw new Stopped(true);
            }
            jobs.progress(job, stage, done, of);
        }
    }
}
