package press.broadsheet.newsroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import press.broadsheet.edition.Remark;
import press.broadsheet.edition.Severity;
import press.broadsheet.render.preflight.Preflight;

/// What an archive's checker says of the sample edition.
class StandardsTest {

    @Test
    void theEditionIsPdfA2aAndPdfUa1() throws Exception {
        assertKeepsItsStandards(SampleEdition.pdf());
    }

    @Test
    void everyPageAloneIsPdfA2aAndPdfUa1() throws Exception {
        for (var page : SampleEdition.ofEachPage("page.pdf")) {
            assertKeepsItsStandards(page);
        }
    }

    private static void assertKeepsItsStandards(Path pdf) throws Exception {
        var checked = Preflight.check(pdf, true);

        assertThat(checked.validated()).containsExactly("2a", "ua1");
        assertThat(checked.remarks())
                .filteredOn(r -> r.severity() == Severity.ERROR)
                .extracting(Remark::cause)
                .isEmpty();
    }
}
