package press.broadsheet.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import press.broadsheet.newsroom.Extras;
import press.broadsheet.newsroom.Press;
import press.broadsheet.newsroom.Progress;
import press.broadsheet.publish.Bundle;
import press.broadsheet.render.print.PrintJob;

/// `broadsheet make`: a day's folder into an edition.
@Command(
        name = "make",
        description = "Makes the edition of a day: PDF, page images, report. Without DAY, of the sample day.",
        mixinStandardHelpOptions = true)
final class MakeCommand implements Callable<Integer> {
    /// Neither a failure (1) nor a wrong command line (2).
    private static final int HELD_BACK = 3;

    @Parameters(arity = "0..1", paramLabel = "DAY", description = "Folder with articles.json and its pictures.")
    private @Nullable Path day;

    @Option(
            names = {"-o", "--out"},
            paramLabel = "DIR",
            description = "Where the edition goes (out/<paper>-<day>).")
    private @Nullable Path out;

    @Option(
            names = "--paper",
            paramLabel = "NAME",
            defaultValue = "chronicle",
            description = "Publication in layouts/ (${DEFAULT-VALUE}).")
    private String paper = "chronicle";

    @Option(names = "--pages", paramLabel = "N", description = "Page count; without it the one that fits the day.")
    private int pages;

    @Option(
            names = "--gate",
            description =
                    "Holds the edition back when lint finds an error in it: nothing is written, the exit code is 3.")
    private boolean gate;

    @Option(
            names = "--print",
            description = "Also makes print.pdf for the press (PDF/X-4): inks by the publication's print.icc.")
    private boolean print;

    @Option(
            names = "--ink",
            paramLabel = "PERCENT",
            defaultValue = "" + PrintJob.NEWSPRINT_LIMIT,
            description = "Most ink of all four together in print.pdf (${DEFAULT-VALUE}).")
    private int inkLimit;

    @Option(
            names = "--light",
            description = "Also makes light.pdf, at most 1 MB, and light.html, the text in one file.")
    private boolean light;

    @Option(
            names = "--replate",
            description = "Makes the edition at OUT again: pages on which nothing changed since stay as they were.")
    private boolean replate;

    @Option(names = "--json", description = "Prints the report and timings as JSON, nothing else.")
    private boolean json;

    @Override
    public Integer call() throws Exception {
        var from = dayFolder(day, paper);
        var press = new Press(Main.home(), paper).with(new Extras(print, inkLimit, light));
        var progress = json ? Progress.SILENT : new Terminal();
        var gated = gate ? press.gated() : press;
        var to = Optional.ofNullable(out).orElseGet(() -> outFolder(paper, from));
        var run = replate ? gated.replate(from, to, pages, progress) : gated.make(from, to, pages, progress);
        System.out.print(json ? Bundle.json(Summary.machine(run)) : Summary.text(run));
        return run.released() ? 0 : HELD_BACK;
    }

    /// The folder named, or the publication's own sample day.
    static Path dayFolder(@Nullable Path day, String paper) {
        return Optional.ofNullable(day)
                .orElseGet(() -> Main.home().resolve("layouts").resolve(paper).resolve("sample"));
    }

    /// Where a day's edition goes unless the command line says otherwise.
    static Path outFolder(String paper, Path from) {
        return Path.of("out", paper + "-" + from.toAbsolutePath().normalize().getFileName());
    }
}
