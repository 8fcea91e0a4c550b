package press.broadsheet.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.stream.Stream;
import press.broadsheet.edition.Day;
import press.broadsheet.edition.Proof;
import press.broadsheet.edition.Remark;
import press.broadsheet.edition.Severity;
import press.broadsheet.edition.Story;

/// Makes a flatplan of planned pages, with what the desk must know about it: stories and adverts without a place, and
/// what setting had to remark.
final class FlatplanMaker {
    private final Measurer measurer;
    private final Attempt attempt;
    private final List<PageSolution> solutions;

    FlatplanMaker(Measurer measurer, Attempt attempt) {
        this.measurer = measurer;
        this.attempt = attempt;
        solutions = attempt.pages();
    }

    /// @param missed of the most valuable stories those that page 1 cannot hold
    Proof<Flatplan> make(Day day, SortedSet<String> missed) {
        var leftOut = leftOut(day);
        var remarks = new ArrayList<>(attempt.front().remarks());
        missed.forEach(id -> remarks.add(FrontPage.missed(id)));
        leftOut.forEach(l -> remarks.add(remark(l)));
        attempt.booking().unbooked().forEach(a -> remarks.add(AdvertPlanner.unbooked(a)));
        remarks.addAll(settingRemarks());
        var cost = Sections.total(attempt.groups());
        var bound = attempt.groups().stream().mapToInt(GroupPlan::bound).sum();
        return new Proof<>(new Flatplan(pages(), leftOut, attempt.booking().unbooked(), cost, bound), remarks);
    }

    private List<PagePlan> pages() {
        return solutions.stream()
                .map(s -> new PagePlan(
                        s.task().number(), s.tree().layout(), s.task().sections(), s.placements(), s.cost()))
                .toList();
    }

    private static Remark remark(LeftOut story) {
        var severity = story.newsValue() <= 2 ? Severity.WARNING : Severity.NOTE;
        return Remark.ofStory("LEFT_OUT", severity, story.id(), story.reason(), "not printed");
    }

    /// What setting the bodies that were taken had to remark; a jumped body counts once.
    private List<Remark> settingRemarks() {
        return matters()
                .flatMap(m -> measurer.remarksOn(m.treatment().galley()).stream())
                .distinct()
                .toList();
    }

    private Stream<Placement.Matter> matters() {
        return solutions.stream()
                .flatMap(s -> s.placements().stream())
                .filter(Placement.Matter.class::isInstance)
                .map(Placement.Matter.class::cast);
    }

    private List<LeftOut> leftOut(Day day) {
        var placed = matters()
                .flatMap(m -> m.treatment().items().stream())
                .map(i -> i.story().id())
                .distinct()
                .toList();
        return day.stories().stream()
                .filter(s -> !placed.contains(s.id()))
                .sorted(Comparator.comparingInt(Story::newsValue)
                        .thenComparing(Story::order)
                        .reversed())
                .map(s -> new LeftOut(s.id(), s.headline(), s.newsValue(), reason(s)))
                .toList();
    }

    private String reason(Story story) {
        return attempt.rules().reason(story).orElseGet(() -> noRoom(story));
    }

    private String noRoom(Story story) {
        var pages = solutions.stream()
                .filter(s -> s.task().sections().stream().anyMatch(p -> p.name().equals(story.section())))
                .map(s -> Integer.toString(s.task().number()))
                .toList();
        return Optional.of(pages)
                .filter(p -> !p.isEmpty())
                .map(p -> "no room on page " + String.join(", ", p) + " for " + story.section())
                .orElse("no page for " + story.section() + " in this edition");
    }
}
