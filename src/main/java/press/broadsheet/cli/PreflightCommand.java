package press.broadsheet.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.logging.LogManager;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import press.broadsheet.edition.Remark;
import press.broadsheet.publish.Bundle;
import press.broadsheet.render.preflight.Checked;
import press.broadsheet.render.preflight.Preflight;

/// `broadsheet preflight`: looks a finished PDF over.
@Command(
        name = "preflight",
        description = "Checks any PDF: fonts, glyphs, pictures, boxes, text off the page, forbidden objects. "
                + "Exit code 1 when something is wrong.",
        mixinStandardHelpOptions = true)
final class PreflightCommand implements Callable<Integer> {
    @Parameters(arity = "1..*", paramLabel = "FILE", description = "The PDF, or several.")
    private List<Path> files = List.of();

    @Option(names = "--verapdf", description = "Has veraPDF check the standards that the file claims.")
    private boolean byVeraPdf;

    @Option(
            names = "--ink",
            paramLabel = "PERCENT",
            description =
                    "Of a PDF for the press: checks that all its colours are inks, and no more than this together.")
    private int inkLimit;

    @Option(names = "--json", description = "Prints what was found as JSON, nothing else.")
    private boolean json;

    @Override
    public Integer call() throws Exception {
        LogManager.getLogManager().reset();
        var machines = new ArrayList<Map<String, Object>>();
        boolean passes = true;
        for (var pdf : files) {
            var checked = Preflight.check(pdf, byVeraPdf, inkLimit);
            passes &= checked.passes();
            machines.add(machine(checked));
            if (!json) {
                System.out.print(text(pdf, checked));
            }
        }
        if (json) {
            System.out.print(Bundle.json(machines.size() == 1 ? machines.getFirst() : machines));
        }
        return passes ? 0 : 1;
    }

    private static Map<String, Object> machine(Checked checked) {
        var machine = new TreeMap<String, Object>();
        machine.put("passes", checked.passes());
        machine.put("pages", checked.pages());
        machine.put("claims", checked.claims());
        machine.put("validated", checked.validated());
        machine.put("remarks", checked.remarks());
        return machine;
    }

    private static String text(Path pdf, Checked checked) {
        var text = new StringBuilder();
        checked.remarks().forEach(r -> text.append(line(r)));
        var standards = checked.claims().isEmpty() ? "none" : String.join(", ", checked.claims());
        text.append("%s: %d pages, standards claimed: %s%s; %s%n"
                .formatted(
                        pdf.getFileName(),
                        checked.pages(),
                        standards,
                        checked.validated().isEmpty() ? "" : " (checked by veraPDF)",
                        checked.passes() ? "passes" : "does not pass"));
        return text.toString();
    }

    private static String line(Remark r) {
        var place = r.page() == 0 ? "" : " page " + r.page();
        return "%-8s %s%s: %s; %s%n".formatted(r.severity(), r.code(), place, r.cause(), r.action());
    }
}
