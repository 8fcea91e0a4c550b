package press.broadsheet.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.function.ToDoubleFunction;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import press.broadsheet.edition.FixedSlot;
import press.broadsheet.newsroom.Growth;
import press.broadsheet.newsroom.SettingRoom;
import press.broadsheet.newsroom.Stages.Spent;
import press.broadsheet.publish.Bundle;

/// `broadsheet bench grow`: how time and memory grow with the number of pages.
@Command(
        name = "grow",
        description =
                "Makes 12, 24, 48 and 96 pages of the stories of 1, 2, 4 and 8 days, the first day again after the"
                        + " last; exponents of time and memory. Without images.",
        mixinStandardHelpOptions = true)
final class BenchGrowCommand implements Callable<Integer> {
    private static final int SMALLEST = 12;

    /// Runs before the first that counts, so that the compiler's work is not taken for the smallest edition's.
    private static final int WARM_UP = 4;

    @Parameters(
            arity = "0..*",
            paramLabel = "DAY",
            description = "As for make; several days are joined. Or EDITION.json, as for set.")
    private List<Path> days = List.of();

    @Option(
            names = "--paper",
            paramLabel = "NAME",
            defaultValue = "chronicle",
            description = "Publication in layouts/ (${DEFAULT-VALUE}).")
    private String paper = "chronicle";

    @Option(names = "--json", description = "Prints the figures as JSON, nothing else.")
    private boolean json;

    /// One size.
    ///
    /// @param liveMiB the most that was alive on the heap after a collection
    private record Size(int pages, int stories, long wallMs, long cpuMs, long liveMiB, Map<String, Spent> stages) {}

    @Override
    public Integer call() throws Exception {
        var folder = Files.createTempDirectory("broadsheet-bench");
        try {
            var growing = growing(folder.resolve("edition.pdf"));
            var heap = new HeapPeak();
            for (var i = 0; i < WARM_UP; i++) {
                growing.make(1);
            }
            var sizes = new ArrayList<Size>();
            for (var times : Growth.multiples()) {
                sizes.add(size(growing, times, heap));
                if (!json) {
                    System.out.print(line(sizes.getLast()));
                }
            }
            System.out.print(json ? Bundle.json(machine(sizes)) : exponents(sizes));
            return 0;
        } finally {
            Medians.deleteTree(folder);
        }
    }

    /// What is made larger and larger.
    private interface Growing {
        Growth.Run make(int times) throws Exception;
    }

    private Growing growing(Path pdf) throws Exception {
        if (days.size() == 1 && Files.isRegularFile(days.getFirst())) {
            var room = new SettingRoom(Main.home(), List.of());
            return times -> {
                var run = room.set(days.getFirst(), times, pdf);
                var pages = run.edition().pages();
                var stories = pages.stream()
                        .flatMap(page -> page.slots().stream())
                        .filter(FixedSlot.Text.class::isInstance)
                        .count();
                return new Growth.Run(pages.size(), Math.toIntExact(stories), run.stages());
            };
        }
        var growth = new Growth(Main.home(), paper);
        return times -> growth.make(dayFolders(), times, SMALLEST * times, pdf);
    }

    private static Size size(Growing growing, int times, HeapPeak heap) throws Exception {
        heap.reset();
        var wall = System.nanoTime();
        var cpu = Medians.cpuNanos();
        var run = growing.make(times);
        return new Size(
                run.pages(),
                run.stories(),
                (System.nanoTime() - wall) / 1_000_000,
                (Medians.cpuNanos() - cpu) / 1_000_000,
                heap.mib(),
                run.stages().spent());
    }

    private List<Path> dayFolders() {
        return days.isEmpty()
                ? List.of(MakeCommand.dayFolder(null, paper))
                : days.stream().map(day -> MakeCommand.dayFolder(day, paper)).toList();
    }

    private static String line(Size size) {
        var stages = new StringBuilder();
        size.stages.forEach((stage, spent) -> stages.append(", %s %d".formatted(stage, spent.cpuMs())));
        return "%3d pages, %3d stories: wall %.2f s, cpu %.2f s, live heap %d MiB (cpu ms%s)%n"
                .formatted(
                        size.pages,
                        size.stories,
                        size.wallMs / 1000.0,
                        size.cpuMs / 1000.0,
                        size.liveMiB,
                        stages.toString().replaceFirst(",", ""));
    }

    private static String exponents(List<Size> sizes) {
        var text = new StringBuilder("exponent of");
        exponentsOf(sizes).forEach((what, exponent) -> text.append(" %s %.2f".formatted(what, exponent)));
        return text.append(System.lineSeparator()).toString();
    }

    private static Map<String, Double> exponentsOf(List<Size> sizes) {
        var exponents = new LinkedHashMap<String, Double>();
        exponents.put("wall", exponent(sizes, s -> s.wallMs));
        exponents.put("cpu", exponent(sizes, s -> s.cpuMs));
        exponents.put("memory", exponent(sizes, s -> s.liveMiB));
        for (var stage : sizes.getFirst().stages.keySet()) {
            exponents.put(stage, exponent(sizes, s -> cpuOf(s, stage)));
        }
        return exponents;
    }

    private static long cpuOf(Size size, String stage) {
        var spent = size.stages.get(stage);
        return spent == null ? 0 : spent.cpuMs();
    }

    /// The slope of the line of least squares through the logarithms: 1 where twice the pages take twice as much.
    private static double exponent(List<Size> sizes, ToDoubleFunction<Size> what) {
        return Slope.of(
                sizes.stream().mapToDouble(s -> Math.log(s.pages)).toArray(),
                sizes.stream()
                        .mapToDouble(s -> Math.log(Math.max(1, what.applyAsDouble(s))))
                        .toArray());
    }

    private static Map<String, Object> machine(List<Size> sizes) {
        var machine = new TreeMap<String, Object>();
        machine.put("sizes", sizes);
        machine.put("exponents", exponentsOf(sizes));
        return machine;
    }
}
