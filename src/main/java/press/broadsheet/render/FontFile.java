package press.broadsheet.render;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.TextAttribute;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
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
    private final Supplier<Opened> opened;
    private final Map<String, Glyphs> shaped = new ConcurrentHashMap<>();

    /// @param name   the path below the fonts folder
    /// @param weight 100 to 900
    FontFile(String name, Path file, int weight, boolean italic) {
        this.name = name;
        this.file = file;
        this.weight = weight;
        this.italic = italic;
        this.opened = StableOnce.of(this::open);
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
        return opened.get().tables().ascent();
    }

    @Override
    public int descent() {
        return opened.get().tables().descent();
    }

    @Override
    public int capHeight() {
        return opened.get().tables().capHeight();
    }

    @Override
    public int xHeight() {
        return opened.get().tables().xHeight();
    }

    /// A glyph's own width, 1/1000 em.
    int advance(int glyph) {
        return opened.get().tables().advance(glyph);
    }

    @Override
    public boolean covers(int codePoint) {
        return opened.get().font().canDisplay(codePoint);
    }

    @Override
    public Glyphs shape(String text) {
        var known = shaped.get(text);
        if (known != null) {
            return known;
        }
        var open = opened.get();
        return shaped.computeIfAbsent(text, t -> Shaping.shape(open.font(), open.tables(), t));
    }

    @Override
    public String toString() {
        return name;
    }

    private Opened open() {
        try {
            var font = Font.createFont(Font.TRUETYPE_FONT, file.toFile())
                    .deriveFont(Map.of(
                            TextAttribute.SIZE, 1000f,
                            TextAttribute.KERNING, TextAttribute.KERNING_ON,
                            TextAttribute.LIGATURES, TextAttribute.LIGATURES_ON));
            return new Opened(font, FontTables.read(file));
        } catch (FontFormatException | IOException e) {
            throw new IllegalStateException("the font " + file + " cannot be opened: " + e.getMessage(), e);
        }
    }

    private record Opened(Font font, FontTables tables) {}
}
