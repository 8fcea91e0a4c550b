package press.broadsheet.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static press.broadsheet.render.RenderFixtures.TEXT;
import static press.broadsheet.render.RenderFixtures.box;
import static press.broadsheet.render.RenderFixtures.linked;
import static press.broadsheet.render.RenderFixtures.page;
import static press.broadsheet.render.RenderFixtures.panel;
import static press.broadsheet.render.RenderFixtures.photo;
import static press.broadsheet.render.RenderFixtures.picture;
import static press.broadsheet.render.RenderFixtures.redAndBlue;
import static press.broadsheet.render.RenderFixtures.render;
import static press.broadsheet.render.RenderFixtures.text;
import static press.broadsheet.render.RenderFixtures.words;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SafePdfTest {
    private static final String PANEL_WITH_EVERYTHING = """
            <div><a href="javascript:alert(1)">one</a> <a href="https://example.org/p">two</a>
            <a href="#x" onclick="alert(2)" id="x">three</a> <form action="http://example.org"><input type="text"/></form>
            <img src="file:///etc/passwd"/><img src="http://127.0.0.1:1/a.png"/><img src="../outside.png"/></div>""";

    @TempDir
    Path folder;

    @Test
    void aLinkLiesOverItsWords() throws IOException {
        render(folder, Map.of(), page(text(40, 100, linked("here", 0, "https://example.org/ä b"))));

        try (var document = Loader.loadPDF(folder.resolve("edition.pdf").toFile())) {
            var link = (PDAnnotationLink) document.getPage(0).getAnnotations().getFirst();
            assertThat(((PDActionURI) link.getAction()).getURI()).isEqualTo("https://example.org/%C3%A4%20b");
            assertThat(link.getRectangle().getLowerLeftX()).isCloseTo(40, within(0.1f));
            assertThat(link.getRectangle().getUpperRightY()).isBetween(305f, 312f);
        }
    }

    @Test
    void neighbouringWordsOfOneLinkMakeOneArea() throws IOException {
        var address = "mailto:desk@example.org";
        render(folder, Map.of(), page(text(40, 100, linked("write", 0, address), linked("us", 30, address))));

        try (var document = Loader.loadPDF(folder.resolve("edition.pdf").toFile())) {
            assertThat(document.getPage(0).getAnnotations()).hasSize(1);
        }
    }

    @Test
    void nothingInThePdfRunsOpensOrHides() throws IOException {
        var items = page(
                text(40, 100, linked("bad", 0, "javascript:alert(1)"), linked("file", 40, "file:///etc/passwd")),
                panel("everything", box(20, 120, 200, 100)));

        render(folder, Map.of("everything", PANEL_WITH_EVERYTHING), items);

        var keys = new HashSet<String>();
        var addresses = new HashSet<String>();
        try (var document = Loader.loadPDF(folder.resolve("edition.pdf").toFile())) {
            walk(document.getDocument().getTrailer(), new HashSet<>(), keys, addresses);
        }
        assertThat(keys)
                .doesNotContain("JS", "Launch", "OpenAction", "EmbeddedFile", "EmbeddedFiles", "AcroForm", "AA");
        assertThat(addresses).containsExactly("https://example.org/p");
    }

    @Test
    void whatAPanelMayNotReadIsToldAndLeftOut() throws IOException {
        redAndBlue(folder.resolveSibling(folder.getFileName() + "-outside.png"), 4, 4);

        var rendered = render(
                folder, Map.of("everything", PANEL_WITH_EVERYTHING), page(panel("everything", box(20, 120, 200, 100))));

        assertThat(rendered.remarks())
                .filteredOn(r -> r.code().equals("PANEL_ASSET"))
                .hasSize(3);
        Files.delete(folder.resolveSibling(folder.getFileName() + "-outside.png"));
    }

    @Test
    void theSamePagesGiveTheSameBytes() throws IOException {
        var picture = picture(redAndBlue(folder.resolve("p.jpg"), 400, 300), 400, 300, 1);
        var page = page(
                photo(picture, box(20, 20, 60, 45)),
                text(40, 100, words("The same again", TEXT, 9)),
                panel("everything", box(20, 120, 200, 100)));
        render(folder, Map.of("everything", PANEL_WITH_EVERYTHING), page);
        var first = Files.readAllBytes(folder.resolve("edition.pdf"));

        render(folder, Map.of("everything", PANEL_WITH_EVERYTHING), page);

        assertThat(Files.readAllBytes(folder.resolve("edition.pdf"))).isEqualTo(first);
    }

    private static void walk(COSBase base, Set<COSBase> seen, Set<String> keys, Set<String> addresses) {
        var object = base instanceof COSObject reference ? reference.getObject() : base;
        if (object == null || !seen.add(object)) {
            return;
        }
        if (object instanceof COSDictionary dictionary) {
            dictionary.keySet().forEach(key -> keys.add(key.getName()));
            if (dictionary.containsKey(COSName.URI)) {
                addresses.add(dictionary.getString(COSName.URI));
            }
            dictionary.getValues().forEach(value -> walk(value, seen, keys, addresses));
        }
        if (object instanceof COSArray array) {
            array.forEach(value -> walk(value, seen, keys, addresses));
        }
    }
}
