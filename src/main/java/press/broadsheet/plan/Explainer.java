package press.broadsheet.plan;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import press.broadsheet.edition.Day;
import press.broadsheet.edition.Story;
import press.broadsheet.plan.Explanation.NextBest;

/// Explains a plan: each story's place is closed to it, its pages are planned anew, and what that costs more is what
/// speaks for the place.
final class Explainer {
    /// Dearer than any place: the story would be cut, or the editor's word broken.
    private static final int IMPOSSIBLE = 10_000;

    private final GroupPlanner planner;
    private final Attempt attempt;
    private final Set<String> done = new LinkedHashSet<>();

    Explainer(GroupPlanner planner, Attempt attempt) {
        this.planner = planner;
        this.attempt = attempt;
    }

    /// In the order of pages and slots; then what is left out.
    ///
    /// @param wanted ids of stories
    List<Explanation> explain(Day day, Set<String> wanted) {
        var explanations = new ArrayList<Explanation>();
        for (var group : attempt.groups()) {
            for (var place : places(group)) {
                var id = place.item().story().id();
                if (wanted.contains(id) && done.add(id)) {
                    explanations.add(placed(group, place));
                }
            }
        }
        for (var group : attempt.groups()) {
            group.leftOut().stream()
                    .filter(i -> wanted.contains(i.story().id())
                            && done.add(i.story().id()))
                    .forEach(i -> explanations.add(leftOut(group, i)));
        }
        day.stories().stream()
                .filter(s -> wanted.contains(s.id()) && done.add(s.id()))
                .forEach(s -> explanations.add(notPlanned(s)));
        return explanations;
    }

    /// Where an item stands.
    private record Place(int page, String slot, Leaf leaf, Placement.Matter matter, Item item) {}

    private static List<Place> places(GroupPlan group) {
        var places = new ArrayList<Place>();
        for (var page : group.pages()) {
            for (var placement : page.placements()) {
                if (placement instanceof Placement.Matter matter) {
                    var leaf = leaf(page.tree(), matter.slot());
                    matter.treatment()
                            .items()
                            .forEach(item ->
                                    places.add(new Place(page.task().number(), matter.slot(), leaf, matter, item)));
                }
            }
        }
        return places;
    }

    /// Stories of a pile have its name with their number: `single.2`.
    private static Leaf leaf(LayoutTree tree, String slot) {
        var name = slot.replaceFirst("\\.\\d+$", "");
        return tree.leaves().stream()
                .filter(leaf -> leaf.name().equals(slot) || leaf.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the layout has no slot " + slot));
    }

    private Explanation placed(GroupPlan group, Place place) {
        var bar = new Bar(place.item.key(), place.page, place.leaf.name());
        var next = planner.barring(group.tasks(), bar)
                .map(other -> next(group, other, place.item))
                .filter(other -> other.cost() < IMPOSSIBLE);
        var story = place.item.story();
        var sentence = "stands on page " + place.page + " in slot " + place.slot + ", " + columns(place.matter) + " by "
                + place.matter.depth() + " lines: " + reason(place) + ". " + alternative(next);
        return new Explanation(story.id(), story.headline(), place.page, place.slot, sentence, next);
    }

    private static String columns(Placement.Matter matter) {
        return matter.span() == 1 ? "1 column" : matter.span() + " columns";
    }

    private String reason(Place place) {
        var value = "news value " + place.item.story().newsValue();
        var asks = place.item.kind() == Item.Kind.STORY
                ? value + " asks for prominence " + PageCost.wantedProminence(place.item.story()) + ", the slot has "
                        + place.leaf.prominence()
                : "the slot is made for it";
        return attempt.rules().why(place.item).map(why -> why + "; " + asks).orElse(asks);
    }

    private static String alternative(Optional<NextBest> next) {
        return next.map(n -> n.page() == 0
                        ? "The next best is to leave it out, which costs " + more(n)
                        : "The next best place is slot " + n.slot() + " on page " + n.page() + ", which costs "
                                + more(n))
                .orElse("It can stand nowhere else on its pages.");
    }

    private static String more(NextBest next) {
        var more = next.cost() == 0 ? "no more." : next.cost() + " more.";
        return next.exact() ? more : "at most " + more;
    }

    private static NextBest next(GroupPlan group, GroupPlan other, Item item) {
        var cost = Math.max(0, cost(other) - cost(group));
        var isExact = other.bound() == other.cost();
        return places(other).stream()
                .filter(p -> p.item.key().equals(item.key()))
                .findFirst()
                .map(p -> new NextBest(p.page, p.slot, cost, isExact))
                .orElse(new NextBest(0, "", cost, isExact));
    }

    /// Of the pages alone, without what neighbours have to do with it.
    private static int cost(GroupPlan group) {
        var sum = PageCost.leftOut(group.leftOut());
        for (var i = 0; i < group.pages().size(); i++) {
            sum += group.pages().get(i).cost();
            var isRepeated = i > 0
                    && group.pages()
                            .get(i)
                            .tree()
                            .layout()
                            .name()
                            .equals(group.pages().get(i - 1).tree().layout().name());
            sum += isRepeated ? LayoutChain.SAME_LAYOUT : 0;
        }
        return sum;
    }

    /// A story without a place is planned as one that has to be printed.
    private Explanation leftOut(GroupPlan group, Item item) {
        var pool = group.tasks().getFirst().pool().stream()
                .map(i -> i.key().equals(item.key()) ? i.asWanted() : i)
                .toList();
        var tasks = group.tasks().stream().map(t -> t.withPool(pool)).toList();
        var next = planner.barring(tasks, Bar.NONE)
                .map(other -> next(group, other, item))
                .filter(other -> other.page() > 0);
        var story = item.story();
        var sentence = "is left out, which costs " + PageCost.leftOut(item) + ". "
                + next.map(n -> "The best place, slot " + n.slot() + " on page " + n.page() + ", costs " + more(n))
                        .orElse("No plan of its pages has room for it.");
        return new Explanation(story.id(), story.headline(), 0, "", sentence, next);
    }

    private Explanation notPlanned(Story story) {
        var why = attempt.rules().reason(story).orElse("no page of this edition takes " + story.section());
        return new Explanation(story.id(), story.headline(), 0, "", "is not printed: " + why + ".", Optional.empty());
    }
}
