package press.broadsheet.cli;

import java.nio.file.Files;
import java.nio.file.Path;
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
        mixinStandardHelpOptions = true,
        subcommands = {BenchSetCommand.class, BenchGrowCommand.class})
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
            var medians = new Medians(json);
            for (var i = 0; i <= Math.max(1, times); i++) {
                medians.run(() -> make(folder));
            }
            System.out.print(json ? Bundle.json(medians.medians()) : Medians.table(medians.medians()));
            return 0;
        } finally {
            Medians.deleteTree(folder);
        }
    }

    private Map<String, Spent> make(Path folder) throws Exception {
        var press = new Press(Main.home(), paper);
        return press.make(MakeCommand.dayFolder(day, paper), folder.resolve("edition"), 0, Progress.SILENT)
                .stages()
                .spent();
    }
}
