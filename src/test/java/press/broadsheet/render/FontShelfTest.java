package press.broadsheet.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static press.broadsheet.render.RenderFixtures.SHELF;
import static press.broadsheet.render.RenderFixtures.TEXT;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FontShelfTest {
    @TempDir
    Path folder;

    /// CSS Fonts Level 4, section 5.2.
    @ParameterizedTest(name = "{1} from {0} gives {2}")
    @CsvSource({
        "300 400 700, 400, 400",
        "300 500 700, 400, 500",
        "300 400 700, 500, 400",
        "300 600 700, 450, 300",
        "600 700, 450, 600",
        "300 400 700, 600, 700",
        "300 400 500, 600, 500",
        "200 400 700, 350, 200",
        "400 700, 100, 400"
    })
    void theNearestWeightIsTheOneThatCssNames(String have, int wanted, int nearest) {
        var faces = List.of(have.split(" ")).stream()
                .map(w -> new FontFile("f" + w, Path.of("f" + w), Integer.parseInt(w), false))
                .toList();

        assertThat(WeightMatch.nearest(faces, wanted, false).weight()).isEqualTo(nearest);
    }

    @Test
    void italicIsWorthMoreThanTheRightWeight() {
        var roman = new FontFile("r", Path.of("r"), 700, false);
        var italic = new FontFile("i", Path.of("i"), 300, true);

        assertThat(WeightMatch.nearest(List.of(roman, italic), 700, true)).isSameAs(italic);
    }

    @Test
    void anUnknownFamilyIsRefusedByNamingThoseThereAre() {
        assertThatThrownBy(() -> SHELF.face("Comic Neue", 400, false))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Comic Neue")
                .hasMessageContaining(", ");
    }

    @Test
    void noFontFileIsOpenedBeforeItIsUsed() throws IOException {
        Files.writeString(folder.resolve("broken.ttf"), "not a font");
        Files.writeString(folder.resolve("fonts.yaml"), """
                families:
                  - {name: Broken, role: text, faces: [{file: broken.ttf, weight: 400, italic: false}]}
                fallback: [Broken]
                """);

        var face = FontShelf.open(folder).face("broken", 400, false);

        assertThatThrownBy(() -> face.shape("now")).hasMessageContaining("broken.ttf");
    }

    @Test
    void aListThatNamesAMissingFileIsRefused() throws IOException {
        Files.writeString(folder.resolve("fonts.yaml"), """
                families:
                  - {name: Gone, role: text, faces: [{file: ../gone.ttf, weight: 400, italic: false}]}
                fallback: [Gone]
                """);

        assertThatThrownBy(() -> FontShelf.open(folder))
                .hasMessageContaining("fonts.yaml")
                .hasMessageContaining("../gone.ttf");
    }

    @Test
    void everyListedFaceOpensAndHasSaneMeasures() {
        for (var face : SHELF.fallbacks(400, false)) {
            assertThat(face.ascent()).as(face.name()).isBetween(400, 2500);
            assertThat(face.descent()).as(face.name()).isBetween(0, 1500);
        }
        assertThat(TEXT.capHeight()).isGreaterThan(TEXT.xHeight());
        assertThat(TEXT.covers('é')).isTrue();
    }

    @Test
    void theSameWordIsShapedOnce() {
        assertThat(TEXT.shape("council")).isSameAs(TEXT.shape("council"));
    }

    @Test
    void kerningAndLigaturesAreOn() {
        var pair = TEXT.shape("AV");
        assertThat(pair.x(1)).isLessThan(pair.width(0));
        assertThat(TEXT.shape("ffi").count()).isLessThan(3);
    }
}
