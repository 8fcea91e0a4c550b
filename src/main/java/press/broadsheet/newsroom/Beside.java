package press.broadsheet.newsroom;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;

/// Two pieces of work at the same time.
final class Beside {
    private Beside() {}

    /// Does `first` on a thread of its own and `second` on this one; what `first` gave. When one fails the other is
    /// waited for all the same, so that nobody goes on writing behind the caller's back.
    static <T> T run(Callable<T> first, Callable<?> second) throws Exception {
        try (var thread = Executors.newSingleThreadExecutor()) {
            var running = thread.submit(first);
            second.call();
            return running.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof Exception cause ? cause : e;
        }
    }
}
