package press.broadsheet.intake.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import press.broadsheet.hash.Sha256;
import press.broadsheet.intake.PictureFault;
import press.broadsheet.intake.PictureFormats;
import press.broadsheet.intake.feed.Shot;
import press.broadsheet.intake.fetch.FetchFault;
import press.broadsheet.intake.fetch.Fetcher;
import press.broadsheet.intake.fetch.PictureFacts;
import press.broadsheet.intake.fetch.Stripped;

/// Gets copy's pictures, each once: fetched, checked by its bytes, kept as it came, and put into the day's folder
/// without what its file tells of camera, place and people.
final class PictureDesk implements AutoCloseable {
    private static final int AT_ONCE = 6;
    private static final int TRIES = 2;
    private static final long MAX_BYTES = 40L << 20;

    private final Fetcher fetcher;
    private final Store store;
    private final Path day;
    private final Map<String, Future<Good>> known = new ConcurrentHashMap<>();
    private final ExecutorService hands = Executors.newFixedThreadPool(
            AT_ONCE, Thread.ofPlatform().daemon().name("picture-", 1).factory());

    PictureDesk(Fetcher fetcher, Store store, Path day) {
        this.fetcher = fetcher;
        this.store = store;
        this.day = day;
    }

    /// @param file  relative to the day's folder
    /// @param facts what the file says of itself
    record Good(String file, PictureFacts facts) {}

    /// Begins to get a picture, if nobody has yet. `folder` is where the file lies that named it.
    Future<Good> order(Shot shot, Optional<Path> folder) {
        var key = shot.from() instanceof Shot.Inside(var name, var bytes) ? Sha256.of(bytes) : folder + shot.name();
        return known.computeIfAbsent(key, name -> hands.submit((Callable<Good>) () -> good(bytes(shot, folder))));
    }

    /// Waits for it.
    static Good await(Future<Good> ordered) throws FetchFault, PictureFault {
        try {
            return ordered.get();
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case FetchFault fault -> throw fault;
                case PictureFault fault -> throw fault;
                case null, default -> throw new IllegalStateException("a picture could not be got", e);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while pictures were got", e);
        }
    }

    private byte[] bytes(Shot shot, Optional<Path> folder) throws FetchFault, PictureFault {
        return switch (shot.from()) {
            case Shot.Inside(var name, var bytes) -> bytes;
            case Shot.Web(var address) -> fetched(address);
            case Shot.File(var path) -> local(path, folder);
        };
    }

    private byte[] fetched(String address) throws FetchFault, PictureFault {
        for (var attempt = 1; ; attempt++) {
            try {
                var answer = fetcher.get(address);
                if (answer.isOk() && answer.isWhole()) {
                    return answer.body();
                }
                if (attempt == TRIES || answer.isOk() == answer.isWhole()) {
                    throw new PictureFault(
                            "ASSET_HTTP",
                            answer.isOk()
                                    ? "the connection was cut before the picture was whole"
                                    : "the server answered " + answer.status() + " instead of a picture");
                }
            } catch (FetchFault e) {
                if (attempt == TRIES || !e.isPassing() || e.code().equals("ASSET_TIMEOUT")) {
                    throw e;
                }
            }
        }
    }

    private static byte[] local(String name, Optional<Path> folder) throws PictureFault {
        try {
            var root = folder.orElseThrow(() -> new PictureFault(
                            "ASSET_PATH",
                            "the picture “" + name + "” is named by a path, and its source has no folder"))
                    .toRealPath();
            var file = root.resolve(name.replace('\\', '/')).normalize();
            if (!file.startsWith(root) || !file.toRealPath().startsWith(root)) {
                throw new PictureFault("ASSET_PATH", "the picture “" + name + "” lies outside its source's folder");
            }
            if (Files.size(file) > MAX_BYTES) {
                throw new PictureFault("ASSET_TOO_BIG", "the picture “" + name + "” has more than 40 MB");
            }
            return Files.readAllBytes(file);
        } catch (InvalidPathException | IOException e) {
            throw new PictureFault("IMAGE_MISSING", "the picture “" + name + "” is not there");
        }
    }

    private Good good(byte[] bytes) throws PictureFault {
        store.put(bytes);
        var facts = PictureFacts.read(bytes);
        var stripped = Stripped.of(bytes, PictureFormats.read(bytes));
        var name = Path.of("photos", Sha256.of(stripped) + "." + PictureFormats.ending(stripped));
        try {
            if (!Files.exists(day.resolve(name))) {
                Store.write(day.resolve(name), stripped);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write into " + day, e);
        }
        return new Good(name.toString().replace('\\', '/'), facts);
    }

    /// Pictures that were got, for the summary.
    int count() {
        return (int) known.values().stream()
                .filter(future -> future.state() == Future.State.SUCCESS)
                .count();
    }

    List<Future<Good>> orderAll(List<Shot> shots, Optional<Path> folder) {
        return shots.stream().map(shot -> order(shot, folder)).toList();
    }

    @Override
    public void close() {
        hands.shutdownNow();
    }
}
