package press.broadsheet.render;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import press.broadsheet.edition.Picture;
import press.broadsheet.makeup.MadePage;
import press.broadsheet.makeup.Placed;

/// The photographs of an edition: made ready in the background in the order of the pages, each kind of use once.
final class Photos implements AutoCloseable {
    private static final int THREADS = 2;

    /// How many may be ready and not yet taken: bounds memory when painting is slower.
    private static final int AHEAD = 16;

    private final int dpi;
    private final KeptPhotos kept;
    private final ExecutorService workers = Executors.newFixedThreadPool(THREADS, Photos::daemon);
    private final Semaphore ahead = new Semaphore(AHEAD);
    private final Queue<Order> orders = new ConcurrentLinkedQueue<>();
    private final Map<Use, CompletableFuture<PreparedPhoto>> preparing = new LinkedHashMap<>();
    private final Map<Use, Integer> wanted = new HashMap<>();
    private final Map<Use, Taken> taken = new HashMap<>();

    /// What a page gets for a photograph.
    sealed interface Taken {}

    record Ready(PreparedPhoto.Usable photo) implements Taken {}

    /// @param cause part of a sentence
    record Broken(String cause) implements Taken {}

    /// One picture in one crop at one size.
    ///
    /// @param picture  its identity
    /// @param widthPx  at which it is to be stored; never more than the crop has
    /// @param heightPx likewise
    record Use(String picture, Placed.Crop crop, int widthPx, int heightPx) {}

    private record Order(Picture picture, Use use, CompletableFuture<PreparedPhoto> result) {}

    /// Starts preparing all photographs of the pages, but for those that are kept from before.
    Photos(List<MadePage> pages, int dpi, KeptPhotos kept) {
        this.dpi = dpi;
        this.kept = kept;
        for (var page : pages) {
            for (var story : page.stories()) {
                for (var item : story.items()) {
                    if (item instanceof Placed.Photo photo) {
                        want(photo);
                    }
                }
            }
        }
    }

    /// Waits for the photograph. Each placed photograph is to be taken once.
    Taken take(Placed.Photo photo) {
        var use = use(photo);
        var result = taken.computeIfAbsent(use, this::await);
        if (wanted.merge(use, -1, Integer::sum) == 0) {
            taken.remove(use);
        }
        return result;
    }

    @Override
    public void close() {
        workers.shutdownNow();
    }

    private void want(Placed.Photo photo) {
        var use = use(photo);
        wanted.merge(use, 1, Integer::sum);
        preparing.computeIfAbsent(use, u -> enlisted(new Order(photo.picture(), u, new CompletableFuture<>())));
    }

    private CompletableFuture<PreparedPhoto> enlisted(Order order) {
        orders.add(order);
        workers.execute(this::prepareNext);
        return order.result;
    }

    private void prepareNext() {
        try {
            var order = nextInTurn();
            order.result.completeAsync(() -> ready(order), Runnable::run);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private PreparedPhoto ready(Order order) {
        return kept.get(order.use).orElseGet(() -> {
            var made = PhotoMaker.make(order.picture, order.use);
            kept.put(order.use, made);
            return made;
        });
    }

    /// Room is given in the order in which photographs will be taken: a worker that had fetched its order and then
    /// waited
    /// for room would let the other fill it all with later ones, and the painter would wait for ever.
    private synchronized Order nextInTurn() throws InterruptedException {
        ahead.acquire();
        return orders.remove();
    }

    private Taken await(Use use) {
        var future = preparing.remove(use);
        if (future == null) {
            throw new IllegalStateException("this photograph is on none of the pages: " + use);
        }
        try {
            return taken(future.get());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while photographs were prepared", e);
        } catch (ExecutionException e) {
            return new Broken("it cannot be decoded");
        } finally {
            ahead.release();
        }
    }

    private static Taken taken(PreparedPhoto prepared) {
        return switch (prepared) {
            case PreparedPhoto.Unusable(var cause) -> new Broken(cause);
            case PreparedPhoto.Usable usable -> new Ready(usable);
        };
    }

    private Use use(Placed.Photo photo) {
        var crop = photo.crop();
        return new Use(
                photo.picture().identity(),
                crop,
                Math.clamp(pixels(photo.box().width().pt()), 1, Math.max(1, crop.width())),
                Math.clamp(pixels(photo.box().depth().pt()), 1, Math.max(1, crop.height())));
    }

    private long pixels(double pt) {
        return Math.round(pt / 72 * dpi);
    }

    private static Thread daemon(Runnable work) {
        var thread = new Thread(work, "photographs");
        thread.setDaemon(true);
        return thread;
    }
}
