package press.broadsheet.newsroom;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import press.broadsheet.edition.Remark;
import press.broadsheet.intake.Intake;
import press.broadsheet.layout.Publication;
import press.broadsheet.makeup.Made;
import press.broadsheet.plan.Flatplan;
import press.broadsheet.plan.Item;
import press.broadsheet.plan.Placement.Matter;
import press.broadsheet.publish.Report;

/// Gathers what the stages found into the report.
final class Reports {
    private Reports() {}

    static Report report(Publication publication, Intake intake, Flatplan flatplan, Made made, List<Remark> remarks) {
        return new Report(
                new Report.Edition(
                        publication.name(), intake.day().date().toString(), publication.language(), Engine.VERSION),
                made.pages().size(),
                articles(intake, flatplan),
                made.measures(),
                new Report.PlanFigures(flatplan.cost(), flatplan.bound(), flatplan.gap()),
                new TreeMap<>(),
                ordered(remarks));
    }

    /// The gravest first, otherwise as the stages noticed them.
    private static List<Remark> ordered(List<Remark> remarks) {
        return remarks.stream()
                .sorted(Comparator.comparing(Remark::severity).reversed())
                .toList();
    }

    private static Report.Articles articles(Intake intake, Flatplan flatplan) {
        var leftOut = new ArrayList<Report.LeftOut>();
        intake.refused().forEach(r -> leftOut.add(new Report.LeftOut(r.id(), r.headline(), r.reason())));
        flatplan.leftOut().forEach(l -> leftOut.add(new Report.LeftOut(l.id(), l.headline(), l.reason())));
        var placed = intake.day().stories().size() - flatplan.leftOut().size();
        return new Report.Articles(intake.received(), placed, jumped(flatplan), leftOut);
    }

    private static int jumped(Flatplan flatplan) {
        return (int) flatplan.pages().stream()
                .flatMap(p -> p.placements().stream())
                .filter(p -> p instanceof Matter m && m.treatment().item().kind() == Item.Kind.JUMP)
                .count();
    }
}
