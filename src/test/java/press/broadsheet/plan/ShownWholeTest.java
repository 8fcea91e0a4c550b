package press.broadsheet.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static press.broadsheet.plan.PlanFixtures.story;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import press.broadsheet.edition.Picture;

class ShownWholeTest {
    @Test
    void cartoonsChartsAndDrawingsAreNeverCroppedAndPhotographsMayBe() {
        var news = Item.of(story("A", 3, 10), 0);

        assertThat(news.showsWhole(picture(true))).isTrue();
        assertThat(news.showsWhole(picture(false))).isFalse();
        assertThat(Item.cartoon(story("A", 3, 0)).showsWhole(picture(false))).isTrue();
    }

    private static Picture picture(boolean drawn) {
        return new Picture(Path.of("p"), "", 400, 300, 1, drawn, 0.5, 0.5, "", "", "A picture");
    }
}
