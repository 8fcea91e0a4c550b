package press.broadsheet.intake.fetch;

import java.io.Closeable;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/// When a request must be over, whatever its server does.
final class Deadline {
    private static final ScheduledExecutorService WATCH = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("deadline").factory());

    /// Who is woken must find that the time is over.
    private static final int A_MOMENT = 20;

    private final long end;

    Deadline(Duration whole) {
        this.end = System.nanoTime() + whole.toNanos();
    }

    boolean isOver() {
        return end - System.nanoTime() <= 0;
    }

    int millisLeft() {
        return (int) Math.clamp((end - System.nanoTime()) / 1_000_000, 1, Integer.MAX_VALUE);
    }

    /// Closes it at the end, which wakes whoever reads from it.
    ScheduledFuture<?> closing(Closeable closeable) {
        return WATCH.schedule(
                () -> {
                    try {
                        closeable.close();
                    } catch (IOException e) {
                        return; // then it is closed already
                    }
                },
                millisLeft() + A_MOMENT,
                TimeUnit.MILLISECONDS);
    }
}
