package press.broadsheet.newsroom;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;

/// Runs the stages one by one and keeps how long each took.
public final class Stages {
    private final Progress progress;
    private final Map<String, Spent> spent = new LinkedHashMap<>();

    /// @param wallMs elapsed
    /// @param cpuMs  of the whole process in that time
    public record Spent(long wallMs, long cpuMs) {}

    public Stages(Progress progress) {
        this.progress = progress;
    }

    <T> T run(String stage, Callable<T> work) throws Exception {
        progress.at(stage, 0, 0);
        var wall = System.nanoTime();
        var cpu = cpuNanos();
        try {
            return work.call();
        } finally {
            spent.put(stage, new Spent((System.nanoTime() - wall) / 1_000_000, (cpuNanos() - cpu) / 1_000_000));
        }
    }

    /// In the order in which the stages ran.
    public Map<String, Spent> spent() {
        return spent;
    }

    private static long cpuNanos() {
        return ProcessHandle.current()
                .info()
                .totalCpuDuration()
                .map(java.time.Duration::toNanos)
                .orElse(0L);
    }
}
