package press.broadsheet.newsroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.SoftAssertions.assertSoftly;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import press.broadsheet.edition.Story;
import press.broadsheet.intake.DayReader;
import press.broadsheet.layout.PublicationReader;
import press.broadsheet.publish.Report;

/// The sample edition as a screen reader reads it.
class ReadingOrderTest {

    @Test
    void everyStoryIsOneArticleWhoseTextIsTheStorysCharacterForCharacter() throws Exception {
        var articles = TaggedArticle.read(SampleEdition.pdf());
        var placed = placed();

        assertSoftly(softly -> {
            for (var story : placed) {
                var own =
                        articles.stream().filter(a -> ReadAloud.isOf(story, a)).toList();
                softly.assertThat(own).as(story.id() + " " + story.headline()).hasSize(1);
                var read = ReadAloud.of(story, own.getFirst());
                softly.assertThat(read.heard()).as(story.id()).isEqualTo(read.wanted());
            }
        });
        assertThat(articles).hasSizeGreaterThanOrEqualTo(placed.size());
    }

    @Test
    void aPageAloneReadsItsOwnStoriesAndNoOthers() throws Exception {
        var whole = TaggedArticle.read(SampleEdition.pdf());
        var page = TaggedArticle.read(SampleEdition.folder().resolve("pages/0003/page.pdf"));

        assertThat(page).isNotEmpty();
        assertThat(page.stream().map(ReadingOrderTest::texts).filter(t -> !t.contains("From page 1")))
                .isSubsetOf(whole.stream().map(ReadingOrderTest::texts).toList());
    }

    @Test
    void aJumpedStoryGoesOnOnItsSecondPageAlone() throws Exception {
        var from = "From page 1";
        var continued = whole().stream()
                .filter(a -> a.pieces().stream().anyMatch(p -> p.text().equals(from)))
                .toList();
        var pages = new java.util.ArrayList<TaggedArticle>();
        for (int page = 2; page <= SampleEdition.report().pages(); page++) {
            pages.addAll(TaggedArticle.read(SampleEdition.folder().resolve("pages/%04d/page.pdf".formatted(page))));
        }

        assertThat(continued).hasSize(SampleEdition.report().articles().jumped());
        for (var story : continued) {
            var end = texts(story).getLast();
            var rests = pages.stream().filter(a -> texts(a).contains(from)).toList();
            assertThat(rests)
                    .filteredOn(rest -> texts(rest).getLast().equals(end))
                    .singleElement()
                    .satisfies(rest -> {
                        assertThat(headings(rest).getFirst().text())
                                .isEqualTo(headings(story).getFirst().text());
                        assertThat(headings(rest).getFirst().type()).isIn("H1", "H2");
                        assertThat(texts(rest))
                                .startsWith(from, headings(rest).getFirst().text());
                    });
        }
    }

    private static List<TaggedArticle> whole() throws Exception {
        return TaggedArticle.read(SampleEdition.pdf());
    }

    private static List<String> texts(TaggedArticle article) {
        return article.pieces().stream().map(TaggedArticle.Piece::text).toList();
    }

    private static List<TaggedArticle.Piece> headings(TaggedArticle article) {
        return article.pieces().stream().filter(p -> p.type().matches("H\\d")).toList();
    }

    /// All placed stories with words.
    private static List<Story> placed() throws Exception {
        var publication = PublicationReader.read(SampleEdition.HOME.resolve("layouts/chronicle"));
        var leftOut = SampleEdition.report().articles().leftOut().stream()
                .map(Report.LeftOut::id)
                .collect(Collectors.toSet());
        return new DayReader(publication)
                .read(SampleEdition.DAY).value().day().stories().stream()
                        .filter(story -> !leftOut.contains(story.id()))
                        .filter(story -> !story.body().isEmpty())
                        .toList();
    }
}
