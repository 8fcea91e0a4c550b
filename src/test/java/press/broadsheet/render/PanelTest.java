package press.broadsheet.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;
import static press.broadsheet.render.RenderFixtures.TEXT;
import static press.broadsheet.render.RenderFixtures.box;
import static press.broadsheet.render.RenderFixtures.page;
import static press.broadsheet.render.RenderFixtures.panel;
import static press.broadsheet.render.RenderFixtures.render;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.broadsheet.edition.Remark;

class PanelTest {
    @TempDir
    Path folder;

    @Test
    void aPanelIsFilledFromTheEditionAndItsPage() throws IOException {
        var rendered = render(folder, Map.of("folio", """
                        <div><span th:text="${publication.name}">x</span>&nbsp;<span
                         th:text="${page.number + ' ' + page.side + ' ' + section}">x</span></div>"""), page(panel("folio", box(20, 20, 200, 20))));

        assertThat(rendered.remarks()).isEmpty();
        assertThat(PdfWords.read(folder.resolve("edition.pdf")).text().replace('\u00a0', ' '))
                .isEqualTo("The Test 1 right News");
    }

    @Test
    void panelTextIsKernedAsAllOtherText() throws IOException {
        render(folder, Map.of("title", "<div>AVAVX</div>"), page(panel("title", box(20, 20, 200, 20))));

        var found = PdfWords.read(folder.resolve("edition.pdf"));
        double width = found.first("X").x() - found.first("A").x();
        assertThat(width).isCloseTo(TEXT.shape("AVAVX").x(4) * 0.01, within(0.03));
    }

    @Test
    void aFamilysNameMayCarryLetterspacing() throws IOException {
        render(folder, Map.of("title", """
                        <div style="font-family: 'Noto Serif Condensed/100'">no X</div>"""), page(panel("title", box(20, 20, 200, 20))));

        var found = PdfWords.read(folder.resolve("edition.pdf"));
        double step = found.first("o").x() - found.first("n").x();
        assertThat(step).isCloseTo(TEXT.shape("no").x(1) * 0.01 + 1, within(0.05));
    }

    @Test
    void aPanelLargerThanItsBoxIsTold() throws IOException {
        var rendered = render(
                folder,
                Map.of("weather", "<div><div style=\"height: 50pt\">much weather</div></div>"),
                page(panel("weather", box(20, 20, 100, 30))));

        assertThat(rendered.remarks())
                .extracting(Remark::code, Remark::page, Remark::slot)
                .containsExactly(tuple("PANEL_OVERFLOW", 1, "lead"));
    }

    @Test
    void aPanelThatFitsItsBoxToThePointIsNotTold() throws IOException {
        var rendered = render(
                folder,
                Map.of("weather", "<div style=\"height: 30pt\">fair</div>"),
                page(panel("weather", box(20, 20, 100, 30))));

        assertThat(rendered.remarks()).isEmpty();
    }

    @Test
    void aPanelThatIsNoXhtmlLeavesItsPlaceEmptyAndIsTold() throws IOException {
        var rendered =
                render(folder, Map.of("broken", "<div><p>open</div>"), page(panel("broken", box(20, 20, 100, 30))));

        assertThat(rendered.remarks()).extracting(Remark::code).containsExactly("PANEL_BROKEN");
    }

    @Test
    void aPanelMayIncludeNothingFromOutsideItsFolder() throws IOException {
        var rendered = render(
                folder,
                Map.of("sly", "<div><p th:insert=\"~{../../secret}\">x</p></div>"),
                page(panel("sly", box(20, 20, 100, 30))));

        assertThat(rendered.remarks()).extracting(Remark::code).containsExactly("PANEL_BROKEN");
    }

    @Test
    void aFontThatIsNotOnTheShelfIsTold() throws IOException {
        var rendered = render(
                folder,
                Map.of("type", "<div style=\"font-family: Times\">words</div>"),
                page(panel("type", box(20, 20, 100, 30))));

        assertThat(rendered.remarks()).extracting(Remark::code).containsExactly("PANEL_FONT");
    }
}
