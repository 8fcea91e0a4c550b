package press.broadsheet.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

/// The edition without a network.
class ReadingOfflineTest {
    @Test
    void aSavedEditionOpensTurnsAndIsSearchedWithoutANetwork() {
        try (var reader = Reader.phone().open("")) {
            reader.page().click("[data-do=more]");
            reader.page().click("[data-do=save]");
            reader.page().waitForFunction("() => document.querySelector('.saving').textContent.startsWith('Saved')");
            reader.context().setOffline(true);
            reader.problems().clear();

            reader.page().navigate("about:blank");
            reader.open("#p/2");
            reader.page().keyboard().press("PageDown");
            reader.sharp();
            assertThat(reader.where()).startsWith("Page 3 ");
            reader.page().evaluate("() => broadsheet.search('university')");
            assertThat(reader.page().locator(".results button").count()).isPositive();
            reader.page().navigate(Reader.address((String)
                    reader.ask("() => document.querySelector('#contents a').getAttribute('href')")));
            assertThat(reader.page().textContent("article h1")).isNotBlank();
            assertThat(reader.problems()).isEmpty();
        }
    }

    @Test
    void anEditionOpensFromADisk() {
        try (var reader = Reader.desktop()) {
            reader.openAt(Reader.folder().resolve("index.html").toUri().toString());
            reader.page().keyboard().press("PageDown");
            reader.sharp();
            assertThat(reader.where()).startsWith("Pages 2");
            reader.page().evaluate("() => broadsheet.search('university')");
            assertThat(reader.page().locator(".results button").count()).isPositive();
            reader.page().evaluate("() => broadsheet.openStory(document.querySelector('#contents a').dataset.story)");
            reader.page().waitForURL("**/articles/**");
            assertThat(reader.page().textContent("article h1")).isNotBlank();
            assertThat(reader.problems()).isEmpty();
        }
    }

    @Test
    void anEditionIsSmallEnoughToKeep() throws IOException {
        try (var files = Files.walk(Reader.folder())) {
            var sizes = files.filter(Files::isRegularFile)
                    .map(file -> file.toFile().length())
                    .toList();

            assertThat(sizes).hasSizeLessThanOrEqualTo(1_200);
            assertThat(sizes.stream().mapToLong(Long::longValue).sum()).isLessThanOrEqualTo(60_000_000);
        }
    }
}
