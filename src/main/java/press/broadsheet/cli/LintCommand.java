package press.broadsheet.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import press.broadsheet.layout.LayoutLint;

/// `broadsheet lint`: looks a publication's layouts over.
@Command(
        name = "lint",
        description = "Checks a publication's settings, layouts and styles; names file, line and cause.",
        mixinStandardHelpOptions = true)
final class LintCommand implements Callable<Integer> {
    @Parameters(
            arity = "0..1",
            paramLabel = "PAPER",
            defaultValue = "chronicle",
            description = "Publication in layouts/ (${DEFAULT-VALUE}).")
    private String paper = "chronicle";

    @Override
    public Integer call() {
        var problems = LayoutLint.check(Main.home().resolve("layouts").resolve(paper));
        problems.forEach(System.out::println);
        System.out.println(problems.isEmpty() ? paper + ": no problems" : problems.size() + " problem(s)");
        return problems.isEmpty() ? 0 : 1;
    }
}
