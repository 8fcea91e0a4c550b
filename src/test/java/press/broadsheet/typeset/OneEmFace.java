package press.broadsheet.typeset;

import java.util.Arrays;

/// A face whose every character, the space too, is one em wide, so that lines can be counted by hand.
record OneEmFace(String name, int widest) implements Face {

    /// Covers all characters before U+3000.
    static OneEmFace named(String name) {
        return new OneEmFace(name, 0x2FFF);
    }

    @Override
    public int ascent() {
        return 800;
    }

    @Override
    public int descent() {
        return 200;
    }

    @Override
    public int capHeight() {
        return 700;
    }

    @Override
    public int xHeight() {
        return 500;
    }

    @Override
    public boolean covers(int codePoint) {
        return codePoint <= widest;
    }

    @Override
    public Glyphs shape(String text) {
        var count = text.codePointCount(0, text.length());
        var widths = new int[count];
        Arrays.fill(widths, 1000);
        var x = new int[count];
        Arrays.setAll(x, i -> i * 1000);
        var clusters = new int[count];
        Arrays.setAll(clusters, i -> text.offsetByCodePoints(0, i));
        return new Glyphs(text, text.codePoints().toArray(), x, new int[count], widths, clusters, count * 1000);
    }
}
