package press.broadsheet.cli;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import press.broadsheet.newsroom.Stages.Spent;

/// What a benchmark's runs have in common: each is timed as a whole, the stages' medians are kept, the first run counts
/// for nothing.
final class Medians {
    private final boolean silent;
    private final List<Map<String, Spent>> runs = new ArrayList<>();
    private int iterations;

    /// @param silent prints no line for each run
    Medians(boolean silent) {
        this.silent = silent;
    }

    /// One run of what is measured.
    @FunctionalInterface
    interface Work {
        /// The stages of the run.
        Map<String, Spent> run() throws Exception;
    }

    void run(Work work) throws Exception {
        var wall = System.nanoTime();
        var cpu = cpuNanos();
        var stages = new LinkedHashMap<>(work.run());
        var all = new Spent((System.nanoTime() - wall) / 1_000_000, (cpuNanos() - cpu) / 1_000_000);
        stages.put("total", all);
        if (!silent) {
            System.out.printf("iter %d wall %.3f cpu %.3f%n", iterations, all.wallMs() / 1000.0, all.cpuMs() / 1000.0);
        }
        if (iterations > 0) {
            runs.add(stages);
        }
        iterations++;
    }

    /// By stage, `total` last.
    Map<String, Spent> medians() {
        var medians = new LinkedHashMap<String, Spent>();
        for (var stage : runs.getFirst().keySet()) {
            var spent = runs.stream()
                    .map(r -> r.getOrDefault(stage, new Spent(0, 0)))
                    .toList();
            medians.put(
                    stage,
                    new Spent(
                            median(spent.stream().mapToLong(Spent::wallMs).toArray()),
                            median(spent.stream().mapToLong(Spent::cpuMs).toArray())));
        }
        return medians;
    }

    private static long median(long[] values) {
        java.util.Arrays.sort(values);
        return values[values.length / 2];
    }

    static String table(Map<String, Spent> medians) {
        var text = new StringBuilder("stage      wall ms    cpu ms%n".formatted());
        medians.forEach((stage, s) -> text.append("%-10s %7d   %7d%n".formatted(stage, s.wallMs(), s.cpuMs())));
        return text.toString();
    }

    /// The most that the heap's pools have held since the process began, in MiB.
    static long peakHeapMiB() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                        .filter(pool -> pool.getType() == java.lang.management.MemoryType.HEAP)
                        .mapToLong(pool -> pool.getPeakUsage().getUsed())
                        .sum()
                >> 20;
    }

    static void deleteTree(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    /// Of the whole process, all threads.
    static long cpuNanos() {
        return ManagementFactory.getOperatingSystemMXBean() instanceof com.sun.management.OperatingSystemMXBean system
                ? system.getProcessCpuTime()
                : 0;
    }
}
