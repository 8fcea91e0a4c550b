package press.broadsheet.makeup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import press.broadsheet.edition.Picture;
import press.broadsheet.geometry.Box;
import press.broadsheet.geometry.Length;

class CropsTest {
    @Test
    void aWidePictureInASquareBoxLosesItsSides() {
        assertThat(crop(picture(600, 400, 0.5, 0.5), box(100, 100))).isEqualTo(new Placed.Crop(100, 0, 400, 400));
    }

    @Test
    void aTallPictureInASquareBoxLosesHeadAndFoot() {
        assertThat(crop(picture(400, 600, 0.5, 0.5), box(100, 100))).isEqualTo(new Placed.Crop(0, 100, 400, 400));
    }

    @Test
    void theCropGoesToTheFocusAndNoFurtherThanTheEdge() {
        assertThat(crop(picture(600, 400, 0.4, 0.5), box(100, 100)).x()).isEqualTo(40);
        assertThat(crop(picture(600, 400, 0.0, 0.5), box(100, 100)).x()).isZero();
        assertThat(crop(picture(600, 400, 1.0, 0.5), box(100, 100)).x()).isEqualTo(200);
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void aCropHasItsBoxesShapeStaysInThePictureAndKeepsTheFocus(long seed) {
        var random = new SplittableRandom(seed);
        for (var i = 0; i < 200; i++) {
            var picture = picture(
                    random.nextInt(200, 4000), random.nextInt(200, 4000), random.nextDouble(), random.nextDouble());
            var box = box(random.nextInt(50, 800), random.nextInt(50, 800));
            var crop = crop(picture, box);

            assertThat(crop.x()).isBetween(0, picture.widthPx() - crop.width());
            assertThat(crop.y()).isBetween(0, picture.heightPx() - crop.height());
            assertThat(picture.focusX() * picture.widthPx()).isBetween(crop.x() - 1.0, crop.x() + crop.width() + 1.0);
            assertThat(picture.focusY() * picture.heightPx()).isBetween(crop.y() - 1.0, crop.y() + crop.height() + 1.0);
            assertThat((double) crop.width() / crop.height())
                    .isCloseTo(
                            box.width().pt() / box.depth().pt(),
                            within(0.02 * box.width().pt() / box.depth().pt()));
        }
    }

    @Test
    void aCartoonIsShownWholeInTheMiddleOfItsBox() {
        var shown = Crops.whole(picture(400, 200, 0.1, 0.1), box(100, 100));

        assertThat(shown.crop()).isEqualTo(new Placed.Crop(0, 0, 400, 200));
        assertThat(shown.box()).isEqualTo(new Box(Length.ofPt(10), Length.ofPt(45), Length.ofPt(100), Length.ofPt(50)));
    }

    private static Placed.Crop crop(Picture picture, Box box) {
        return Crops.filled(picture, box).crop();
    }

    private static Box box(int widthPt, int depthPt) {
        return new Box(Length.ofPt(10), Length.ofPt(20), Length.ofPt(widthPt), Length.ofPt(depthPt));
    }

    private static Picture picture(int width, int height, double focusX, double focusY) {
        return new Picture(Path.of("p.jpg"), "", width, height, 1, false, focusX, focusY, "", "", "A picture");
    }
}
