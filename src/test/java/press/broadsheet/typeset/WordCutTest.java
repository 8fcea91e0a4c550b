package press.broadsheet.typeset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import press.broadsheet.edition.Run;
import press.broadsheet.layout.Align;
import press.broadsheet.layout.TypeStyle;
import press.broadsheet.render.FontShelf;

/// Against the same parts, really shaped, in a real font with kerning and ligatures.
class WordCutTest {
    /// Positions are rounded to whole thousandths of an em: 10 millipoints at ten point.
    private static final int ROUNDING = 20;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "information",
                "Taverner’s",
                "“international",
                "well-known",
                "affidavit",
                "AVALANCHE-WAVE",
                "waterfalls,",
                "officeholder"
            })
    void partsAreAsWideAsWhenTheyAreShaped(String text) throws IOException {
        var word = word(text);

        assertThat(word.divisions()).isNotEmpty();
        for (var i = 0; i < word.divisions().size(); i++) {
            var d = word.divisions().get(i);
            assertSame(word.head(i), Extent.of(word.parts(0, d.offset(), d.addsHyphen())));
            assertSame(word.tail(i), Extent.of(word.parts(d.offset(), text.length(), false)));
        }
    }

    @Test
    void noCutGoesThroughALigature() throws IOException {
        var atoms = word("affidavit").atoms();

        assertThat(atoms.getFirst().glyphs().count()).isLessThan("affidavit".length());
        assertThat(WordCut.at(atoms, 2)).isEmpty();
        assertThat(WordCut.at(atoms, 4)).isPresent();
    }

    private static void assertSame(Extent cut, Extent shaped) {
        assertThat(Math.abs(cut.letters() - shaped.letters())).isLessThanOrEqualTo(ROUNDING);
        assertThat(Math.abs(cut.open() - shaped.open())).isLessThanOrEqualTo(ROUNDING);
        assertThat(Math.abs(cut.close() - shaped.close())).isLessThanOrEqualTo(ROUNDING);
        assertThat(cut.hangLeft()).isEqualTo(shaped.hangLeft());
        assertThat(cut.hangRight()).isEqualTo(shaped.hangRight());
    }

    private static Word word(String text) throws IOException {
        var fonts = FontShelf.open(Path.of("fonts"));
        var style = newsreader(TypesetFixtures.style(Align.JUSTIFY, 2, 12, 20, true));
        return new WordMaker(fonts)
                .words(List.of(new Piece(style, List.of(Run.plain(text)))), Hyphenation.of("en-US"))
                .getFirst();
    }

    private static TypeStyle newsreader(TypeStyle s) {
        return new TypeStyle(
                "Newsreader",
                s.weight(),
                s.italic(),
                s.size(),
                s.leading(),
                s.colour(),
                s.align(),
                s.indent(),
                s.tracking(),
                s.capitals(),
                s.smallCaps(),
                s.hyphenate(),
                s.expansion(),
                s.tightest(),
                s.widest(),
                s.hang(),
                s.ladder(),
                s.maxLines(),
                s.dropLines(),
                s.show());
    }
}
