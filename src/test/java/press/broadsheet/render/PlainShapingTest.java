package press.broadsheet.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Font;
import java.awt.font.TextAttribute;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import press.broadsheet.typeset.Glyphs;

/// HarfBuzz is the oracle.
class PlainShapingTest {
    private static final String SIGNS = "AVToWYpeérfiflrtjyLaCÄöŁšŸ“”‘’—–…,.-:;!?()[]/&%$€£1234567890 '\"@#*+=<>~^{}|\\`_§«»½\u00a0…×";
    private static final int WORDS = 400;

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "noto-serif-condensed/NotoSerif-Condensed.ttf",
                "noto-serif-condensed/NotoSerif-CondensedBoldItalic.ttf",
                "stix-two-text/STIXTwoText-Regular.ttf",
                "newsreader/Newsreader-Italic.ttf",
                "newsreader/Newsreader-Bold.ttf",
                "noto-serif-display-condensed/NotoSerifDisplay-CondensedBold.ttf",
                "playfair-display/PlayfairDisplay-Black.ttf",
                "archivo-narrow/ArchivoNarrow-Regular.ttf"
            })
    void plainWordsAreShapedAsHarfBuzzShapesThem(String name) throws Exception {
        var file = Path.of("fonts", name);
        var tables = FontTables.read(file);
        var plain = tables.plain().orElseThrow();
        var font = harfBuzz(file);

        int shapedPlainly = 0;
        for (var word : words(name.hashCode())) {
            var shaped = plain.shape(word, tables);
            shapedPlainly += shaped.isPresent() ? 1 : 0;
            shaped.ifPresent(
                    glyphs -> assertThat(trace(glyphs)).as(word).isEqualTo(trace(Shaping.shape(font, tables, word))));
        }
        assertThat(shapedPlainly).isGreaterThan(WORDS / 4);
    }

    private static List<String> words(long seed) {
        var random = new SplittableRandom(seed);
        var words = new ArrayList<String>();
        while (words.size() < WORDS) {
            var word = new StringBuilder();
            for (int i = random.nextInt(1, 9); i > 0; i--) {
                word.append(
                        random.nextInt(3) == 0
                                ? SIGNS.charAt(random.nextInt(SIGNS.length()))
                                : (char) ('a' + random.nextInt(26)));
            }
            words.add(word.toString());
        }
        return words;
    }

    private static Font harfBuzz(Path file) throws Exception {
        return Font.createFont(Font.TRUETYPE_FONT, file.toFile())
                .deriveFont(Map.of(
                        TextAttribute.SIZE, 1000f,
                        TextAttribute.KERNING, TextAttribute.KERNING_ON,
                        TextAttribute.LIGATURES, TextAttribute.LIGATURES_ON));
    }

    private static String trace(Glyphs glyphs) {
        var trace = new StringBuilder(glyphs.text());
        for (int i = 0; i < glyphs.count(); i++) {
            trace.append(" %d@%d,%d w%d c%d"
                    .formatted(glyphs.id(i), glyphs.x(i), glyphs.y(i), glyphs.width(i), glyphs.cluster(i)));
        }
        return trace.append(" = ").append(glyphs.advance()).toString();
    }
}
