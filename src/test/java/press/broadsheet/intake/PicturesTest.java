package press.broadsheet.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static press.broadsheet.intake.IntakeFixtures.codes;
import static press.broadsheet.intake.IntakeFixtures.onlyStory;
import static press.broadsheet.intake.IntakeFixtures.write;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import press.broadsheet.edition.Proof;

class PicturesTest {
    @TempDir
    Path top;

    private Path folder = Path.of("");

    @BeforeEach
    void aDayTwoFoldersDown() {
        folder = top.resolve("data/days/2026-11-24");
        write(folder.resolve("near.jpg"), PictureBytes.jpeg(40, 30, 6));
        write(top.resolve("data/photos/far.png"), PictureBytes.png(40, 30));
        write(top.resolve("secret.png"), PictureBytes.png(40, 30));
    }

    @Test
    void aPictureBesideTheArticlesIsMeasuredUpright() {
        var picture = onlyStory(day("{\"file\":\"near.jpg\",\"caption\":\"The bridge\",\"focus\":[0.2,0.9]}"))
                .pictures()
                .getFirst();

        assertThat(picture.widthPx()).isEqualTo(30);
        assertThat(picture.heightPx()).isEqualTo(40);
        assertThat(picture.orientation()).isEqualTo(6);
        assertThat(picture.focusX()).isEqualTo(0.2);
        assertThat(picture.focusY()).isEqualTo(0.9);
        assertThat(picture.sha256()).matches("[0-9a-f]{64}");
        assertThat(picture.alt()).isEqualTo("The bridge");
    }

    @Test
    void aPictureMayLieTwoFoldersAbove() {
        assertThat(onlyStory(day("{\"file\":\"photos/far.png\",\"caption\":\"c\"}"))
                        .pictures())
                .hasSize(1);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "../../../secret.png,ASSET_PATH",
        "..\\\\..\\\\..\\\\secret.png,ASSET_PATH",
        "photos/../../../../secret.png,ASSET_PATH",
        "/etc/hostname,ASSET_PATH",
        "secret.png,IMAGE_MISSING",
        "file:///etc/passwd,ASSET_SCHEME",
        "FILE:///etc/passwd,ASSET_SCHEME",
        "data:image/png;base64;AAAA,ASSET_SCHEME",
        "C:/secret.png,ASSET_SCHEME",
        "http://127.0.0.1:1/a.png,ASSET_HOST",
        "//cdn.test/a.png,ASSET_HOST",
        "no-such.jpg,IMAGE_MISSING",
        "'',IMAGE_MISSING"
    })
    void nothingOutsideTheDaysFoldersIsOpened(String file, String code) {
        var proof = day("{\"file\":\"" + file + "\",\"caption\":\"c\"}");

        assertThat(onlyStory(proof).pictures()).isEmpty();
        assertThat(codes(proof)).containsExactly(code);
    }

    @Test
    void aLinkThatLeadsOutsideIsNotFollowed() throws IOException {
        Files.createSymbolicLink(folder.resolve("innocent.png"), top.resolve("secret.png"));
        Files.createSymbolicLink(folder.resolve("shared"), top.resolve("data/photos"));

        assertThat(codes(day("{\"file\":\"innocent.png\",\"caption\":\"c\"}"))).containsExactly("ASSET_PATH");
        assertThat(codes(day("{\"file\":\"shared/far.png\",\"caption\":\"c\"}")))
                .isEmpty();
    }

    @Test
    void theCreditAtTheEndOfACaptionGoesIntoTheCredit() {
        assertThat(Captions.split("The bridge. (Photo: A. Mir)", "")).isEqualTo(new Captions("The bridge.", "A. Mir"));
        assertThat(Captions.split("The bridge. Photo: A. Mir", "")).isEqualTo(new Captions("The bridge.", "A. Mir"));
        assertThat(Captions.split("The bridge (built in 1960)", ""))
                .isEqualTo(new Captions("The bridge (built in 1960)", ""));
        assertThat(Captions.split("The bridge", "Photo by A. Mir")).isEqualTo(new Captions("The bridge", "A. Mir"));
        assertThat(Captions.split("The bridge (Photo: B)", "A. Mir"))
                .isEqualTo(new Captions("The bridge (Photo: B)", "A. Mir"));
    }

    @Test
    void aPictureWithoutACaptionIsDescribedByTheHeadline() {
        var proof = day("{\"file\":\"near.jpg\"}");

        assertThat(onlyStory(proof).pictures().getFirst().alt()).isEqualTo("A bridge opens");
        assertThat(codes(proof)).containsExactly("IMAGE_NO_CAPTION");
    }

    @Test
    void theSamePictureTwiceInAnArticleIsPrintedOnce() {
        var proof = day("{\"file\":\"near.jpg\",\"caption\":\"c\"},{\"file\":\"near.jpg\",\"caption\":\"d\"}");

        assertThat(onlyStory(proof).pictures()).hasSize(1);
        assertThat(codes(proof)).containsExactly("IMAGE_REPEATED");
    }

    @Test
    void aStoryGoesOnWithoutABrokenPicture() {
        write(folder.resolve("cut.jpg"), PictureBytes.cut(PictureBytes.jpeg(40, 30), 50));
        var proof = day("{\"file\":\"cut.jpg\",\"caption\":\"c\"},{\"file\":\"near.jpg\",\"caption\":\"d\"}");

        assertThat(onlyStory(proof).pictures())
                .extracting(picture -> picture.caption())
                .containsExactly("d");
        assertThat(codes(proof)).containsExactly("IMAGE_BROKEN");
    }

    @Test
    void aCartoonWithoutItsPictureIsRefused() {
        var proof = IntakeFixtures.day(
                folder,
                "\"id\":\"c1\",\"section\":\"CARTOON\",\"headline\":\"Rain\",\"priority\":4,\"body\":[\"Words\"],\"images\":[]");

        assertThat(proof.value().day().stories()).isEmpty();
        assertThat(proof.value().refused()).extracting(Refused::id).containsExactly("c1");
    }

    private Proof<Intake> day(String images) {
        return IntakeFixtures.day(
                folder,
                "\"id\":\"a1\",\"section\":\"LOCAL\",\"headline\":\"A bridge opens\",\"priority\":3,\"body\":[\"Text.\"],\"images\":["
                        + images + "]");
    }
}
