package press.broadsheet.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static press.broadsheet.publish.MapFixtures.GRID;
import static press.broadsheet.publish.MapFixtures.issue;
import static press.broadsheet.publish.MapFixtures.line;
import static press.broadsheet.publish.MapFixtures.page;
import static press.broadsheet.publish.MapFixtures.placed;
import static press.broadsheet.publish.MapFixtures.story;
import static press.broadsheet.publish.MapFixtures.text;

import java.util.List;
import org.junit.jupiter.api.Test;
import press.broadsheet.layout.Part;
import press.broadsheet.makeup.MadePage;
import press.broadsheet.makeup.Placed;
import press.broadsheet.publish.StoryMap.Word;
import press.broadsheet.render.PageImage;

class PageMapTest {
    private static final int BODY = 10;

    private static List<Word> words(PageMap map) {
        return map.stories().stream()
                .flatMap(StoryMap::texts)
                .flatMap(t -> t.lines().stream())
                .flatMap(l -> l.words().stream())
                .toList();
    }

    private static List<PageMap> map(Issue issue, MadePage... pages) {
        return PageMapper.map(issue, List.of(pages));
    }

    @Test
    void aWordReachesFromItsFirstLettersOriginToItsLastOnesAdvanceAndFromAscentToDescent() {
        var body = text(Part.BODY, BODY, line(0, 0, "to the"));
        var made = page(1, placed("a", GRID.box(0, 1, 0, 10), body));

        var words = words(map(issue(story("a", "to the")), made).getFirst());

        // 12 pt from the left, baseline 33 pt from the head; 50 units are 3 points
        assertThat(words).extracting(Word::text).containsExactly("to", "the");
        assertThat(words.get(0).box()).isEqualTo(new Rect(200, 390, 400, 200));
        assertThat(words.get(1).box()).isEqualTo(new Rect(800, 390, 600, 200));
    }

    @Test
    void bothPiecesOfADividedWordKnowTheWholeWord() {
        var body = text(Part.BODY, BODY, line(0, 0, "a news-"), line(0, 1, "~paper of"));
        var made = page(1, placed("a", GRID.box(0, 1, 0, 10), body));

        var words = words(map(issue(story("a", "a newspaper of")), made).getFirst());

        assertThat(words).extracting(Word::text).containsExactly("a", "news", "paper", "of");
        assertThat(words).extracting(Word::whole).containsExactly("a", "newspaper", "newspaper", "of");
        assertThat(words).extracting(Word::piece).containsExactly(0, 1, 2, 0);
        assertThat(words).extracting(Word::hyphen).containsExactly(0, 200, 0, 0);
    }

    @Test
    void aWordDividedOverAPagesEndIsStillOneWord() {
        var first = text(Part.BODY, BODY, line(0, 9, "the news-"));
        var jumpLine = text(Part.JUMP_LINE, 90_000, line(0, 10, "Continued"));
        var rest = text(Part.BODY, BODY, line(0, 0, "~paper"));

        var maps = map(
                issue(story("a", "the newspaper")),
                page(1, placed("a", GRID.box(0, 1, 0, 11), first, jumpLine)),
                page(4, placed("a", GRID.box(0, 1, 0, 10), rest)));

        assertThat(words(maps.get(0)).get(1).whole()).isEqualTo("newspaper");
        assertThat(words(maps.get(1)).getFirst().whole()).isEqualTo("newspaper");
        assertThat(maps)
                .allSatisfy(m -> assertThat(m.stories().getFirst().pages()).containsExactly(1, 4));
    }

    @Test
    void aDropCapIsTheFirstPieceOfItsWord() {
        var cap = text(Part.DROPCAP, BODY, line(0, 1, "T"));
        var body = text(Part.BODY, BODY, line(0, 0, "he river"));
        var made = page(1, placed("a", GRID.box(0, 1, 0, 10), cap, body));

        var words = words(map(issue(story("a", "The river")), made).getFirst());

        assertThat(words).extracting(Word::whole).containsExactly("The", "The", "river");
    }

