package press.broadsheet.newsroom;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import press.broadsheet.edition.Day;
import press.broadsheet.edition.Wish;
import press.broadsheet.layout.Publication;
import press.broadsheet.plan.Kept;
import press.broadsheet.plan.Replan;

/// What an edition is planned on: nothing, or the edition made before it, of which some pages stay as they were.
///
/// @param earlier of which something may stay
/// @param why     for replating: why nothing does; empty where something does
record Basis(Kept kept, Optional<EarlierEdition> earlier, String why) {
    /// An edition that is planned from the day alone.
    static Basis nothing(String why) {
        return new Basis(Kept.NOTHING, Optional.empty(), why);
    }

    /// What is wanted of an edition.
    ///
    /// @param out       where it goes, and where the one before it is
    /// @param pages     wanted, or 0
    /// @param replating whether all pages stay on which nothing changed
    record Order(Path out, int pages, boolean replating) {}

    static Basis of(Order order, Day day, Publication publication, Recipes recipes) throws IOException {
        var earlier = EarlierEdition.at(order.out());
        var lock = day.desk().of(Wish.Lock.class).findFirst();
        if (!order.replating() && lock.isEmpty()) {
            return nothing("");
        }
        var obstacle = obstacle(order, earlier, day, recipes);
        if (obstacle.isPresent()) {
            lock.ifPresent(l -> refuse(l, obstacle.get()));
            return nothing(obstacle.get());
        }
        var before = earlier.orElseThrow();
        return order.replating() ? replated(before, day, publication) : locked(before, day);
    }

    private static Basis locked(EarlierEdition before, Day day) {
        var kept = Replan.locked(before.recipe().pages(), before.changes(day), day);
        return new Basis(kept, Optional.of(before), "");
    }

    private static Basis replated(EarlierEdition before, Day day, Publication publication) {
        var changes = before.changes(day);
        return Replan.of(before.recipe().pages(), changes, day, publication)
                .map(kept -> Replan.holding(kept, changes, day))
                .map(kept -> new Basis(kept, Optional.of(before), ""))
                .orElseGet(() -> day.desk().of(Wish.Lock.class).findFirst().isPresent()
                        ? locked(before, day)
                        : nothing("something came in for which the edition made before has no page"));
    }

    /// Why nothing of the edition before can be used.
    private static Optional<String> obstacle(Order order, Optional<EarlierEdition> earlier, Day day, Recipes recipes)
            throws IOException {
        if (earlier.isEmpty()) {
            return Optional.of("there is no edition of this version of Broadsheet at " + order.out());
        }
        var recipe = earlier.get().recipe();
        if (!recipe.publication().equals(recipes.publication())
                || !recipe.date().equals(day.date().toString())) {
            return Optional.of(
                    "the edition at " + order.out() + " is " + recipe.publication() + " of " + recipe.date());
        }
        if (order.pages() > 0 && order.pages() != recipe.pages().size()) {
            return Optional.of(
                    "the edition at " + order.out() + " has " + recipe.pages().size() + " pages, not " + order.pages());
        }
        if (!recipe.engine().equals(Engine.VERSION) || !house(recipe.inputs()).equals(recipes.house())) {
            return Optional.of("layouts, fonts or Broadsheet have changed since the edition at " + order.out());
        }
        return Optional.empty();
    }

    private static SortedMap<String, String> house(SortedMap<String, String> inputs) {
        var house = new TreeMap<>(inputs);
        house.keySet().removeIf(name -> !name.startsWith("layouts/") && !name.startsWith("fonts/"));
        return house;
    }

    private static void refuse(Wish.Lock lock, String why) {
        throw new IllegalStateException(
                "desk.yaml, line " + lock.line() + ": page " + lock.page() + " cannot stay as it was: " + why);
    }
}
