package press.broadsheet.publish;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;

/// Folders with many small files. Disks take their names and bytes, and lose them again, many times faster when asked
/// for many at once.
final class Trees {
    private static final int AT_ONCE = 16;

    private Trees() {}

    private interface Work {
        void on(Path path) throws IOException;
    }

    /// Returns when all of the folder would survive a loss of power.
    static void sync(Path folder) throws IOException {
        try (var paths = Files.walk(folder)) {
            each(paths.toList(), Trees::syncOne);
        }
    }

    static void syncOne(Path path) throws IOException {
        try (var channel = FileChannel.open(path, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    /// Deletes the folder with all that is in it, if it is there.
    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (var paths = Files.walk(folder)) {
            var byDepth = paths.collect(Collectors.groupingBy(Path::getNameCount, Collectors.toList()));
            for (var depth : byDepth.keySet().stream().sorted().toList().reversed()) {
                each(byDepth.getOrDefault(depth, List.of()), Files::delete);
            }
        }
    }

    private static void each(List<Path> paths, Work work) throws IOException {
        try (var pool = Executors.newFixedThreadPool(AT_ONCE)) {
            var running = new ArrayList<Future<?>>();
            for (var path : paths) {
                running.add(pool.submit(() -> {
                    work.on(path);
                    return path;
                }));
            }
            for (var done : running) {
                done.get();
            }
        } catch (ExecutionException e) {
            throw e.getCause() instanceof IOException io ? io : new IOException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted among files", e);
        }
    }
}
