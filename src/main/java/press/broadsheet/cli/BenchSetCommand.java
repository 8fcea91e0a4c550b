package press.broadsheet.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import press.broadsheet.newsroom.SettingRoom;
import press.broadsheet.publish.Bundle;

/// `broadsheet bench set`: sets a fixed edition several times in one process.
@Command(
        name = "set",
        description = "Sets an edition whose slots are fixed several times over; times of each run, medians of stages.",
        mixinStandardHelpOptions = true)
final class BenchSetCommand implements Callable<Integer> {
    @Parameters(paramLabel = "EDITION.json", description = "As for set.")
    private @Nullable Path edition;

    @Option(
            names = "-n",
            paramLabel = "N",
            defaultValue = "10",
            description = "Times, the first not counted (${DEFAULT-VALUE}).")
    private int times = 10;

    @Option(names = "--fonts", paramLabel = "DIR", description = "As for set.")
    private List<Path> fonts = new ArrayList<>();

    @Option(names = "--json", description = "Prints the medians as JSON, nothing else.")
    private boolean json;

    @Override
    public Integer call() throws Exception {
        var folder = Files.createTempDirectory("broadsheet-bench");
        try {
            var room = new SettingRoom(Main.home(), fonts);
            var medians = new Medians(json);
            for (var i = 0; i <= Math.max(1, times); i++) {
                medians.run(() -> room.set(SetCommand.given(edition), folder.resolve("edition.pdf"))
                        .stages()
                        .spent());
            }
            System.out.print(json ? Bundle.json(machine(medians)) : text(medians));
            return 0;
        } finally {
            Medians.deleteTree(folder);
        }
    }

    private static Map<String, Object> machine(Medians medians) {
        var machine = new TreeMap<String, Object>();
        machine.put("medians", medians.medians());
        machine.put("peakHeapMiB", Medians.peakHeapMiB());
        return machine;
    }

    private static String text(Medians medians) {
        return Medians.table(medians.medians()) + "peak heap  %d MiB%n".formatted(Medians.peakHeapMiB());
    }
}
