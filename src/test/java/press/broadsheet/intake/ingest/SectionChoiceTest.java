package press.broadsheet.intake.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import press.broadsheet.layout.Source;

/// A source's categories lead each story to the paper's section.
class SectionChoiceTest {
    private static SectionChoice choice(Map<String, String> sections, Map<String, Integer> values) {
        var source = new Source(
                "site",
                "feed",
                "x",
                "",
                "",
                List.of(),
                0,
                "",
                new TreeMap<>(sections),
                new TreeMap<>(values),
                List.of());
        return new SectionChoice(IngestFixtures.publication(source), source);
    }

    private static String place(SectionChoice choice, String... names) {
        var place = choice.place(List.of(names));
        return place.section() + "/" + place.subsection();
    }

    @Test
    void theSourcesOwnMapIsAskedFirst() {
        assertThat(place(choice(Map.of("CITY DESK", "LOCAL"), Map.of()), "NATION", "City Desk"))
                .isEqualTo("LOCAL/");
    }

    @Test
    void aSectionOfThePaperIsTakenWhereverItStandsAmongTheNames() {
        assertThat(place(choice(Map.of(), Map.of()), "Weekend", "sports")).isEqualTo("SPORTS/");
    }

    @Test
    void aSubsectionBringsItsSectionAndStaysWithIt() {
        var choice = choice(Map.of(), Map.of());

        assertThat(place(choice, "On Heritage")).isEqualTo("OPINION/ON HERITAGE");
        assertThat(place(choice, "OPINION", "InteRalia")).isEqualTo("OPINION/INTERALIA");
    }

    @Test
    void thePapersMapComesNextAndAnUnknownNameStaysForTheDeskToSee() {
        var choice = choice(Map.of(), Map.of());

        assertThat(place(choice, "Gardening", "Cricket")).isEqualTo("SPORTS/");
        assertThat(place(choice, "Gardening")).isEqualTo("Gardening/");
        assertThat(place(choice(Map.of("*", "WORLD"), Map.of()), "Gardening")).isEqualTo("WORLD/");
    }

    @Test
    void aStoryOfManyWordsIsNoPhotoGallery() {
        var place = choice(Map.of(), Map.of()).placeOfWords(List.of("Photos", "World"));

        assertThat(place.section()).isEqualTo("WORLD");
    }

    @Test
    void newsValuesComeFromTheMapOrTheCopyAndTheFrontCountsMore() {
        var choice = choice(Map.of(), Map.of("FLASH", 1));
        var front = new SectionChoice.Place("TOP NEWS", "");
        var local = new SectionChoice.Place("LOCAL", "");

        assertThat(choice.newsValue(List.of("Flash"), local, 5)).isEqualTo(1);
        assertThat(choice.newsValue(List.of(), front, 0)).isEqualTo(2);
        assertThat(choice.newsValue(List.of(), front, 2)).isEqualTo(1);
        assertThat(choice.newsValue(List.of(), local, 0)).isEqualTo(4);
        assertThat(choice.newsValue(List.of(), local, 3)).isEqualTo(3);
    }
}
