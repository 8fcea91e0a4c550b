package press.broadsheet.render;

import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// A value made when it is first asked for, once, whichever thread asks.
final class StableOnce<T> implements Supplier<T> {
    private final ReentrantLock lock = new ReentrantLock();
    private final Supplier<T> maker;
    private volatile @Nullable T value;

    private StableOnce(Supplier<T> maker) {
        this.maker = maker;
    }

    static <T> Supplier<T> of(Supplier<T> maker) {
        return new StableOnce<>(maker);
    }

    @Override
    public T get() {
        var made = value;
        return made == null ? make() : made;
    }

    private T make() {
        lock.lock();
        try {
            var made = value;
            if (made == null) {
                made = maker.get();
                value = made;
            }
            return made;
        } finally {
            lock.unlock();
        }
    }
}
