package press.broadsheet.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static press.broadsheet.render.RenderFixtures.SHELF;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FontFoldersTest {
    private static final Path FONTS = Path.of("fonts");

    @TempDir
    Path folder;

    @Test
    void aFamilyIsFoundByTheNameInsideItsFiles() throws IOException {
        Files.copy(Path.of("src/test/resources/fonts/OneEm.ttf"), folder.resolve("whatever.ttf"));
        var family =
                FontNames.read(folder.resolve("whatever.ttf")).orElseThrow().family();

        assertThat(FontFolders.find(family, List.of(folder))).hasSize(1);
        assertThat(FontFolders.find(family.toUpperCase(java.util.Locale.ROOT), List.of(folder)))
                .hasSize(1);
        assertThat(FontFolders.find("Another", List.of(folder))).isEmpty();
    }

    @Test
    void theNamedFolderComesBeforeThePapersOwnFonts() throws IOException {
        var file = "STIXTwoText-Regular.ttf";
        Files.copy(FONTS.resolve("stix-two-text").resolve(file), folder.resolve(file));

        assertThat(regular(FontShelf.with(FONTS, "STIX Two Text", List.of(folder))))
                .isEqualTo(file);
        assertThat(regular(FontShelf.with(FONTS, "STIX Two Text", List.of()))).isEqualTo("stix-two-text/" + file);
    }

    @Test
    void besideAFamilyFromElsewhereThePapersOwnFontsAreAtHand() throws IOException {
        Files.copy(Path.of("src/test/resources/fonts/OneEm.ttf"), folder.resolve("OneEm.ttf"));
        var family = FontNames.read(folder.resolve("OneEm.ttf")).orElseThrow().family();

        var shelf = FontShelf.with(FONTS, family, List.of(folder));

        assertThat(shelf.face(family, 400, false).name()).isEqualTo("OneEm.ttf");
        assertThat(regular(shelf)).isEqualTo("stix-two-text/STIXTwoText-Regular.ttf");
        assertThat(shelf.fallbacks(400, false)).hasSameSizeAs(SHELF.fallbacks(400, false));
    }

    private static String regular(FontShelf shelf) {
        return shelf.face("stix two text", 400, false).name();
    }

    @Test
    void aFamilyThatNobodyHasIsRefusedByNamingTheFolders() {
        assertThatThrownBy(() -> FontShelf.with(FONTS, "No Such Serif", List.of(folder)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("No Such Serif")
                .hasMessageContaining(folder.toString());
    }

    @Test
    void aFileThatIsNoFontIsPassedOver() throws IOException {
        Files.writeString(folder.resolve("note.ttf"), "not a font");

        assertThat(FontNames.read(folder.resolve("note.ttf"))).isEmpty();
        assertThat(FontFolders.find("note", List.of(folder))).isEmpty();
    }
}
