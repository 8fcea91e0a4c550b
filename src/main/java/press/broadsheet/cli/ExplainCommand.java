package press.broadsheet.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import press.broadsheet.newsroom.Press;
import press.broadsheet.plan.Explanation;
import press.broadsheet.publish.Bundle;

/// `broadsheet explain`: why stories stand where they stand.
@Command(
        name = "explain",
        description = "Plans a day's edition and says of each story, or of one, why it stands where it stands and what"
                + " the next best place would have cost. A white line in one column costs 30.",
        mixinStandardHelpOptions = true)
final class ExplainCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "DAY", description = "Folder with articles.json.")
    private Path day = Path.of("");

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "STORY",
            defaultValue = "",
            description = "Its id, or words of its headline. Without it, all stories.")
    private String story = "";

    @Option(
            names = "--paper",
            paramLabel = "NAME",
            defaultValue = "chronicle",
            description = "Publication in layouts/ (${DEFAULT-VALUE}).")
    private String paper = "chronicle";

    @Option(names = "--pages", paramLabel = "N", description = "Page count, as for make.")
    private int pages;

    @Option(names = "--json", description = "Prints the explanations as JSON, nothing else.")
    private boolean json;

    @Override
    public Integer call() throws Exception {
        var explanations = new Press(Main.home(), paper).explain(day, pages, story);
        if (json) {
            System.out.print(Bundle.json(explanations));
        } else {
            explanations.forEach(e -> System.out.println(line(e)));
        }
        return 0;
    }

    private static String line(Explanation e) {
        return e.story() + " “" + e.headline() + "” " + e.sentence();
    }
}
