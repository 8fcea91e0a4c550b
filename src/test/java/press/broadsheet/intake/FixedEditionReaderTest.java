package press.broadsheet.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import press.broadsheet.edition.Block;
import press.broadsheet.edition.FixedEdition;
import press.broadsheet.edition.FixedSlot;
import press.broadsheet.geometry.Length;

class FixedEditionReaderTest {
    private static final String EDITION = """
            {"title": "The Common Daily", "date": "2026-11-23", "date_text": "Monday", "lang": "en-US",
             "trim": {"w": 380, "h": 560}, "margin": 15,
             "type": {"family": "Liberation Serif", "body_pt": 9.25, "leading_pt": 11, "indent_pt": 8, "byline_pt": 8,
                      "caption_pt": 7.5, "caption_leading_pt": 9, "folio_pt": 9, "masthead_pt": 84},
             "pages": [{"number": 1, "section": "Front page", "slots": [
               {"id": "p01-01", "kind": "photo", "x": 15, "y": 74, "w": 173, "h": 124, "image": "a.jpg", "image_h": 115,
                "caption": "A hill.", "alt": "Hill"},
               {"id": "p01-02", "kind": "story", "x": 192, "y": 74, "w": 84.5, "h": 88, "columns": 2, "gutter": 4,
                "headline": "Rain at last", "headline_pt": 28, "headline_leading_pt": 30.5, "headline_h": 33,
                "byline": "By A. Writer", "byline_h": 5, "body_y": 120, "body_h": 42,
                "paragraphs": [{"kind": "p", "text": "It  rained."}, {"kind": "subhead", "text": "Later"}]}]}]}
            """;

    @TempDir
    Path folder;

    @Test
    void aStoryKeepsItsPlaceAndItsText() throws IOException {
        var slot = (FixedSlot.Text) read(EDITION).pages().getFirst().slots().get(1);

        assertThat(slot.measure()).isEqualTo(Length.ofMm(40.25));
        assertThat(slot.columnX(1)).isEqualTo(Length.ofMm(192 + 44.25));
        assertThat(slot.story().body()).extracting(Block::text).containsExactly("It rained.", "Later");
        assertThat(slot.story().body().get(1)).isInstanceOf(Block.Subhead.class);
    }

    @Test
    void aPictureIsOpenedWhereItLies() throws IOException {
        var slot = (FixedSlot.Photo) read(EDITION).pages().getFirst().slots().getFirst();

        assertThat(slot.picture().widthPx()).isEqualTo(300);
        assertThat(slot.picture().alt()).isEqualTo("Hill");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = ';',
            value = {
                "body_h; slot p01-02",
                "gutter; slot p01-02",
                "headline; slot p01-02",
                "paragraphs; slot p01-02",
                "image_h; slot p01-01",
                "alt; slot p01-01",
                "leading_pt; type",
                "lang; edition.json"
            })
    void aMissingFieldIsNamedWithPageAndSlot(String field, String place) {
        var broken = EDITION.replace("\"" + field + "\"", "\"no_" + field + "\"");

        var error = assertThatThrownBy(() -> read(broken)).isInstanceOf(IntakeException.class);

        error.hasMessageContaining(place).hasMessageContaining("“" + field + "” is missing");
        if (place.startsWith("slot")) {
            error.hasMessageContaining("page 1");
        }
    }

    @ParameterizedTest(name = "{0} as {1}")
    @CsvSource(
            delimiter = ';',
            value = {
                "\"columns\": 2; \"columns\": 0; “columns” must be a whole number",
                "\"columns\": 2; \"columns\": 40; leave no room",
                "\"body_h\": 42; \"body_h\": \"42\"; “body_h” must be a number",
                "\"body_h\": 42; \"body_h\": -1; must be more than 0",
                "\"kind\": \"p\"; \"kind\": \"h1\"; paragraph 1: “kind” must be p or subhead",
                "a.jpg; gone.jpg; “image”: the picture “gone.jpg” is not there",
                "p01-02; p01-01; two slots with this id"
            })
    void aWrongFieldIsNamedWithWhatItMustBe(String right, String wrong, String says) {
        assertThatThrownBy(() -> read(EDITION.replace(right, wrong)))
                .isInstanceOf(IntakeException.class)
                .hasMessageContaining("page 1")
                .hasMessageContaining(says);
    }

    private FixedEdition read(String json) throws IOException {
        Files.write(folder.resolve("a.jpg"), PictureBytes.jpeg(300, 200));
        var file = folder.resolve("edition.json");
        Files.writeString(file, json);
        return FixedEditionReader.read(file);
    }
}
