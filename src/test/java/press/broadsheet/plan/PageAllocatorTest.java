package press.broadsheet.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import press.broadsheet.layout.SectionPlan;

class PageAllocatorTest {
    private static final SectionPlan FRONT = section("Front", 1, 1, "first", false);
    private static final SectionPlan CITY = section("City", 1, 4, "any", true);
    private static final SectionPlan NATION = section("Nation", 1, 4, "any", true);
    private static final SectionPlan LOCAL = section("Local", 1, 2, "any", false);
    private static final SectionPlan OPINION = section("Opinion", 1, 2, "left", false);
    private static final SectionPlan SPORTS = section("Sports", 1, 2, "last", false);

    @Test
    void theFullestSectionGetsThePageThatIsOver() {
        var loads = Map.of("Front", 0.9, "City", 2.7, "Nation", 0.9);

        assertThat(allot(List.of(FRONT, CITY, NATION), loads, 4)).isEqualTo("Front, City, City, Nation");
    }

    @Test
    void twoSectionsWithLittleToPrintShareAPage() {
        var loads = Map.of("Front", 0.9, "City", 0.4, "Nation", 0.4, "Local", 0.9, "Sports", 0.9);

        assertThat(allot(List.of(FRONT, CITY, NATION, LOCAL, SPORTS), loads, 4, 6))
                .isEqualTo("Front, City+Nation, Local, Sports");
    }

    @Test
    void aSectionWithNothingToPrintGetsNoPage() {
        var loads = Map.of("Front", 0.9, "Nation", 2.6);

        assertThat(allot(List.of(FRONT, CITY, NATION), loads, 4)).isEqualTo("Front, Nation, Nation, Nation");
    }

    @Test
    void thePageCountWithTheLeastOverAndTheLeastWhiteIsTaken() {
        var loads = Map.of("Front", 0.9, "City", 3.4, "Nation", 3.4, "Sports", 1.8);

        assertThat(allot(List.of(FRONT, CITY, NATION, SPORTS), loads, 4, 6, 8, 10, 12)
                        .split(", "))
                .hasSize(10);
    }

    @Test
    void opinionOpensOnALeftHandPage() {
        var loads = Map.of("Front", 0.9, "City", 0.9, "Opinion", 0.9, "Sports", 0.9);

        var pages = allot(List.of(FRONT, CITY, OPINION, SPORTS), loads, 4).split(", ");

        assertThat(List.of(pages).indexOf("Opinion") % 2).isOne();
    }

    @Test
    void theSameLoadsGiveTheSamePages() {
        var loads = Map.of("Front", 0.9, "City", 1.0, "Nation", 1.0);
        var order = List.of(FRONT, CITY, NATION);

        assertThat(allot(order, loads, 4, 6)).isEqualTo(allot(order, loads, 4, 6));
    }

    private static String allot(List<SectionPlan> order, Map<String, Double> loads, Integer... counts) {
        return new PageAllocator(order, loads)
                .allot(List.of(counts)).stream().map(PageAllocatorTest::names).collect(Collectors.joining(", "));
    }

    private static String names(PageAllocator.Allotted page) {
        return page.sections().stream().map(SectionPlan::title).collect(Collectors.joining("+"));
    }

    private static SectionPlan section(String name, int min, int max, String place, boolean shares) {
        return new SectionPlan(name, name, List.of(), "news", min, max, place, shares);
    }
}
