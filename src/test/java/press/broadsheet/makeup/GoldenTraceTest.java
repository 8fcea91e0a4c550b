package press.broadsheet.makeup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import press.broadsheet.edition.Day;
import press.broadsheet.edition.Story;
import press.broadsheet.plan.Flatplan;
import press.broadsheet.plan.PlanFixtures;

/// Small made pages against what they were when somebody last read them: `-Dgolden=update` renews the files; read the
/// difference before you keep it.
class GoldenTraceTest {
    private static final Path GOLDEN = Path.of("src/test/resources/golden/makeup");

    @Test
    void twoStoriesBesideOne() throws IOException {
        assertGolden(
                "side-by-side",
                PlanFixtures.story("A", 1, 40),
                PlanFixtures.story("B", 2, 18),
                PlanFixtures.story("C", 5, 16));
    }

    @Test
    void aPileOfThree() throws IOException {
        assertGolden(
                "pile",
                PlanFixtures.story("A", 1, 60),
                PlanFixtures.story("B", 3, 4),
                PlanFixtures.story("C", 3, 5),
                PlanFixtures.story("D", 3, 5));
    }

    private static void assertGolden(String layout, Story... stories) throws IOException {
        var trace = Trace.of(made(layout, stories));
        var file = GOLDEN.resolve(layout + ".txt");
        if ("update".equals(System.getProperty("golden"))) {
            Files.createDirectories(GOLDEN);
            Files.writeString(file, trace);
        }
        assertThat(trace).isEqualTo(Files.readString(file));
    }

    private static MadePage made(String layout, Story... stories) {
        var plan = PlanFixtures.plan(layout, stories);
        var day = new Day(LocalDate.of(2026, 11, 24), List.of(stories), List.of(), new TreeMap<>());
        var flatplan = new Flatplan(List.of(plan), List.of(), List.of(), plan.cost(), plan.cost());
        return new Makeup(PlanFixtures.TINY, PlanFixtures.typesetter())
                .makeUp(flatplan, day)
                .value()
                .pages()
                .getFirst();
    }
}
