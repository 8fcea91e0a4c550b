package press.broadsheet.newsroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.broadsheet.edition.Remark;

class SettingRoomTest {
    private static final String TEXT =
            "The council has put the bridge over the river on its list for the coming year, the mayor said on Monday. ";

    @TempDir
    Path folder;

    @Test
    void aFixedEditionBecomesAPdfWithAllItsText() throws Exception {
        var run = set("once.pdf", 1);

        assertThat(run.remarks()).isEmpty();
        assertThat(run.made().measures().lostCharacters()).isZero();
        var letters = PdfText.read(folder.resolve("once.pdf"));
        assertThat(letters.find(PdfText.lettersOf(TEXT), 0)).isPresent();
        assertThat(letters.find("BridgeontheList", 0)).isPresent();
    }

    @Test
    void theSameEditionGivesTheSameBytes() throws Exception {
        set("once.pdf", 1);
        set("again.pdf", 1);

        assertThat(folder.resolve("again.pdf")).hasSameBinaryContentAs(folder.resolve("once.pdf"));
    }

    @Test
    void textBeyondItsSlotIsAnErrorWithPageAndSlot() throws Exception {
        var run = set("long.pdf", 60);

        assertThat(run.remarks()).extracting(Remark::code).contains("OVERSET");
        assertThat(run.remarks().getFirst().slot()).isEqualTo("p01-01");
    }

    private SettingRoom.Run set(String name, int times) throws Exception {
        var edition = folder.resolve("edition.json");
        Files.writeString(edition, edition(TEXT.repeat(times).strip()));
        return new SettingRoom(home(), List.of()).set(edition, folder.resolve(name));
    }

    private static Path home() throws IOException {
        return Path.of(".").toRealPath();
    }

    private static String edition(String text) {
        return """
            {"title": "The Daily", "date": "2026-11-23", "date_text": "Monday", "lang": "en-US",
             "trim": {"w": 200, "h": 280}, "margin": 15,
             "type": {"family": "Noto Serif Condensed", "body_pt": 9, "leading_pt": 11, "indent_pt": 8, "byline_pt": 8,
                      "caption_pt": 7.5, "caption_leading_pt": 9, "folio_pt": 9, "masthead_pt": 40},
             "pages": [{"number": 1, "section": "Front page", "slots": [
               {"id": "p01-01", "kind": "story", "x": 15, "y": 60, "w": 84.5, "h": 88, "columns": 2, "gutter": 4,
                "headline": "Bridge on the List", "headline_pt": 18, "headline_leading_pt": 20, "headline_h": 16,
                "byline": "By A. Writer", "byline_h": 5, "body_y": 90, "body_h": 58,
                "paragraphs": [{"kind": "p", "text": "%s"}]}]}]}
            """.formatted(text);
    }
}
