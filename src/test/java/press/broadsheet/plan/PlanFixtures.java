package press.broadsheet.plan;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import press.broadsheet.edition.Advert;
import press.broadsheet.edition.Block;
import press.broadsheet.edition.Desk;
import press.broadsheet.edition.Run;
import press.broadsheet.edition.Story;
import press.broadsheet.layout.Publication;
import press.broadsheet.layout.PublicationReader;
import press.broadsheet.typeset.OneEmFaces;
import press.broadsheet.typeset.Typesetter;

/// Pages of four columns and 24 lines; stories that are known by one letter and whose lines can be counted.
public final class PlanFixtures {
    public static final Publication TINY = PublicationReader.read(Path.of("src/test/resources/plan/tiny"));

    /// The same with a front page (four stories), two pages of news (one may take jumps) and one of sports.
    static final Publication SMALL = PublicationReader.read(Path.of("src/test/resources/plan/small"));

    private PlanFixtures() {}

    /// A story of so many lines of body, five to a paragraph, under a headline of one line.
    public static Story story(String letter, int newsValue, int lines) {
        return story("NEWS", letter, newsValue, lines);
    }

    static Story story(String section, String letter, int newsValue, int lines) {
        var body = IntStream.range(0, Math.ceilDiv(lines, 5))
                .mapToObj(i -> paragraph(letter, Math.min(5, lines - 5 * i)))
                .toList();
        return new Story(
                letter, section, "", letter + letter, "", "", "", "", "", "en-GB", newsValue, 0, body, "", List.of());
    }

    /// Four words of four letters fill a line of twenty characters.
    private static Block paragraph(String letter, int lines) {
        var words = Collections.nCopies(lines * 4, letter.repeat(4));
        return new Block.Paragraph(List.of(Run.plain(String.join(" ", words))));
    }

    public static Typesetter typesetter() {
        return new Typesetter(new OneEmFaces());
    }

    static PageTask task(String layout, List<Story> stories, Advert... adverts) {
        return task(1, List.of(layout), stories, adverts);
    }

    static PageTask task(int number, List<String> layouts, List<Story> stories, Advert... adverts) {
        var trees = layouts.stream()
                .map(l -> LayoutTree.of(Objects.requireNonNull(TINY.layouts().get(l), l)))
                .toList();
        var pool = stories.stream()
                .map(s -> Item.of(s, s.pictures().isEmpty() ? -1 : 0))
                .toList();
        return new PageTask(
                number,
                TINY.sections(),
                trees,
                pool,
                List.of(adverts),
                false,
                new DeskRules(Desk.NONE, List.of(), Kept.NOTHING),
                false);
    }

    static PageSolution solve(PageTask task) {
        return tryToSolve(task).orElseThrow();
    }

    /// Empty when the solver finds no way to fill the page.
    static Optional<PageSolution> tryToSolve(PageTask task) {
        return planner()
                .plan(List.of(task), DepthFit.NEVER)
                .map(plan -> plan.pages().getFirst());
    }

    static GroupPlanner planner() {
        return new GroupPlanner(measurer(), 20_000);
    }

    static Measurer measurer() {
        return new Measurer(typesetter(), new OneEmFaces(), "From 1");
    }

    /// The ids of the stories that the page has no room for.
    static List<String> leftOut(PageTask task, PageSolution solution) {
        var items = IntStream.range(0, task.pool().size());
        return items.filter(i -> (solution.assignment().placed() >>> i & 1) == 0)
                .mapToObj(i -> task.pool().get(i).story().id())
                .toList();
    }

    /// One page planned alone.
    public static PagePlan plan(String layout, Story... stories) {
        var solution = solve(task(layout, List.of(stories)));
        return new PagePlan(1, solution.tree().layout(), TINY.sections(), solution.placements(), solution.cost());
    }

    /// The page drawn: one letter a story, `=` furniture, `#` adverts, `-` rules, `.` white under a story, `?` nothing.
    static String diagram(PageSolution solution) {
        var grid = solution.tree().layout().grid();
        var page = new char[grid.lines()][grid.columns()];
        for (var line : page) {
            Arrays.fill(line, '?');
        }
        solution.placements().forEach(p -> draw(p, page));
        return IntStream.range(0, page.length)
                .mapToObj(i -> new String(page[i]))
                .collect(Collectors.joining("\n"));
    }

    private static void draw(Placement p, char[][] page) {
        for (var line = 0; line < p.depth(); line++) {
            for (var column = 0; column < p.span(); column++) {
                page[p.line() + line][p.column() + column] = sign(p, line);
            }
        }
    }

    private static char sign(Placement p, int line) {
        return switch (p) {
            case Placement.Matter m ->
                line < m.treatment().depth() ? m.treatment().item().story().id().charAt(0) : '.';
            case Placement.Ad ad -> '#';
            case Placement.Standing standing -> '=';
            case Placement.Rule rule -> '-';
        };
    }
}
