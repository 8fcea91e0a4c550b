package press.broadsheet.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static press.broadsheet.intake.IntakeFixtures.codes;
import static press.broadsheet.intake.IntakeFixtures.write;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import press.broadsheet.edition.Desk;
import press.broadsheet.edition.Proof;
import press.broadsheet.edition.Story;
import press.broadsheet.edition.Wish;
import press.broadsheet.geometry.Length;
import press.broadsheet.layout.Node;
import press.broadsheet.layout.PageLayout;
import press.broadsheet.layout.PictureWish;
import press.broadsheet.layout.Publication;
import press.broadsheet.layout.StoryType;

class DeskReaderTest {
    private static final StoryType TYPE = new StoryType(Map.of(), -1, Length.ZERO, Length.ZERO, Length.ZERO, 0);

    @TempDir
    Path folder;

    @Test
    void aDayWithoutDeskYamlIsLeftToThePlan() {
        assertThat(read().value().day().desk()).isEqualTo(Desk.NONE);
    }

    @Test
    void aDeskYamlThatSaysNothingAsksForNothing() {
        assertThat(desk("# nothing tonight\n")).isEqualTo(Desk.NONE);
    }

    @Test
    void everyKindOfWishIsReadWithItsLine() {
        var desk = desk("""
                stories:
                  a:
                    pin: 1 lead
                    jump: yes
                  b: {pin: 2, jump: no}
                  c:
                    keep_out: yes
                  d:
                    must_run: yes
                    section: local
                    headline: A river rises
                pages:
                  1: {layout: front-a}
                  3:
                    lock: yes
                """);

        assertThat(desk.wishes())
                .containsExactly(
                        new Wish.Pin("a", 1, "lead", 3),
                        new Wish.Jump("a", true, 4),
                        new Wish.Pin("b", 2, "", 5),
                        new Wish.Jump("b", false, 5),
                        new Wish.KeepOut("c", 7),
                        new Wish.MustRun("d", 9),
                        new Wish.Move("d", "LOCAL", 10),
                        new Wish.Headline("d", "A river rises", 11),
                        new Wish.Force(1, "front-a", 13),
                        new Wish.Lock(3, 15));
        assertThat(desk.mustRun("a")).as("a pinned story must run").isTrue();
        assertThat(desk.keepsOut("c")).isTrue();
        assertThat(desk.layout(1)).map(Wish.Force::layout).contains("front-a");
    }

    @Test
    void theDesksHeadlineAndSectionAreTheStorysAndAreNoted() {
        desk("stories:\n  a: {headline: \"The \\\"big\\\" one\", section: local}\n");

        var proof = read();

        assertThat(story(proof, "a").headline()).isEqualTo("The “big” one");
        assertThat(story(proof, "a").section()).isEqualTo("LOCAL");
        assertThat(story(proof, "b").headline()).isEqualTo("Headline of b");
        assertThat(codes(proof)).contains("DESK_HEADLINE", "DESK_SECTION");
    }

