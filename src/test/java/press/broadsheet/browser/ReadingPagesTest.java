package press.broadsheet.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Opening the edition, turning its pages, coming nearer.
class ReadingPagesTest {
    /// Of a page's words: how many of a hundred have ink where the map says, and how many have none
    /// beside them in the page's margin.
    private static final String INK = """
            async () => {
              const page = broadsheet.sheets[0].page;
              const words = (await broadsheet.words(page)).filter(w => w.part === "body");
              const canvas = document.querySelector("canvas");
              const context = canvas.getContext("2d");
              const ratio = canvas.width / document.querySelector("#stage").clientWidth;
              const {x, y, scale} = broadsheet.camera;
              const dark = ([left, top, width, height]) => {
                const px = [x + left * scale, y + top * scale, width * scale, height * scale].map(v => Math.round(v * ratio));
                if (px[0] < 0 || px[1] < 0 || px[0] + px[2] > canvas.width || px[1] + px[3] > canvas.height || px[2] < 2) {
                  return -1;
                }
                const data = context.getImageData(...px.slice(0, 2), Math.max(1, px[2]), Math.max(1, px[3])).data;
                let sum = 0;
                for (let i = 0; i < data.length; i += 4) {
                  sum += 255 - data[i];
                }
                return sum / (data.length / 4) / 255;
              };
              const inks = words.filter((_, i) => i % 7 === 0).map(w => [dark(w.box), dark([150, w.box[1], 200, w.box[3]])])
                .filter(([a]) => a >= 0);
              return [inks.length, inks.filter(([a]) => a > 0.05).length, inks.filter(([, b]) => b < 0.001).length];
            }
            """;

    @Test
    void theFirstPageIsLegibleWithin250KilobytesAndEightRequests() {
        try (var reader = Reader.phone()) {
            reader.page().navigate(Reader.address("index.html"));
            reader.sharp();
            var files = (List<?>) reader.ask("""
                    () => [...performance.getEntriesByType("navigation"), ...performance.getEntriesByType("resource")]
                      .filter(entry => entry.responseEnd <= performance.getEntriesByName("sharp")[0].startTime)
                      .map(entry => entry.encodedBodySize)
                    """);

            int bytes =
                    files.stream().mapToInt(size -> ((Number) size).intValue()).sum();
            assertThat(bytes).as("%s", files).isBetween(100_000, 250_000);
            assertThat(files).hasSizeLessThanOrEqualTo(8);
        }
    }

    @Test
    @SuppressWarnings("unchecked")
    void theInkStandsWhereTheMapSaysAtEveryNearness() {
        try (var reader = Reader.desktop().open("#p/2")) {
            for (double nearer : new double[] {1, 3, 2.5}) {
                reader.ask("() => broadsheet.camera.zoom(" + nearer + ", 500, 400)");
                reader.sharp();
                var counts = (List<Object>) reader.ask(INK);
                int words = ((Number) counts.get(0)).intValue();

                assertThat(words).isGreaterThan(5);
                assertThat(((Number) counts.get(1)).intValue()).isEqualTo(words);
                assertThat(((Number) counts.get(2)).intValue()).isEqualTo(words);
            }
        }
    }

    @Test
    void pagesTurnByKeysButtonsAndAtTheEdge() {
        try (var reader = Reader.tablet().open("")) {
            reader.page().keyboard().press("PageDown");
            assertThat(reader.where()).startsWith("Page 2 ");
            reader.page().keyboard().press("ArrowRight");
            assertThat(reader.where()).startsWith("Page 3 ");
            reader.page().click("[data-do=back]");
            assertThat(reader.where()).startsWith("Page 2 ");
            reader.page().mouse().click(815, 300);
            reader.page().waitForFunction("() => broadsheet.page === 3");
            reader.page().keyboard().press("End");
            assertThat(reader.page().isDisabled("[data-do=on]")).isTrue();
            assertThat(reader.problems()).isEmpty();
        }
    }

    @Test
    void aSwipeTurnsThePageAndTwoFingersComeNearer() {
        try (var reader = Reader.phone().open("")) {
            fingers(reader, new int[][] {{300, 400}, {200, 402}, {100, 404}});
            reader.page().waitForFunction("() => broadsheet.page === 2");

            fingers(reader, new int[][] {{180, 400, 220, 400}, {140, 400, 260, 400}, {80, 400, 320, 400}});
            reader.sharp();
            assertThat(((Number) reader.ask("() => broadsheet.camera.scale / broadsheet.camera.fitScale()"))
                            .doubleValue())
                    .isGreaterThan(3);

            fingers(reader, new int[][] {{300, 400}, {200, 402}, {100, 404}});
            assertThat(reader.where()).startsWith("Page 2 ");
        }
    }

    /// Touches as the browser gets them; each row has x and y of one or two fingers.
    private static void fingers(Reader reader, int[][] places) {
        var session = reader.context().newCDPSession(reader.page());
        for (int i = 0; i <= places.length; i++) {
            var touch = new JsonObject();
            var points = new JsonArray();
            if (i < places.length) {
                for (int k = 0; k < places[i].length; k += 2) {
                    var point = new JsonObject();
                    point.addProperty("x", places[i][k]);
                    point.addProperty("y", places[i][k + 1]);
                    point.addProperty("id", k);
                    points.add(point);
                }
            }
            touch.addProperty("type", i == 0 ? "touchStart" : i < places.length ? "touchMove" : "touchEnd");
            touch.add("touchPoints", points);
            session.send("Input.dispatchTouchEvent", touch);
        }
        session.detach();
    }

    @Test
    void aWideScreenShowsTwoPagesAndANarrowOneShowsOne() {
        try (var desktop = Reader.desktop().open("#p/3");
                var phone = Reader.phone().open("#p/3")) {
            assertThat(desktop.where()).startsWith("Pages 2\u20133 ");
            assertThat(desktop.page().locator(".sheet").count()).isEqualTo(2);
            assertThat(phone.where()).startsWith("Page 3 ");
            assertThat(phone.page().locator(".sheet").count()).isEqualTo(1);
            desktop.page().setViewportSize(700, 900);
            desktop.page().waitForFunction("() => broadsheet.sheets.length === 1");
        }
    }

    @Test
    void theWheelComesNearerToThePlaceUnderIt() {
        try (var reader = Reader.desktop().open("")) {
            reader.page().mouse().move(720, 400);
            var before = reader.ask("() => broadsheet.camera.units(720, 400 - 52).map(v => Math.round(v / 50))");
            for (int i = 0; i < 5; i++) {
                reader.page().mouse().wheel(0, -120);
            }
            reader.sharp();

            assertThat(reader.ask("() => broadsheet.camera.units(720, 400 - 52).map(v => Math.round(v / 50))"))
                    .isEqualTo(before);
            assertThat((Boolean) reader.ask("() => broadsheet.camera.isFit()")).isFalse();
        }
    }

    @Test
    void theDarkPaperIsDarkAndStaysSo() {
        try (var reader = Reader.desktop().open("")) {
            reader.ask("() => broadsheet.turnDark()");
            reader.sharp();
            var paper = (List<?>) reader.ask("""
                    () => {
                      const canvas = document.querySelector("canvas");
                      const {x, y, scale} = broadsheet.camera;
                      return [...canvas.getContext("2d").getImageData(x + 200 * scale, y + 200 * scale, 1, 1).data];
                    }
                    """);
            assertThat(((Number) paper.getFirst()).intValue()).isLessThan(60);
            assertThat(((Number) reader.ask("() => Number(localStorage.getItem('broadsheet-dark') === 'true')"))
                            .intValue())
                    .isOne();
        }
    }
}
