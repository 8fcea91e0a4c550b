package press.broadsheet.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import press.broadsheet.newsroom.Press;
import press.broadsheet.newsroom.Progress;
import press.broadsheet.newsroom.Stages.Spent;
import press.broadsheet.publish.Bundle;

/// `broadsheet bench`: makes a day several times in one process and prints what each stage takes.
@Command(
        name = "bench",
        description = "Makes a day several times over in one process; prints the median time of each stage.",
        mixinStandardHelpOptions = true)
final class BenchCommand implements Callable<Integer> {
    @Parameters(arity = "0..1", paramLabel = "DAY", description = "As for make.")
    private @Nullable Path day;

    @Option(
            names = "--paper",
            paramLabel = "NAME",
            defaultValue = "chronicle",
            description = "Publication in layouts/ (${DEFAULT-VALUE}).")
    private String paper = "chronicle";

    @Option(
            names = "-n",
            paramLabel = "N",
            defaultValue = "5",
            description = "Times, the first not counted (${DEFAULT-VALUE}).")
    private int times = 5;

    @Option(names = "--json", description = "Prints the medians as JSON, nothing else.")
    private boolean json;

    @Override
    public Integer call() throws Exception {
        var folder = Files.createTempDirectory("broadsheet-bench");
        try {
            var medians = medians(runs(folder));
            System.out.print(json ? Bundle.json(medians) : table(medians));
            return 0;
        } finally {
            deleteTree(folder);
        }
    }

    private List<Map<String, Spent>> runs(Path folder) throws Exception {
        var runs = new ArrayList<Map<String, Spent>>();
        for (var i = 0; i <= times; i++) {
            var press = new Press(Main.home(), paper);
            var run = press.make(MakeCommand.dayFolder(day, paper), folder.resolve("edition"), 0, Progress.SILENT);
            var spent = run.stages().spent();
            var all = total(spent);
            if (!json) {
                System.out.printf("iter %d wall %.3f cpu %.3f%n", i, all.wallMs() / 1000.0, all.cpuMs() / 1000.0);
            }
            if (i > 0) {
                var counted = new LinkedHashMap<>(spent);
                counted.put("total", all);
                runs.add(counted);
            }
        }
        return runs;
    }

    private static Spent total(Map<String, Spent> spent) {
        return new Spent(
                spent.values().stream().mapToLong(Spent::wallMs).sum(),
                spent.values().stream().mapToLong(Spent::cpuMs).sum());
    }

    private static Map<String, Spent> medians(List<Map<String, Spent>> runs) {
        var medians = new LinkedHashMap<String, Spent>();
        for (var stage : runs.getFirst().keySet()) {
            var wall = runs.stream()
                    .mapToLong(r -> spent(r, stage).wallMs())
                    .sorted()
                    .toArray();
            var cpu = runs.stream()
                    .mapToLong(r -> spent(r, stage).cpuMs())
                    .sorted()
                    .toArray();
            medians.put(stage, new Spent(wall[wall.length / 2], cpu[cpu.length / 2]));
        }
        return medians;
    }

    private static Spent spent(Map<String, Spent> run, String stage) {
        return run.getOrDefault(stage, new Spent(0, 0));
    }

    private static String table(Map<String, Spent> medians) {
        var text = new StringBuilder("stage      wall ms    cpu ms%n".formatted());
        medians.forEach((stage, s) -> text.append("%-10s %7d   %7d%n".formatted(stage, s.wallMs(), s.cpuMs())));
        return text.toString();
    }

    private static void deleteTree(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
