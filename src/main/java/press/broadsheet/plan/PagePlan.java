package press.broadsheet.plan;

import java.util.List;
import press.broadsheet.layout.PageLayout;
import press.broadsheet.layout.SectionPlan;

/// One page of the flatplan: a layout and everything at its place in it.
///
/// @param sections whose heads the page carries, in order
/// @param cost     0 upwards
public record PagePlan(
        int number, PageLayout layout, List<SectionPlan> sections, List<Placement> placements, int cost) {
    public PagePlan {
        sections = List.copyOf(sections);
        placements = List.copyOf(placements);
    }
}
