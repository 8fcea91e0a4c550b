package press.broadsheet.lint;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DummyFinderTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Lorem ipsum dolor sit amet, consectetur adipiscing elit.",
                "He said that TK people came.",
                "The bridge cost TK.",
                "The minister, TK, was not there.",
                "TKTK",
                "The fair opens on [TK] in Sopore.",
                "The chair, [to come], spoke first.",
                "Call the office at xxx for more.",
                "The story goes here",
                "Insert caption here",
                "This is dummy text."
            })
    void wordsThatHeldAPlaceAreFoundInAText(String text) {
        assertThat(DummyFinder.inText(text)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Passengers of flight TK 1951 were taken to Schiphol.",
                "Turkish Airlines (TK) flies to Delhi.",
                "TK716 landed at seven.",
                "A shop of TK Maxx opens in Jammu.",
                "The T.K. Oommen lecture is on Friday.",
                "Mr TK was born in 1951.",
                "Super Bowl XXX was played in Tempe.",
                "Card numbers are printed as XXXX XXXX 1234.",
                "Dial 98xxx xxxxx in an emergency.",
                "The site of the .xxx domain was closed.",
                "Designers fill a page with lorem ipsum until the words come.",
                "They won the title here on Sunday and told their story here.",
                "He hit the headlines here last year.",
                "The dummy text books were withdrawn from schools.",
                "A placeholder for a monument stands at the gate.",
                "A sample of text messages was read in court.",
                "Shirts come in sizes XL and XXXL."
            })
    void wordsThatOnlyLookLikeThemAreLeft(String text) {
        assertThat(DummyFinder.inText(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Headline here", "HEADLINE", "Caption", "xx", "TK", "TBD", "Byline here", "Test headline!"})
    void aHeadlineThatIsOnlyADummyIsFound(String field) {
        assertThat(DummyFinder.inField(field)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "First Test ends in a draw",
                "Test",
                "Text messages cost more",
                "Headline inflation falls",
                "Title for Srinagar"
            })
    void aHeadlineWithSuchAWordInItIsLeft(String field) {
        assertThat(DummyFinder.inField(field)).isEmpty();
    }
}
