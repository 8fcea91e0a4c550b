package press.broadsheet.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import press.broadsheet.edition.Remark;
import press.broadsheet.edition.Severity;
import press.broadsheet.edition.Story;

/// Two stories that give different tolls for one event: "12 killed" on page 1 and "10 killed" on page 6.
///
/// Two sentences mean one event when they say the same of the same people, name the same kind of event, a place that
/// few of the day's stories name, and a second name in common, and neither places nor times speak against it. A story
/// that gives both figures, as when a toll rose, contradicts nobody. Only an editor can tell which figure is right, so
/// this is a warning.
final class FiguresDiffer implements Rule {
    /// A place that more of the day's stories name says little about an event.
    private static final int MOST_NAMING = 4;

    @Override
    public List<Remark> check(Overview edition) {
        var stories = edition.placed();
        var tolls = stories.stream().map(TollReader::in).toList();
        var findings = new ArrayList<Remark>();
        for (var i = 0; i < stories.size(); i++) {
            for (var j = i + 1; j < stories.size(); j++) {
                for (var kind : Toll.Kind.values()) {
                    var clash = clash(kind, tolls.get(i), tolls.get(j), stories);
                    if (clash.isPresent()) {
                        findings.add(finding(clash.get(), stories.get(i), stories.get(j), edition));
                    }
                }
            }
        }
        return findings;
    }

    private record Pair(Toll one, Toll other) {}

    /// The first two of a kind that differ, unless two others agree.
    private static Optional<Pair> clash(Toll.Kind kind, List<Toll> ones, List<Toll> others, List<Story> stories) {
        var same = new ArrayList<Pair>();
        for (var one : ones) {
            others.stream()
                    .filter(other -> one.kind() == kind && other.kind() == kind && areOneEvent(one, other))
                    .filter(other -> isTelling(both(one.places(), other.places()), stories))
                    .forEach(other -> same.add(new Pair(one, other)));
        }
        var agree = same.stream().anyMatch(pair -> pair.one().agrees(pair.other()));
        return agree ? Optional.empty() : same.stream().findFirst();
    }

    private static boolean areOneEvent(Toll a, Toll b) {
        return a.whom().equals(b.whom())
                && !both(a.event(), b.event()).isEmpty()
                && !both(a.places(), b.places()).isEmpty()
                && both(a.names(), b.names()).size() >= 2
                && (a.times().isEmpty()
                        || b.times().isEmpty()
                        || !both(a.times(), b.times()).isEmpty());
    }

    /// Whether few stories of the day name one of the places.
    private static boolean isTelling(SortedSet<String> places, List<Story> stories) {
        return places.stream()
                .anyMatch(place -> stories.stream()
                                .filter(story -> names(story).contains(place))
                                .count()
                        <= MOST_NAMING);
    }

    private static SortedSet<String> names(Story story) {
        var names = new TreeSet<>(Events.namesIn(story.headline() + "\n" + story.dateline()));
        story.body().forEach(block -> names.addAll(Events.namesIn(block.text())));
        return names;
    }

    private static SortedSet<String> both(SortedSet<String> a, SortedSet<String> b) {
        var both = new TreeSet<>(a);
        both.retainAll(b);
        return both;
    }

    private static Remark finding(Pair clash, Story one, Story other, Overview edition) {
        var there = edition.first(other);
        var cause = "“%s” here, but “%s” in %s on page %d, as it seems of one event"
                .formatted(clash.one().words(), clash.other().words(), other.id(), there.page());
        return edition.first(one)
                .finding("LINT_FIGURES", Severity.WARNING, cause, "find out which is right and correct the other");
    }
}
