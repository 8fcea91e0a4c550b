package press.broadsheet.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LayoutLintTest {
    @TempDir
    private Path folder;

    @BeforeEach
    void copySample() {
        LayoutFixtures.copyTo(folder);
        for (var panel : new String[] {"advert-display", "advert-notice", "house", "briefs-head", "cartoon-head"}) {
            LayoutFixtures.write(folder, "panels/" + panel + ".html", "<div/>");
        }
    }

    @Test
    void aSoundFolderPasses() {
        assertThat(LayoutLint.check(folder)).isEmpty();
    }

    @Test
    void aPropertyThatChangesNothingIsNamed() {
        append("\n.body { margin-top: 2pt }");

        assertThat(LayoutLint.check(folder))
                .singleElement()
                .satisfies(problem -> assertThat(problem.toString()).contains("margin-top changes nothing here"));
    }

    @Test
    void aSelectorThatCanMatchNothingIsNamed() {
        append("\n.headlines { color: #000 } stories[role=lead] .body:first-child { color: #000 }");

        assertThat(LayoutLint.check(folder))
                .extracting(LayoutProblem::cause)
                .containsExactly("no part of a story has the class 'headlines'", "no layout has an element 'stories'");
    }

    @Test
    void aPanelThatThePressWillDrawIsMissed() {
        folder.resolve("panels/house.html").toFile().delete();

        assertThat(LayoutLint.check(folder))
                .extracting(LayoutProblem::file, LayoutProblem::cause)
                .contains(tuple("front-a.html", "it will need panels/house.html"));
    }

    @Test
    void lintFindsAllThatReadingRefuses() {
        LayoutFixtures.write(folder, "news-a.html", "<page kind='news'><story role='lead'/></page>");

        assertThat(LayoutLint.check(folder)).containsAll(LayoutFixtures.problems(folder));
        assertThat(LayoutFixtures.problems(folder)).isNotEmpty();
    }

    private void append(String css) {
        LayoutFixtures.write(folder, "style.css", LayoutFixtures.text(folder, "style.css") + css);
    }
}
