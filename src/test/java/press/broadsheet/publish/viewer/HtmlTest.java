package press.broadsheet.publish.viewer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import press.broadsheet.edition.Block;
import press.broadsheet.edition.Run;

/// Stories as HTML: nothing in them is markup unless the desk made it so.
class HtmlTest {
    @Test
    void markupInAStorysTextIsText() {
        var body = List.<Block>of(new Block.Paragraph(List.of(
                Run.plain("<script>alert(1)</script> & "), new Run("so", true, false, "https://a.example/?\"x"))));

        assertThat(BodyHtml.of(body, "Srinagar"))
                .isEqualTo("<p><b class=\"dateline\">Srinagar:</b> &lt;script&gt;alert(1)&lt;/script&gt; &amp; "
                        + "<a href=\"https://a.example/?&quot;x\" rel=\"noopener\"><i>so</i></a></p>\n");
    }

    @Test
    void noStoryEndsTheScriptThatItsDataStandIn() {
        assertThat(Html.script("{\"headline\":\"</script><b>\"}")).doesNotContain("<");
    }

    @Test
    void urduIsWrittenFromTheRightAndEnglishIsNot() {
        assertThat(RightToLeft.is("ur")).isTrue();
        assertThat(RightToLeft.is("ks-Arab")).isTrue();
        assertThat(RightToLeft.is("ks-Deva")).isFalse();
        assertThat(RightToLeft.is("en-GB")).isFalse();
    }
}
