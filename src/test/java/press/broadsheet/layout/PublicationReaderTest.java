package press.broadsheet.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublicationReaderTest {
    @TempDir
    Path folder;

    private final Publication paper = LayoutFixtures.sample();

    @Test
    void thePaperHasItsNameItsGridAndItsSections() {
        assertThat(paper.name()).isEqualTo("The Valley Chronicle");
        assertThat(paper.slug()).isEqualTo("sample");
        assertThat(paper.volume()).isEqualTo(1998);
        assertThat(paper.pagesByDay()).containsExactly(8, 10, 12, 14, 16);
        assertThat(paper.sections())
                .extracting(SectionPlan::name)
                .containsExactly("TOP NEWS", "NATION", "OPINION", "CARTOON");
        assertThat(paper.section("OPINION").orElseThrow().subsections()).containsExactly("EDITORIAL", "ON HERITAGE");
        assertThat(paper.sectionMap()).containsEntry("INDIA", "NATION").containsEntry("*", "NATION");
        assertThat(paper.text("jumpLine")).isEqualTo("Continued on page {page}");
        assertThat(paper.layouts()).containsOnlyKeys("front-a", "news-a", "opinion-a");
    }

    @Test
    void aLayoutIsATreeWhoseSlotsAreNamedByTheirRole() {
        var root = (Node.Rows) layout("front-a").root();
        var columns = (Node.Columns) root.children().get(1);
        var left = (Node.Rows) columns.children().get(0);
        var right = (Node.Rows) columns.children().get(1);
        var inner = (Node.Columns) left.children().get(1);

        assertThat(root.children().getFirst()).isEqualTo(new Node.Panel("masthead", "masthead", 8, 16));
        assertThat(left.span()).isEqualTo(6);
        assertThat(((Node.StorySlot) left.children().getFirst()).picture()).isEqualTo(PictureWish.REQUIRED);
        assertThat(((Node.StorySlot) left.children().getFirst()).legs()).isEqualTo(6);
        assertThat(((Node.StorySlot) inner.children().get(1)).name()).isEqualTo("single");
        assertThat(((Node.StorySlot) right.children().getFirst()).name()).isEqualTo("single-2");
        assertThat(((Node.StorySlot) right.children().getFirst()).repeat()).isEqualTo(4);
        assertThat(right.children().get(1)).isEqualTo(new Node.AdvertHole("advert", 2, 0, 60));
    }

    @Test
    void aPageForTwoSectionsHasTwoHeadsAndAJumpSlotMayStayEmpty() {
        var news = layout("news-a");
        var children = ((Node.Rows) news.root()).children();
        var lower = (Node.Columns) children.get(4);
        var jump = (Node.StorySlot)
                ((Node.Rows) lower.children().get(2)).children().getFirst();

        assertThat(news.kinds()).containsExactly("news", "sports");
        assertThat(news.sections()).isEqualTo(2);
        assertThat(children.get(3)).isEqualTo(new Node.SectionHead("section-head-2", 8, 4, 1));
        assertThat(jump.optional()).isTrue();
    }

    @Test
    void anOpinionPageSetsTheSamePrintAreaInSixColumns() {
        var opinion = layout("opinion-a");

        assertThat(opinion.grid().columns()).isEqualTo(6);
        assertThat(opinion.grid().width(6).mm()).isCloseTo(328, Offset.offset(0.01));
        assertThat(opinion.grid().lines()).isEqualTo(146);
    }

    @Test
    void aPagesRuleComesFromTheStyleSheet() {
        assertThat(layout("front-a").rule().pt()).isEqualTo(0.5);
        assertThat(layout("front-a").gap()).isEqualTo(1);
        assertThat(layout("front-a").ruleColour()).isZero();
    }

    @Test
    void readingTwiceGivesTheSame() {
        assertThat(LayoutFixtures.sample()).isEqualTo(paper);
    }

    @Test
    void thePublicationsOfThisRepositoryHaveSoundSettings() {
        for (var name : List.of("chronicle", "chronicle-compact")) {
            var problems = new Problems();
            var settings =
                    new SettingsReader(problems).read(Path.of("layouts", name)).orElseThrow();

            assertThat(problems.list()).isEmpty();
            assertThat(settings.grid()).isPresent();
        }
    }

    private PageLayout layout(String name) {
        return Objects.requireNonNull(paper.layouts().get(name));
    }

    @Test
    void sourcesAreReadAndWhatIsWrongWithThemIsNamedByLine() throws IOException {
        var yaml = Files.readString(Path.of("layouts/chronicle/publication.yaml")) + """
                sources:
                  - name: site
                    kind: wordpress
                    address: https://newspaper.example/wp-json
                    user: desk
                    password: SITE_PASSWORD
                    categories: [3, 7]
                    days: 3
                    schedule: every 10 minutes
                    sections: {City desk: LOCAL, "*": NATION}
                    news_values: {Flash: 1}
                    hosts: [wp.local:8080]
                  - name: Site!
                    kind: fax
                    address: x
                    schedule: sometimes
                    password: "secret word"
                    sections: {A: NOWHERE}
                """;
        Files.writeString(folder.resolve("publication.yaml"), yaml);
        var problems = new Problems();

        var sources = new SettingsReader(problems).read(folder).orElseThrow().sources();

        assertThat(sources.getFirst().categories()).containsExactly(3, 7);
        assertThat(sources.getFirst().sections())
                .containsEntry("CITY DESK", "LOCAL")
                .containsEntry("*", "NATION");
        assertThat(sources.getFirst().newsValues()).containsEntry("FLASH", 1);
        assertThat(sources.getFirst().schedule()).isEqualTo("every 10 minutes");
        assertThat(sources.getFirst().days()).isEqualTo(3);
        assertThat(problems.list().stream().map(Object::toString))
                .hasSize(5)
                .anyMatch(problem -> problem.contains("'Site!'"))
                .anyMatch(problem -> problem.contains("'fax'"))
                .anyMatch(problem -> problem.contains("'sometimes'"))
                .anyMatch(problem -> problem.contains("environment variable"))
                .anyMatch(problem -> problem.contains("'NOWHERE'"));
    }
}
