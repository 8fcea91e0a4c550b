package press.broadsheet.makeup;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import press.broadsheet.edition.Day;
import press.broadsheet.edition.Desk;
import press.broadsheet.geometry.Box;
import press.broadsheet.layout.Node;
import press.broadsheet.layout.Publication;
import press.broadsheet.layout.PublicationReader;
import press.broadsheet.plan.Flatplan;
import press.broadsheet.plan.PagePlan;
import press.broadsheet.plan.Placement;

/// The markets table at the foot of a business page's rail, with a story's last line right above it.
class FurnitureTest {
    private static final Publication PAPER = PublicationReader.read(Path.of("layouts/chronicle"));
    private static final int LINE = 126;
    private static final int DEPTH = 20;

    @Test
    void theTableStandsWhereThePlanHasIt() {
        assertThat(markets(new TreeMap<>(Map.of("markets", Map.of("rows", List.of())))))
                .isEqualTo(planned());
    }

    @Test
    void theHouseAdvertThatStandsInForTheTableLeavesALineOfWhiteUnderTheStory() {
        var advert = markets(new TreeMap<>());

        assertThat(advert.y()).isGreaterThan(planned().y().plus(PAPER.grid().leading()));
        assertThat(advert.foot()).isEqualTo(planned().foot());
    }

    private static Box planned() {
        return PAPER.grid().box(5, 3, LINE, DEPTH);
    }

    private static Box markets(SortedMap<String, Object> data) {
        var panel = new Node.Panel("markets", "markets", 3, DEPTH);
        var layout = Objects.requireNonNull(PAPER.layouts().get("business-b"));
        var sections = List.of(PAPER.section("BUSINESS").orElseThrow());
        var page = new PagePlan(9, layout, sections, List.of(new Placement.Standing(panel, 5, 3, LINE, DEPTH)), 0);
        var day = new Day(LocalDate.of(2026, 11, 24), List.of(), List.of(), data, Desk.NONE);
        var flatplan = new Flatplan(List.of(page), List.of(), List.of(), 0, 0);
        return new Furniture(day, flatplan).on(page).getFirst().box();
    }
}