    @Test
    void aHeadlineWrittenByTheDeskIsNoLongerMissing() {
        write(folder.resolve("desk.yaml"), "stories:\n  bare: {headline: A night of snow}\n");

        var proof = read();

        assertThat(story(proof, "bare").headline()).isEqualTo("A night of snow");
        assertThat(codes(proof)).doesNotContain("HEADLINE_MISSING");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            an unknown group        | storys: {}                                   | 1: 'storys' is not known here. Did you mean 'stories'
            an unknown wish         | stories: {a: {pim: 1}}                       | 1: 'pim' is not known here. Did you mean 'pin'
            an unknown story        | stories: {aa: {pin: 1}}                      | 1: there is no story 'aa' in the day. Did you mean
            a refused story         | stories:~  empty:~    must_run: yes          | 2: story 'empty' was refused: nothing to print
            an unknown section      | stories:~  a: {section: LOCALS}              | 2: there is no section 'LOCALS'. Did you mean 'LOCAL'
            a page too far          | stories: {a: {pin: 12}}                      | 1: there is no page 12. Write a number from 1 to 8
            no page                 | pages:~  0: {lock: yes}                      | 2: there is no page 0
            an unknown layout       | pages: {1: {layout: front-x}}                | 1: there is no layout 'front-x'. Did you mean 'front-a'
            an unknown slot         | stories: {a: {pin: 1 leed}}                  | 1: no layout has a slot 'leed'. Did you mean 'lead'
            a slot for jumps        | stories: {a: {pin: 2 jump}}                  | 1: no layout has a slot 'jump'
            a pin that is no place  | stories: {a: {pin: front}}                   | 1: 'pin' is 'front'. Write the page
            neither yes nor no      | stories: {a: {jump: maybe}}                  | 1: 'jump' is 'maybe'. Write yes or no
            no YAML                 | stories: {a                                  | 1: not YAML
            a list                  | - a                                          | 1: the file has no 'name: value' lines
            """)
    void aWishThatIsNotUnderstoodNamesFileAndLine(String what, String yaml, String message) {
        write(folder.resolve("desk.yaml"), yaml.replace('~', '\n'));

        assertThatThrownBy(this::read)
                .isInstanceOf(IntakeException.class)
                .hasMessageContaining(folder.resolve("desk.yaml") + ":" + message);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            pinned and kept out      | stories:~  a:~    pin: 1~    keep_out: yes                    | 4 | on line 4 and pinned to page 1 on line 3
            kept out and wanted      | stories:~  a:~    keep_out: yes~    must_run: yes             | 4 | on line 3 and wanted in the paper on line 4
            two stories in one slot  | stories:~  a: {pin: 1 lead}~  b: {pin: 1 lead}                | 3 | takes one story, but is given to 'a' on line 2 and 'b' on line 3
            a pile overfull          | stories:~  a: {pin: 2 pile}~  b: {pin: 2 pile}~  c: {pin: 2 pile} | 4 | takes 2 stories, but is given to 'a' on line 2 and 'b' on line 3 and 'c' on line 4
            a slot the layout lacks  | stories:~  a: {pin: 1 pile}~pages:~  1: {layout: front-a}     | 2 | layout 'front-a', set on line 4, has no slot 'pile'
            jumping from inside      | stories:~  a: {pin: 2,~      jump: yes}                       | 3 | to jump by line 3, but is pinned to page 2 on line 2
            locked and made over     | pages:~  1:~    lock: yes~    layout: front-a                 | 4 | page 1 is locked on line 3 and given layout 'front-a' on line 4
            two layouts for a page   | pages:~  1: {layout: front-a}~  1: {layout: news-a}           | 3 | '1' stands twice, first on line 2
            two pins for a story     | stories:~  a:~    pin: 1~    pin: 2                           | 4 | 'pin' stands twice, first on line 3
            one story twice          | stories:~  a: {pin: 1}~  a: {keep_out: yes}                   | 3 | 'a' stands twice, first on line 2
            """)
    void aContradictionNamesBothLines(String what, String yaml, int line, String cause) {
        write(folder.resolve("desk.yaml"), yaml.replace('~', '\n'));

        assertThatThrownBy(this::read)
                .isInstanceOf(IntakeException.class)
                .hasMessageContaining(folder.resolve("desk.yaml") + ":" + line + ": ")
                .hasMessageContaining(cause);
    }

    @Test
    void allThatIsWrongIsSaidAtOnce() {
        write(folder.resolve("desk.yaml"), "stories:\n  x: {pin: 1}\n  y: {pin: 1}\npages:\n  40: {lock: yes}\n");

        assertThatThrownBy(this::read).message().hasLineCount(3);
    }

    @Test
    void twoStoriesMayBePinnedToAPileForTwo() {
        assertThat(desk("stories:\n  a: {pin: 2 pile}\n  b: {pin: 2 pile}\n").wishes())
                .hasSize(2);
    }

    @Test
    void aRefusedStoryMayBeKeptOut() {
        assertThat(desk("stories:\n  empty: {keep_out: yes}\n").wishes()).isEmpty();
    }

    @Test
    void thePageCountAskedForBoundsThePages() {
        write(folder.resolve("desk.yaml"), "stories: {a: {pin: 8}}");

        assertThatThrownBy(() -> read(6))
                .hasMessageContaining("there is no page 8. Write a number from 1 to 6, --pages says");
    }

    private Desk desk(String yaml) {
        write(folder.resolve("desk.yaml"), yaml);
        return read().value().day().desk();
    }

    private Proof<Intake> read() {
        return read(0);
    }

    private Proof<Intake> read(int pages) {
        var articles = List.of(
                article("a"),
                article("b"),
                article("c"),
                article("d"),
                "{\"id\":\"bare\",\"section\":\"LOCAL\",\"priority\":3,\"body\":[\"Text of bare.\"]}",
                "{\"id\":\"empty\",\"section\":\"LOCAL\",\"headline\":\"H\",\"priority\":3,\"body\":[]}");
        write(
                folder.resolve("articles.json"),
                "{\"edition_date\":\"2026-11-24\",\"articles\":[" + String.join(",", articles) + "]}");
        return new DayReader(publication()).read(folder, pages);
    }

    private static String article(String id) {
        return "{\"id\":\"%1$s\",\"section\":\"TOP NEWS\",\"headline\":\"Headline of %1$s\",\"priority\":3,\"body\":[\"Text of %1$s.\"]}"
                .formatted(id);
    }

    private static Story story(Proof<Intake> proof, String id) {
        return proof.value().day().stories().stream()
                .filter(s -> s.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Publication publication() {
        var p = IntakeFixtures.publication();
        var layouts = new TreeMap<String, PageLayout>();
        layouts.put("front-a", layout(p, "front-a", slot("lead", 1)));
        layouts.put("news-a", layout(p, "news-a", slot("lead", 1), slot("pile", 2), slot("jump", 1)));
        return new Publication(
                p.folder(),
                p.slug(),
                p.name(),
                p.language(),
                p.timezone(),
                p.grid(),
                p.sections(),
                p.sectionMap(),
                p.texts(),
                p.pagesByDay(),
                p.volume(),
                p.sources(),
                layouts);
    }

    private static PageLayout layout(Publication publication, String name, Node... slots) {
        var root = new Node.Rows(8, List.of(slots));
        return new PageLayout(name, 1, List.of("news"), publication.grid(), 1, Length.ZERO, 0, root);
    }

    private static Node slot(String role, int repeat) {
        return new Node.StorySlot(role, role, 8, 50, PictureWish.NONE, 8, 60, 8, repeat, false, List.of(), TYPE);
    }
}
