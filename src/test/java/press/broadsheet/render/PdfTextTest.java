package press.broadsheet.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static press.broadsheet.render.RenderFixtures.BOLD;
import static press.broadsheet.render.RenderFixtures.SHELF;
import static press.broadsheet.render.RenderFixtures.TEXT;
import static press.broadsheet.render.RenderFixtures.joined;
import static press.broadsheet.render.RenderFixtures.page;
import static press.broadsheet.render.RenderFixtures.pt;
import static press.broadsheet.render.RenderFixtures.render;
import static press.broadsheet.render.RenderFixtures.text;
import static press.broadsheet.render.RenderFixtures.word;
import static press.broadsheet.render.RenderFixtures.words;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import press.broadsheet.geometry.Length;
import press.broadsheet.typeset.Span;

class PdfTextTest {
    private static final double EXACT = 0.011;

    @TempDir
    Path folder;

    @Test
    void aWordStandsWhereItsLineSays() throws IOException {
        render(folder, Map.of(), page(text(40, 100, words("Zeppelin lands", TEXT, 9))));

        var z = PdfWords.read(folder.resolve("edition.pdf")).first("Z");
        assertThat(z.x()).isCloseTo(40, within(EXACT));
        assertThat(z.y()).isCloseTo(100, within(EXACT));
    }

    @ParameterizedTest(name = "{0} points")
    @ValueSource(doubles = {7.5, 8.5, 13, 31, 62})
    void noErrorAddsUpAlongALine(double size) throws IOException {
        var line = words("Ta Wo Av Yo To Xa", TEXT, size);

        render(folder, Map.of(), page(text(20, 100, line)));

        var found = PdfWords.read(folder.resolve("edition.pdf"));
        assertThat(found.first("X").x()).isCloseTo(20 + line[5].x().pt(), within(EXACT));
        assertThat(found.first("Y").x()).isCloseTo(20 + line[3].x().pt(), within(EXACT));
    }

    @Test
    void aWidenedAndTrackedSpanStillStartsAtItsPlace() throws IOException {
        var wide = new Span("Wide", TEXT.shape("Wide"), TEXT, pt(9), 0, pt(0), 102, pt(0.1), false, "");
        var after = new Span("Zed", BOLD.shape("Zed"), BOLD, pt(11), 0xcc0000, pt(60), 98, Length.ZERO, false, "");

        render(folder, Map.of(), page(text(20, 50, wide, after)));

        var z = PdfWords.read(folder.resolve("edition.pdf")).first("Z");
        assertThat(z.x()).isCloseTo(80, within(EXACT));
    }

    @Test
    void wordsComeOutWithTheSpacesBetweenThem() throws IOException {
        var line = words("The council met", TEXT, 9);
        var comma = joined(word(",", BOLD, 9, line[2].right().pt()));

        render(folder, Map.of(), page(text(20, 50, line[0], line[1], line[2], comma)));

        assertThat(PdfWords.read(folder.resolve("edition.pdf")).text()).isEqualTo("The council met,");
    }

    @Test
    void aLigatureComesOutAsItsLetters() throws IOException {
        render(folder, Map.of(), page(text(20, 50, words("office affluent figure", TEXT, 9))));

        assertThat(PdfWords.read(folder.resolve("edition.pdf")).text()).isEqualTo("office affluent figure");
    }

    @Test
    void anAddedHyphenComesOutAsASoftOne() throws IOException {
        var divided = new Span("news", TEXT.shape("news-"), TEXT, pt(9), 0, pt(0), 100, Length.ZERO, false, "");

        render(folder, Map.of(), page(text(20, 50, divided)));

        assertThat(PdfWords.read(folder.resolve("edition.pdf")).text()).isEqualTo("news\u00ad");
    }

    @Test
    void everyFontIsEmbeddedAndASubset() throws IOException {
        render(folder, Map.of(), page(text(20, 50, words("roman", TEXT, 9)), text(20, 70, words("bold", BOLD, 9))));

        try (var document = Loader.loadPDF(folder.resolve("edition.pdf").toFile())) {
            var fonts = fonts(document.getPage(0));
            assertThat(fonts).hasSize(2).allMatch(PDFont::isEmbedded);
            assertThat(fonts).allSatisfy(f -> assertThat(f.getName()).matches("[A-Z]{6}\\+.+"));
        }
        assertThat(folder.resolve("edition.pdf")).isRegularFile();
        assertThat(Files.size(folder.resolve("edition.pdf"))).isLessThan(60_000);
    }

    @Test
    void theWidthsInThePdfAreThoseThatTheTypesetterReckonsWith() throws IOException {
        var glyphs = TEXT.shape("Hamburgefonstiv");
        render(folder, Map.of(), page(text(20, 50, words("Hamburgefonstiv", TEXT, 9))));

        try (var document = Loader.loadPDF(folder.resolve("edition.pdf").toFile())) {
            var font = fonts(document.getPage(0)).iterator().next();
            var codes = new SubsetFont(EditionFonts.file(TEXT), "F1")
                    .code(glyphs, glyphs.text())
                    .codes();
            for (int i = 0; i < glyphs.count(); i++) {
                assertThat(font.getWidth(codes[i])).isEqualTo(glyphs.width(i));
            }
        }
    }

    @Test
    void textFromRightToLeftIsShapedAndComesOut() throws IOException {
        var arabic = SHELF.fallbacks(400, false).stream()
                .filter(f -> f.covers('پ'))
                .findFirst()
                .orElseThrow();
        assertThat(arabic.shape("پاکستان").cluster(0)).isGreaterThan(0);

        render(folder, Map.of(), page(text(20, 50, words("پاکستان", arabic, 12))));

        assertThat(PdfWords.read(folder.resolve("edition.pdf")).text()).isEqualTo("پاکستان");
    }

    @Test
    void thePdfTellsItsTitleLanguageAndDate() throws IOException {
        render(folder, Map.of(), page(text(20, 50, words("text", TEXT, 9))));

        try (var document = Loader.loadPDF(folder.resolve("edition.pdf").toFile())) {
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("The Test, 19 November 2026");
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("en-GB");
            assertThat(document.getDocumentInformation().getCreationDate().toInstant())
                    .hasToString("2026-11-19T00:00:00Z");
        }
    }

    private static List<PDFont> fonts(PDPage page) throws IOException {
        var fonts = new ArrayList<PDFont>();
        for (var name : page.getResources().getFontNames()) {
            fonts.add(page.getResources().getFont(name));
        }
        return fonts;
    }
}
