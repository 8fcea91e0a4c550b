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
        var own = FontFolders.find("STIX Two Text", List.of(FONTS));

        assertThat(own).isNotEmpty();
        assertThat(SHELF.with("STIX Two Text", List.of(FONTS)).face("stix two text", 400, false))
                .isNotSameAs(SHELF.face("STIX Two Text", 400, false));
        assertThat(SHELF.with("STIX Two Text", List.of())).isSameAs(SHELF);
    }

    @Test
    void aFamilyThatNobodyHasIsRefusedByNamingTheFolders() {
        assertThatThrownBy(() -> SHELF.with("No Such Serif", List.of(folder)))
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
