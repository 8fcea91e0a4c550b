package press.broadsheet.typeset;

import java.util.Arrays;

/// A proportional face with five widths of letters, in units of 1/18 em.
record UnitFace(String name) implements Face {
    private static final String NARROW = "ijl'‘’,.;:";
    private static final String SLIM = "frstI-";
    private static final String WIDE = "mwMW—";
    private static final int UNIT = 1000 / 18;

    @Override
    public int ascent() {
        return 700;
    }

    @Override
    public int descent() {
        return 200;
    }

    @Override
    public int capHeight() {
        return 680;
    }

    @Override
    public int xHeight() {
        return 430;
    }

    @Override
    public boolean covers(int codePoint) {
        return codePoint < 0x2100;
    }

    @Override
    public Glyphs shape(String text) {
        var count = text.length();
        var widths = text.chars().map(UnitFace::width).toArray();
        var x = new int[count];
        for (var i = 1; i < count; i++) {
            x[i] = x[i - 1] + widths[i - 1];
        }
        var clusters = new int[count];
        Arrays.setAll(clusters, i -> i);
        var advance = Arrays.stream(widths).sum();
        return new Glyphs(text, text.chars().toArray(), x, new int[count], widths, clusters, advance);
    }

    private static int width(int c) {
        if (c == ' ') {
            return 6 * UNIT;
        }
        if (NARROW.indexOf(c) >= 0) {
            return 5 * UNIT;
        }
        if (SLIM.indexOf(c) >= 0) {
            return 7 * UNIT;
        }
        if (WIDE.indexOf(c) >= 0) {
            return 15 * UNIT;
        }
        return Character.isUpperCase(c) ? 13 * UNIT : 10 * UNIT;
    }
}
