package press.broadsheet.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import press.broadsheet.edition.Severity;
import press.broadsheet.layout.LayoutLint;
import press.broadsheet.newsroom.Press;

/// `broadsheet lint`: looks a publication's layouts over, or the edition that a day gives.
@Command(
        name = "lint",
        description = "Checks a publication's settings, layouts and styles; or, given a day's folder, plans and makes"
                + " up its edition and checks that. Names what is wrong and the cure; renders nothing.",
        mixinStandardHelpOptions = true)
final class LintCommand implements Callable<Integer> {
    @Parameters(
            arity = "0..1",
            paramLabel = "PAPER|DAY",
            defaultValue = "chronicle",
            description = "Publication in layouts/ (${DEFAULT-VALUE}), or a folder with articles.json.")
    private String what = "chronicle";

    @Option(
            names = "--paper",
            paramLabel = "NAME",
            defaultValue = "chronicle",
            description = "For a day: publication in layouts/ (${DEFAULT-VALUE}).")
    private String paper = "chronicle";

    @Option(names = "--pages", paramLabel = "N", description = "For a day: page count, as for make.")
    private int pages;

    @Override
    public Integer call() throws Exception {
        var day = Path.of(what);
        var layouts = Main.home().resolve("layouts").resolve(what);
        return Files.exists(day.resolve("articles.json")) && !Files.exists(layouts.resolve("publication.yaml"))
                ? edition(day)
                : layouts(layouts);
    }

    private int layouts(Path folder) {
        var problems = LayoutLint.check(folder);
        problems.forEach(System.out::println);
        System.out.println(problems.isEmpty() ? what + ": no problems" : problems.size() + " problem(s)");
        return problems.isEmpty() ? 0 : 1;
    }

    private int edition(Path day) throws Exception {
        var findings = new Press(Main.home(), paper).lint(day, MakeCommand.outFolder(paper, day), pages);
        System.out.print(Summary.findings(findings));
        return findings.stream().anyMatch(f -> f.severity() == Severity.ERROR) ? 1 : 0;
    }
}
