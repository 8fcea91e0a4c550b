package press.broadsheet.web.desk;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.springframework.context.SmartLifecycle;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import press.broadsheet.newsroom.jobs.Job;
import press.broadsheet.newsroom.jobs.Jobs;
import press.broadsheet.newsroom.work.EditionInWork;
import press.broadsheet.newsroom.work.Editions;

/// Tells open screens that something has changed: the edition's pulse, or how far its job is. It reads both from the
/// database, so that it does not matter which process changed them.
@Controller
class EventPages implements SmartLifecycle {
    private static final int EVERY_MS = 250;
    private static final long OPEN_FOR_MS = TimeUnit.MINUTES.toMillis(30);

    private final Desk desk;
    private final Editions editions;
    private final Jobs jobs;
    private final Map<SseEmitter, Listener> listeners = new ConcurrentHashMap<>();
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("events").factory());
    private volatile boolean running;

    EventPages(Desk desk, Editions editions, Jobs jobs) {
        this.desk = desk;
        this.editions = editions;
        this.jobs = jobs;
    }

    private record Listener(long edition, String heard) {}

    /// What a screen is told.
    ///
    /// @param pulse   another number: reload what you show
    /// @param job     what is being done, empty for nothing
    /// @param percent of it, or -1 where that is not known
    record News(long pulse, String job, String stage, int percent) {}

    @GetMapping(path = "/desk/editions/{id}/events", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    SseEmitter events(@PathVariable long id) {
        desk.edition(id);
        var emitter = new SseEmitter(OPEN_FOR_MS);
        emitter.onCompletion(() -> listeners.remove(emitter));
        emitter.onTimeout(emitter::complete);
        emitter.onError(e -> listeners.remove(emitter));
        listeners.put(emitter, new Listener(id, ""));
        return emitter;
    }

    private void tell() {
        listeners.values().stream()
                .map(Listener::edition)
                .distinct()
                .forEach(id -> editions.byId(id).ifPresent(this::tell));
    }

    private void tell(EditionInWork edition) {
        var news = news(edition);
        listeners.forEach((emitter, listener) -> {
            if (listener.edition == edition.id() && !listener.heard.equals(news.toString())) {
                send(emitter, news);
                listeners.replace(emitter, new Listener(edition.id(), news.toString()));
            }
        });
    }

    private News news(EditionInWork edition) {
        return jobs.latest(edition.id())
                .filter(job -> !job.isOver())
                .map(job -> new News(edition.pulse(), job.kind().title(), job.stage(), percent(job)))
                .orElseGet(() -> new News(edition.pulse(), "", "", -1));
    }

    private static int percent(Job job) {
        return job.ofAll() == 0 ? -1 : 100 * job.done() / job.ofAll();
    }

    private void send(SseEmitter emitter, News news) {
        try {
            emitter.send(SseEmitter.event().name("news").data(news, MediaType.APPLICATION_JSON));
        } catch (IOException | IllegalStateException gone) {
            listeners.remove(emitter);
            emitter.completeWithError(gone);
        }
    }

    @Override
    public void start() {
        running = true;
        var unused = clock.scheduleWithFixedDelay(
                () -> {
                    try {
                        tell();
                    } catch (RuntimeException databaseAway) {
                        // the next beat tries again; screens only learn of it later
                    }
                },
                EVERY_MS,
                EVERY_MS,
                TimeUnit.MILLISECONDS);
    }

    /// Open screens would hold the service back from closing.
    @Override
    public void stop() {
        running = false;
        clock.shutdownNow();
        listeners.keySet().forEach(SseEmitter::complete);
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
