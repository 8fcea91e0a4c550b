package press.broadsheet.render;

import static org.assertj.core.api.Assertions.assertThat;
import static press.broadsheet.render.RenderFixtures.SHELF;
import static press.broadsheet.render.RenderFixtures.TEXT;
import static press.broadsheet.render.RenderFixtures.box;
import static press.broadsheet.render.RenderFixtures.facts;
import static press.broadsheet.render.RenderFixtures.linked;
import static press.broadsheet.render.RenderFixtures.page;
import static press.broadsheet.render.RenderFixtures.panel;
import static press.broadsheet.render.RenderFixtures.photo;
import static press.broadsheet.render.RenderFixtures.picture;
import static press.broadsheet.render.RenderFixtures.pt;
import static press.broadsheet.render.RenderFixtures.redAndBlue;
import static press.broadsheet.render.RenderFixtures.words;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.broadsheet.edition.Remark;
import press.broadsheet.edition.Severity;
import press.broadsheet.layout.Part;
import press.broadsheet.makeup.MadePage;
import press.broadsheet.makeup.Placed;
import press.broadsheet.makeup.Placed.PlacedLine;
import press.broadsheet.makeup.PlacedStory;
import press.broadsheet.render.preflight.Preflight;
import press.broadsheet.typeset.Face;
import press.broadsheet.typeset.Line;
import press.broadsheet.typeset.Span;

class TaggedPdfTest {
    private static final String WEATHER = """
            <div><div role="heading" aria-level="2">Weather</div><table>
            <tr><th>Town</th><th>High</th></tr><tr><td>Leh</td><td>7</td></tr>
            <tr><td colspan="2">Sun <b>5.21</b> to <b>7.39</b></td></tr></table></div>""";

    @TempDir
    Path folder;

    @Test
    void aStoryIsAnArticleOfHeadingsParagraphsAndPictures() throws IOException {
        var photo = photo(picture(redAndBlue(folder.resolve("p.jpg"), 400, 300), 400, 300, 1), box(20, 200, 60, 45));

        render(page(
                part(Part.HEADLINE, 1, "Snow closes the pass"),
                photo,
                part(Part.CAPTION, 116, "The pass"),
                part(Part.BODY, 10, "The snow began"),
                part(Part.SUBHEAD, 11, "How much"),
                part(Part.BODY, 12, "Much of it")));

        assertThat(tree()).containsExactly("Document", "Sect", "Art", "H1", "Figure", "Caption", "P", "H2", "P");
    }

    @Test
    void itemsOfAListAreALabelAndABody() throws IOException {
        render(page(
                part(Part.LIST, 10, "• first of all"),
                part(Part.LIST, 11, "• second"),
                part(Part.BODY, 12, "And so on")));

        assertThat(tree())
                .containsExactly("Document", "Sect", "Art", "L", "LI", "Lbl", "LBody", "LI", "Lbl", "LBody", "P");
    }

    @Test
    void aParagraphOverTwoPagesIsOneElementAndItsJumpLineLeadsOn() throws IOException {
        var first = page(part(Part.BODY, 10, "The council met and"), part(Part.JUMP_LINE, 90_000, "Continued on 2"));
        var second =
                numbered(2, page(part(Part.JUMP_FROM, 90_019, "From page 1"), part(Part.BODY, 10, "rose at nine")));

        render(first, second);

        assertThat(tree()).containsExactly("Document", "Sect", "Art", "P", "P", "Link", "P", "Link");
        try (var document = Loader.loadPDF(folder.resolve("edition.pdf").toFile())) {
            var link = (org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink)
                    document.getPage(0).getAnnotations().getFirst();
            assertThat(((PDPageDestination) link.getDestination()).retrievePageNumber())
                    .isEqualTo(1);
            assertThat(link.getContents()).isEqualTo("Continued on 2");
        }
        try (var alone = Loader.loadPDF(folder.resolve("pages/0002/page.pdf").toFile())) {
            assertThat(alone.getPage(0).getAnnotations()).isEmpty();
        }
    }

    @Test
    void aPanelIsWhatItsMarkupSays() throws IOException {
        render(Map.of("weather", WEATHER), page(panel("weather", box(20, 20, 200, 100))));

        assertThat(tree())
                .containsExactly(
                        "Document", "Sect", "Sect", "H1", "Table", "TR", "TH", "TH", "TR", "TD", "TD", "TR", "TD");
    }