    @Test
    void aDropCapThatIsAWordStaysAlone() {
        var cap = text(Part.DROPCAP, BODY, line(0, 1, "A"));
        var body = text(Part.BODY, BODY, line(0, 0, "river"));
        var made = page(1, placed("a", GRID.box(0, 1, 0, 10), cap, body));

        var words = words(map(issue(story("a", "A river")), made).getFirst());

        assertThat(words).extracting(Word::whole).containsExactly("A", "river");
    }

    @Test
    void aStoryAloneInItsSlotHasAllOfItAndShortItemsShareItLegByLeg() {
        var slot = GRID.box(1, 2, 0, 10);
        var one = text(Part.BODY, BODY, line(1, 0, "one"), line(1, 1, "two"), line(2, 0, "three"));
        var other = text(Part.BODY, BODY, line(2, 1, "four"));
        var alone = text(Part.BODY, BODY, line(0, 0, "alone"));
        var made = page(1, placed("c", GRID.box(0, 1, 0, 10), alone), placed("a", slot, one), placed("b", slot, other));

        var stories = map(issue(story("a", "x"), story("b", "x"), story("c", "x")), made)
                .getFirst()
                .stories();

        assertThat(stories.get(0).outlines()).containsExactly(Rect.of(GRID.box(0, 1, 0, 10)));
        assertThat(stories.get(1).outlines())
                .containsExactly(Rect.of(GRID.box(1, 1, 0, 2)), Rect.of(GRID.box(2, 1, 0, 1)));
        assertThat(stories.get(2).outlines()).containsExactly(Rect.of(GRID.box(2, 1, 1, 1)));
    }

    @Test
    void whatHasNoShapeIsNotInTheWords() {
        var body = text(Part.BODY, BODY, line(0, 0, "news\u00ADpaper \u200B"));
        var made = page(1, placed("a", GRID.box(0, 1, 0, 10), body));

        assertThat(words(map(issue(story("a", "x")), made).getFirst()))
                .extracting(Word::text)
                .containsExactly("newspaper");
    }

    @Test
    void theJsonSaysOfAWordOnlyWhatItsLineDoesNotSay() {
        var body = text(Part.BODY, BODY, line(0, 0, "a news-"), line(0, 1, "~paper"));
        var made = page(1, placed("a", GRID.box(0, 1, 0, 10), body));

        var json = MapJson.of(map(issue(story("a", "x")), made).getFirst(), new PageImage(1, 1667, 2222));

        assertThat(json)
                .contains("\"words\":[[200,200,\"a\"],")
                .contains("[600,1000,\"news\",{\"whole\":\"newspaper\",\"piece\":1,\"hyphen\":200}]")
                .contains("[200,1000,\"paper\",{\"whole\":\"newspaper\",\"piece\":2}]");
    }

    @Test
    void altoKeepsAnAddedHyphenOutOfTheWord() {
        var photo = new Placed.Photo(MapFixtures.picture(), GRID.box(0, 1, 5, 4), new Placed.Crop(0, 0, 100, 100));
        var body = text(Part.BODY, BODY, line(0, 0, "R&D news-"), line(0, 1, "~paper"));
        var made = page(1, placed("a", GRID.box(0, 1, 0, 10), photo, body));

        var alto = Alto.of(map(issue(story("a", "x")), made).getFirst(), issue(story("a", "x")));

        assertThat(alto)
                .contains("CONTENT=\"R&amp;D\"")
                .contains("CONTENT=\"news\" SUBS_TYPE=\"HypPart1\" SUBS_CONTENT=\"newspaper\"/>\n<HYP ")
                .contains("CONTENT=\"paper\" SUBS_TYPE=\"HypPart2\" SUBS_CONTENT=\"newspaper\"/>")
                .contains("<Illustration ID=\"P0001_S001_B001\"")
                .contains("FONTSTYLE=\"bold\"");
    }
}
