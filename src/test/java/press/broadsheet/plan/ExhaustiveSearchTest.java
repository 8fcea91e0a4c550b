package press.broadsheet.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static press.broadsheet.plan.PlanFixtures.story;
import static press.broadsheet.plan.PlanFixtures.task;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import press.broadsheet.edition.Story;

/// The search against the trying of every story in every slot of every layout.
class ExhaustiveSearchTest {
    private static final List<String> LAYOUTS = List.of("side-by-side", "pile", "with-advert");

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void theBestPageIsFoundAndProven(long seed) {
        var stories = stories(new SplittableRandom(seed), 3 + (int) (seed % 3));

        foundAndProven(List.of(task(1, LAYOUTS, stories)));
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {21, 22, 23, 24, 25, 26})
    void theBestTwoPagesAreFoundAndProven(long seed) {
        var stories = stories(new SplittableRandom(seed), 5);

        foundAndProven(List.of(task(2, LAYOUTS, stories), task(3, LAYOUTS, stories)));
    }

    private static void foundAndProven(List<PageTask> tasks) {
        var found = PlanFixtures.planner().mustPlan(tasks);

        var full = new Exhaustive(tasks).least();
        var withEmptySlots =
                new Exhaustive(tasks.stream().map(t -> t.mayStayEmpty(true)).toList());
        assertThat(found.cost()).isEqualTo(full < DepthFit.NEVER ? full : withEmptySlots.least());
        assertThat(found.bound()).isEqualTo(found.cost());
    }

    private static List<Story> stories(SplittableRandom random, int count) {
        var stories = new ArrayList<Story>();
        for (var i = 0; i < count; i++) {
            stories.add(story(Character.toString('A' + i), Math.min(5, 1 + i), random.nextInt(5, 40)));
        }
        return stories;
    }

    /// Tries everything.
    private static final class Exhaustive {
        private final List<List<PageDraft>> drafts;
        private final List<Item> pool;
        private int least = Integer.MAX_VALUE;

        Exhaustive(List<PageTask> tasks) {
            var curves = new TreeMap<String, LeafCurves>();
            var measurer = PlanFixtures.measurer();
            pool = tasks.getFirst().pool();
            drafts = tasks.stream()
                    .map(task -> task.layouts().stream()
                            .map(tree -> new PageDraft(
                                    task,
                                    tree,
                                    AdvertPlanner.book(tree, task.adverts()).orElseThrow(),
                                    curves.computeIfAbsent(
                                            tree.layout().name(), n -> new LeafCurves(tree, task, measurer))))
                            .toList())
                    .toList();
        }

        int least() {
            layouts(List.of());
            return least;
        }

        private void layouts(List<PageDraft> chosen) {
            if (chosen.size() == drafts.size()) {
                var empty = chosen.stream()
                        .map(d -> Assignment.none(pool, d.tree().leaves().size()))
                        .toList();
                items(chosen, empty, 0);
                return;
            }
            for (var draft : drafts.get(chosen.size())) {
                var more = new ArrayList<>(chosen);
                more.add(draft);
                layouts(more);
            }
        }

        private void items(List<PageDraft> chosen, List<Assignment> pages, int item) {
            if (item == pool.size()) {
                least = Math.min(
                        least, new Repair(drafts, pool).costed(chosen, pages).cost());
                return;
            }
            items(chosen, pages, item + 1);
            for (var page = 0; page < pages.size(); page++) {
                for (var leaf = 0; leaf < chosen.get(page).tree().leaves().size(); leaf++) {
                    if ((chosen.get(page).allowed(leaf) >>> item & 1) != 0
                            && pages.get(page).count(leaf)
                                    < chosen.get(page).tree().leaves().get(leaf).most()) {
                        var changed = new ArrayList<>(pages);
                        changed.set(page, pages.get(page).moved(item, leaf));
                        items(chosen, changed, item + 1);
                    }
                }
            }
        }
    }
}
