package press.broadsheet.cli;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import press.broadsheet.edition.Remark;
import press.broadsheet.edition.Severity;
import press.broadsheet.newsroom.Press;
import press.broadsheet.newsroom.Replated;
import press.broadsheet.publish.Report;

/// What a run says at its end.
final class Summary {
    private static final int MOST_REMARKS = 20;

    private Summary() {}

    static String text(Press.Run run) {
        var report = run.report();
        var text = new StringBuilder();
        text.append("%s, %s: %d pages %s%n"
                .formatted(
                        report.edition().publication(),
                        report.edition().date(),
                        report.pages(),
                        run.released() ? "in " + run.folder() : "made up"));
        text.append(articles(report.articles())).append(measures(report)).append(timings(run));
        text.append(replated(run.replated()));
        remarks(report, run.findings(), text);
        text.append(findings(run.findings()));
        if (!run.released()) {
            text.append("HELD BACK  by the gate; %s is as it was. Correct the errors, or make without --gate.%n"
                    .formatted(run.folder()));
        }
        return text.toString();
    }

    /// Which pages are not as they were; nothing where there was no edition to go by.
    private static String replated(Replated replated) {
        if (!replated.why().isEmpty()) {
            return "replated   all pages: %s%n".formatted(replated.why());
        }
        return replated.asTheyWere().isEmpty() && replated.planned().isEmpty()
                ? ""
                : "replated   planned again %s, made again %s, as they were %s%n"
                        .formatted(replated.planned(), replated.remade(), replated.asTheyWere());
    }

    /// All that lint found, errors first.
    static String findings(List<Remark> findings) {
        var errors =
                findings.stream().filter(f -> f.severity() == Severity.ERROR).count();
        var text = new StringBuilder();
        findings.forEach(f -> text.append(line(f)));
        return text.append("lint       %d errors, %d warnings%n".formatted(errors, findings.size() - errors))
                .toString();
    }

    private static String articles(Report.Articles a) {
        return "stories    received %d, placed %d, jumped %d, left out %d%n"
                .formatted(a.received(), a.placed(), a.jumped(), a.leftOut().size());
    }

    private static String measures(Report report) {
        var m = report.measures();
        return "setting    fill %.3f, white lines %d, loose %.1f %% (over 3x %.2f %%) of %d lines, ladders %d, widows %d, orphans %d%n"
                .formatted(
                        m.fill(),
                        m.undersetLines(),
                        100 * m.looseLines(),
                        100 * m.veryLooseLines(),
                        m.justifiedLines(),
                        m.hyphenLadders(),
                        m.widows(),
                        m.orphans());
    }

    private static String timings(Press.Run run) {
        var stages = run.stages().spent().entrySet().stream()
                .map(e -> e.getKey() + " " + e.getValue().wallMs())
                .collect(Collectors.joining(", "));
        return "ms         " + stages + System.lineSeparator();
    }

    /// Errors and warnings one by one, but for lint's; notes are counted.
    private static void remarks(Report report, List<Remark> findings, StringBuilder text) {
        var grave = report.remarks().stream()
                .filter(r -> r.severity() != Severity.NOTE && !findings.contains(r))
                .toList();
        grave.stream().limit(MOST_REMARKS).forEach(r -> text.append(line(r)));
        if (grave.size() > MOST_REMARKS) {
            text.append("... and %d more in report.json%n".formatted(grave.size() - MOST_REMARKS));
        }
        var notes = report.remarks().stream()
                .filter(r -> r.severity() == Severity.NOTE)
                .collect(Collectors.groupingBy(Remark::code, TreeMap::new, Collectors.counting()));
        if (!notes.isEmpty()) {
            text.append("notes      %s%n".formatted(notes));
        }
    }

    static String line(Remark r) {
        var place = r.page() == 0 ? "" : " page " + r.page() + " " + r.slot();
        var story = r.article().isEmpty() ? "" : " " + r.article();
        return "%-8s %s%s%s: %s; %s%n".formatted(r.severity(), r.code(), story, place, r.cause(), r.action());
    }

    /// The report with this run's timings.
    static Map<String, Object> machine(Press.Run run) {
        var machine = new TreeMap<String, Object>();
        machine.put("report", run.report());
        machine.put("folder", run.folder().toString());
        machine.put("released", run.released());
        machine.put("replated", run.replated());
        machine.put("timings", run.stages().spent());
        return machine;
    }
}
