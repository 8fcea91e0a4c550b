package press.broadsheet.publish;

import java.util.List;
import java.util.SortedMap;
import press.broadsheet.edition.Remark;
import press.broadsheet.makeup.Measures;

/// What `report.json` says of an edition.
///
/// @param pages    how many
/// @param timings  milliseconds by stage; empty in a bundle, so that two runs give the same bytes
/// @param remarks  in the stages' order
public record Report(
        Edition edition,
        int pages,
        Articles articles,
        Measures measures,
        PlanFigures plan,
        SortedMap<String, Long> timings,
        List<Remark> remarks) {
    public Report {
        remarks = List.copyOf(remarks);
    }

    /// @param date ISO 8601
    public record Edition(String publication, String date, String language, String engine) {}

    /// @param received items in the day's file
    /// @param placed   stories on pages
    /// @param jumped   of those, how many go on on another page
    public record Articles(int received, int placed, int jumped, List<LeftOut> leftOut) {
        public Articles {
            leftOut = List.copyOf(leftOut);
        }
    }

    public record LeftOut(String id, String headline, String reason) {}

    /// @param cost  of all pages and of what is left out
    /// @param bound no plan costs less
    /// @param gap   their difference; 0 when the plan is proven best
    public record PlanFigures(int cost, int bound, int gap) {}
}
