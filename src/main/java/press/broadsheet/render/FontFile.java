package press.broadsheet.render;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.TextAttribute;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import press.broadsheet.typeset.Face;
import press.broadsheet.typeset.Glyphs;

/// One font file, opened when it is first used. Safe for many threads.
final class FontFile implements Face {
    private final String name;
    private final Path file;
    private final int weight;
    private final boolean italic;
    private final Supplier<FontTables> tables;
    private final Supplier<Font> font;
    private final Map<String, Glyphs> shaped = new ConcurrentHashMap<>();

    /// @param name   the path below the fonts folder
    /// @param weight 100 to 900
    FontFile(String name, Path file, int weight, boolean italic) {
        this.name = name;
        this.file = file;
        this.weight = weight;
        this.italic = italic;
        this.tables = StableOnce.of(this::readTables);
        this.font = StableOnce.of(this::openFont);
    }

    Path file() {
        return file;
    }

    int weight() {
        return weight;
    }

    boolean italic() {
        return italic;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public int ascent() {
        return tables.get().ascent();
    }

    @Override
    public int descent() {
        return tables.get().descent();
    }

    @Override
    public int capHeight() {
        return tables.get().capHeight();
    }

    @Override
    public int xHeight() {
        return tables.get().xHeight();
    }

    /// A glyph's own width, 1/1000 em.
    int advance(int glyph) {
        return tables.get().advance(glyph);
    }

    @Override
    public boolean covers(int codePoint) {
        var plain = PlainShaping.isPlain(codePoint) ? tables.get().plain() : Optional.<PlainShaping>empty();
        return plain.map(shaping -> shaping.covers(codePoint))
                .orElseGet(() -> font.get().canDisplay(codePoint));
    }

    @Override
    public Glyphs shape(String text) {
        var known = shaped.get(text);
        if (known != null) {
            return known;
        }
        return shaped.computeIfAbsent(text, this::shapeAnew);
    }

    @Override
    public String toString() {
        return name;
    }

    private Glyphs shapeAnew(String text) {
        return tables.get()
                .plain()
                .flatMap(plain -> plain.shape(text, tables.get()))
                .orElseGet(() -> Shaping.shape(font.get(), tables.get(), text));
    }

    private FontTables readTables() {
        try {
            return FontTables.read(file);
        } catch (IOException e) {
            throw unopenable(e);
        }
    }

    /// The font as HarfBuzz wants it. Opened apart from the tables: text of plain words does without it.
    private Font openFont() {
        try {
            return Font.createFont(Font.TRUETYPE_FONT, file.toFile())
                    .deriveFont(Map.of(
                            TextAttribute.SIZE, 1000f,
                            TextAttribute.KERNING, TextAttribute.KERNING_ON,
                            TextAttribute.LIGATURES, TextAttribute.LIGATURES_ON));
        } catch (FontFormatException | IOException e) {
            throw unopenable(e);
        }
    }

    private IllegalStateException unopenable(Exception cause) {
        return new IllegalStateException("the font " + file + " cannot be opened: " + cause.getMessage(), cause);
    }
}