    @Test
    void whatIsHiddenInAPanelIsNotRead() throws IOException {
        render(
                Map.of("folio", "<div aria-hidden=\"true\">17</div>"),
                page(part(Part.BODY, 10, "Words"), panel("folio", box(20, 300, 200, 20))));

        assertThat(tree()).containsExactly("Document", "Sect", "Art", "P");
    }

    @Test
    void aParagraphFromRightToLeftSpellsOutItsText() throws IOException {
        var urdu = covering('پ');
        var lines = List.of(line(80, words("پاکستان کی", urdu, 12)), line(100, words("خبریں", urdu, 12)));

        render(page(new Placed.Text(Part.BODY, 10, lines)));

        try (var document = Loader.loadPDF(folder.resolve("edition.pdf").toFile())) {
            var root = document.getDocumentCatalog().getStructureTreeRoot();
            var paragraph = first(root, "P");
            assertThat(paragraph.getActualText()).isEqualTo("پاکستان کی خبریں");
        }
    }

    @Test
    void pagesWithAllOfThisKeepBothStandards() throws IOException {
        var urdu = covering('پ');
        var hindi = covering('क');
        var capitals = new Span("Winter", TEXT.shape("WINTER"), TEXT, pt(9), 0, pt(0), 100, pt(0.2), false, "");

        render(
                Map.of("weather", WEATHER),
                page(
                        part(Part.HEADLINE, 1, "All of it"),
                        new Placed.Text(Part.KICKER, 0, List.of(line(60, capitals))),
                        new Placed.Text(Part.BODY, 10, List.of(line(80, words("پاکستان کی خبریں", urdu, 12)))),
                        new Placed.Text(Part.BODY, 11, List.of(line(110, words("स्त्री किताब क्षेत्र", hindi, 12)))),
                        new Placed.Text(Part.BODY, 12, List.of(line(130, linked("here", 0, "https://example.org/")))),
                        part(Part.LIST, 13, "• an item"),
                        panel("weather", box(20, 200, 200, 100))));

        for (var file : List.of("edition.pdf", "pages/0001/page.pdf")) {
            var checked = Preflight.check(folder.resolve(file), true);
            assertThat(checked.validated()).containsExactly("2a", "ua1");
            assertThat(checked.remarks())
                    .filteredOn(r -> r.severity() == Severity.ERROR)
                    .extracting(Remark::cause)
                    .isEmpty();
        }
    }

    private void render(MadePage... pages) throws IOException {
        render(Map.of(), pages);
    }

    private void render(Map<String, String> panels, MadePage... pages) throws IOException {
        new PdfRenderer(SHELF)
                .render(List.of(pages), facts(folder, panels), folder.resolve("edition.pdf"), folder.resolve("pages"));
    }

    private static Placed part(Part part, int paragraph, String text) {
        return new Placed.Text(part, paragraph, List.of(line(50 + paragraph % 100, words(text, TEXT, 9))));
    }

    private static PlacedLine line(double baseline, Span... spans) {
        return new PlacedLine(pt(20), pt(baseline), new Line(Arrays.asList(spans), pt(260), false, 100, true));
    }

    private static Face covering(int codePoint) {
        return SHELF.fallbacks(400, false).stream()
                .filter(f -> f.covers(codePoint))
                .findFirst()
                .orElseThrow();
    }

    private static MadePage numbered(int number, MadePage page) {
        List<PlacedStory> stories = page.stories();
        return new MadePage(number, page.section(), page.layout(), page.grid(), stories);
    }

    /// The types of all elements, depth first.
    private List<String> tree() throws IOException {
        try (var document = Loader.loadPDF(folder.resolve("edition.pdf").toFile())) {
            var types = new ArrayList<String>();
            collect(document.getDocumentCatalog().getStructureTreeRoot(), types);
            return types;
        }
    }

    private static PDStructureElement first(PDStructureNode node, String type) {
        var element = (PDStructureElement) node.getKids().getFirst();
        return element.getStructureType().equals(type) ? element : first(element, type);
    }

    private static void collect(PDStructureNode node, List<String> types) {
        for (var kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                types.add(element.getStructureType());
                collect(element, types);
            }
        }
    }
}
