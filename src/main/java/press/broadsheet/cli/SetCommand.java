package press.broadsheet.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import press.broadsheet.edition.Severity;
import press.broadsheet.newsroom.SettingRoom;

/// `broadsheet set`: an edition with fixed slots into a PDF.
@Command(
        name = "set",
        description = "Sets an edition whose slots are fixed (the neutral edition) into a PDF.",
        mixinStandardHelpOptions = true)
final class SetCommand implements Callable<Integer> {
    private static final int MOST_REMARKS = 20;

    @Parameters(index = "0", paramLabel = "EDITION.json", description = "Slots, text and type; pictures beside it.")
    private @Nullable Path edition;

    @Parameters(index = "1", paramLabel = "OUT.pdf", description = "The PDF to write.")
    private @Nullable Path out;

    @Option(
            names = "--fonts",
            paramLabel = "DIR",
            description = "Where to look for the family first; then in fonts/ and in the system's font folders.")
    private List<Path> fonts = new ArrayList<>();

    SetCommand() {}

    SetCommand(Path edition, Path out) {
        this.edition = edition;
        this.out = out;
    }

    /// Whether the command line is `set EDITION.json OUT.pdf`, without options.
    static boolean isPlain(String... arguments) {
        return arguments.length == 3
                && arguments[0].equals("set")
                && !arguments[1].startsWith("-")
                && !arguments[2].startsWith("-");
    }

    @Override
    public Integer call() throws Exception {
        var run = new SettingRoom(Main.home(), fonts).set(given(edition), given(out));
        System.out.print(text(run, given(out)));
        return 0;
    }

    /// picocli refuses a command line without these.
    static Path given(@Nullable Path path) {
        if (path == null) {
            throw new IllegalStateException("a parameter is missing");
        }
        return path;
    }

    private static String text(SettingRoom.Run run, Path out) {
        var m = run.made().measures();
        var text = new StringBuilder();
        text.append("%s, %s: %d pages in %s%n"
                .formatted(
                        run.edition().title(),
                        run.edition().date(),
                        run.made().pages().size(),
                        out));
        text.append("setting    loose %.1f %% (over 3x %.2f %%) of %d lines, ladders %d, overset %d, lost letters %d%n"
                .formatted(
                        100 * m.looseLines(),
                        100 * m.veryLooseLines(),
                        m.justifiedLines(),
                        m.hyphenLadders(),
                        m.oversetLines(),
                        m.lostCharacters()));
        text.append("ms         ")
                .append(run.stages().spent().entrySet().stream()
                        .map(e -> e.getKey() + " " + e.getValue().wallMs())
                        .collect(Collectors.joining(", ")))
                .append(System.lineSeparator());
        run.remarks().stream()
                .filter(r -> r.severity() != Severity.NOTE)
                .limit(MOST_REMARKS)
                .forEach(r -> text.append(Summary.line(r)));
        return text.toString();
    }
}
