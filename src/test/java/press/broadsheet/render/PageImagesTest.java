package press.broadsheet.render;

import static org.assertj.core.api.Assertions.assertThat;
import static press.broadsheet.render.RenderFixtures.TEXT;
import static press.broadsheet.render.RenderFixtures.page;
import static press.broadsheet.render.RenderFixtures.render;
import static press.broadsheet.render.RenderFixtures.text;
import static press.broadsheet.render.RenderFixtures.words;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.broadsheet.makeup.Placed;

class PageImagesTest {
    @TempDir
    Path folder;

    @Test
    void everyPageIsThereInThreeSizes() throws IOException {
        var fill = new Placed.Fill(RenderFixtures.box(100, 100, 50, 50), 0xff0000);
        render(folder, Map.of(), page(text(20, 50, words("Large and small", TEXT, 30)), fill));
        var heard = new ArrayList<String>();

        var images = new PageImages()
                .render(folder.resolve("edition.pdf"), folder.resolve("pages"), (d, n) -> heard.add(d + "/" + n));

        assertThat(heard).containsExactly("1/1");
        assertThat(images).containsExactly(new PageImage(1, 833, 1111));
        var full = ImageIO.read(folder.resolve("pages/0001/full.webp").toFile());
        assertThat(full.getWidth()).isEqualTo(833);
        assertThat(full.getRGB(347, 347) & 0xffffff).isBetween(0xf00000, 0xffffff);
        assertThat(full.getRGB(347, 347) & 0xff).isLessThan(40);
        assertThat(ImageIO.read(folder.resolve("pages/0001/thumb.webp").toFile())
                        .getWidth())
                .isEqualTo(320);
    }

    @Test
    void theSamePdfGivesTheSameImages() throws IOException {
        render(folder, Map.of(), page(text(20, 50, words("The same again", TEXT, 30))));
        var pdf = folder.resolve("edition.pdf");
        new PageImages().render(pdf, folder.resolve("a"), (d, n) -> {});

        new PageImages().render(pdf, folder.resolve("b"), (d, n) -> {});

        for (var size : new String[] {"full.webp", "medium.webp", "thumb.webp"}) {
            assertThat(Files.mismatch(folder.resolve("a/0001/" + size), folder.resolve("b/0001/" + size)))
                    .isEqualTo(-1);
        }
    }
}
