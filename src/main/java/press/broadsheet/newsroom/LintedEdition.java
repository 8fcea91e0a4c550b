package press.broadsheet.newsroom;

import java.util.List;
import java.util.stream.Stream;
import press.broadsheet.edition.Day;
import press.broadsheet.edition.Proof;
import press.broadsheet.edition.Remark;
import press.broadsheet.intake.Intake;
import press.broadsheet.layout.Publication;
import press.broadsheet.makeup.Made;
import press.broadsheet.plan.Flatplan;
import press.broadsheet.publish.Report;

/// An edition made up and looked over, before it is rendered.
///
/// @param basis    what it was planned on
/// @param findings lint's
public record LintedEdition(
        Basis basis, Proof<Intake> intake, Proof<Flatplan> flatplan, Proof<Made> made, List<Remark> findings) {
    public LintedEdition {
        findings = List.copyOf(findings);
    }

    public Day day() {
        return intake.value().day();
    }

    /// @param later remarks of the stages that follow
    public Report report(Publication publication, List<Remark> later) {
        var remarks = Stream.of(intake.remarks(), flatplan.remarks(), made.remarks(), findings, later)
                .flatMap(List::stream)
                .toList();
        return Reports.report(publication, intake.value(), flatplan.value(), made.value(), remarks);
    }
}
