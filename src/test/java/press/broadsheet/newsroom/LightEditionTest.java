package press.broadsheet.newsroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import press.broadsheet.edition.Block;
import press.broadsheet.edition.Remark;
import press.broadsheet.edition.Severity;
import press.broadsheet.publish.Report;
import press.broadsheet.render.preflight.Preflight;

/// The sample edition for a bad line.
class LightEditionTest {
    @Test
    void theLightPdfHasAllOfTheTextAndKeepsItsStandardsInAMegabyte() throws Exception {
        var light = SampleEdition.folder().resolve("light.pdf");

        assertThat(Files.size(light)).isBetween(400_000L, 1_000_000L);
        assertThat(PdfText.read(light)).isEqualTo(PdfText.read(SampleEdition.pdf()));
        var checked = Preflight.check(light, true);
        assertThat(checked.validated()).containsExactly("2a", "ua1");
        assertThat(checked.remarks())
                .filteredOn(r -> r.severity() == Severity.ERROR)
                .extracting(Remark::cause)
                .isEmpty();
    }

    @Test
    void theTextEditionTellsEachStoryWhole() throws Exception {
        var text = Files.readString(SampleEdition.folder().resolve("light.html"));
        var letters = PdfText.lettersOf(text.replaceAll("<[^>]*>", "")
                .replace("&lt;", "<")
                .replace("&quot;", "\"")
                .replace("&amp;", "&"));

        assertThat(Files.size(SampleEdition.folder().resolve("light.html"))).isLessThan(300_000);
        var leftOut = SampleEdition.report().articles().leftOut().stream()
                .map(Report.LeftOut::id)
                .toList();
        for (var story : SampleEdition.stories().stream()
                .filter(s -> !leftOut.contains(s.id()))
                .toList()) {
            assertThat(letters.contains(PdfText.lettersOf(story.headline())))
                    .as(story.headline())
                    .isTrue();
            assertThat(story.body().stream().flatMap(LightEditionTest::texts))
                    .as(story.id())
                    .allMatch(part -> letters.contains(PdfText.lettersOf(part)));
        }
    }

    /// List marks of a fact box stand in the file and not in the box's own text.
    private static Stream<String> texts(Block block) {
        return block instanceof Block.FactBox box
                ? Stream.concat(Stream.of(box.headline()), box.parts().stream().map(Block::text))
                : Stream.of(block.text());
    }
}
