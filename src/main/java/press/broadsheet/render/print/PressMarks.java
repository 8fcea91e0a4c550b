package press.broadsheet.render.print;

import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/// What stands around a page for the press: marks where it is cut, crosses by which the plates are laid over each
/// other, and a bar of colours to measure the ink by. All of it is outside the bleed.
final class PressMarks {
    private static final float MM = 72 / 25.4f;

    /// Room around the page.
    static final float MARGIN = 14 * MM;

    /// How far a page may reach over its edge.
    static final float BLEED = 3 * MM;

    private static final float HAIRLINE = 0.25f;
    private static final float GAP = 4 * MM;
    private static final float LENGTH = 7 * MM;
    private static final float RADIUS = 2.5f * MM;
    private static final float PATCH = 5 * MM;

    /// How far a circle's handles are from its ends, in radii.
    private static final float HANDLE = 0.5523f;

    /// Cyan, magenta, yellow and black in full and by half, each two of the colours, and grey of three colours beside
    /// grey of black. In percent.
    private static final List<int[]> PATCHES = List.of(
            new int[] {100, 0, 0, 0},
            new int[] {0, 100, 0, 0},
            new int[] {0, 0, 100, 0},
            new int[] {0, 0, 0, 100},
            new int[] {50, 0, 0, 0},
            new int[] {0, 50, 0, 0},
            new int[] {0, 0, 50, 0},
            new int[] {0, 0, 0, 50},
            new int[] {100, 100, 0, 0},
            new int[] {100, 0, 100, 0},
            new int[] {0, 100, 100, 0},
            new int[] {40, 30, 30, 0},
            new int[] {0, 0, 0, 40});

    private final PDRectangle trim;
    private final StringBuilder content = new StringBuilder();

    private PressMarks(PDRectangle trim) {
        this.trim = trim;
    }

    /// Content that draws them; `All` is the colour of all plates at once.
    ///
    /// @param trim the page as it is cut
    static String around(PDRectangle trim) {
        var marks = new PressMarks(trim);
        marks.content.append("q\n/All CS 1 SCN ").append(number(HAIRLINE)).append(" w\n");
        marks.cuts();
        marks.crosses();
        marks.bar();
        return marks.content.append("Q\n").toString();
    }

    private void cuts() {
        for (float x : new float[] {trim.getLowerLeftX(), trim.getUpperRightX()}) {
            line(x, trim.getLowerLeftY() - GAP, x, trim.getLowerLeftY() - GAP - LENGTH);
            line(x, trim.getUpperRightY() + GAP, x, trim.getUpperRightY() + GAP + LENGTH);
        }
        for (float y : new float[] {trim.getLowerLeftY(), trim.getUpperRightY()}) {
            line(trim.getLowerLeftX() - GAP, y, trim.getLowerLeftX() - GAP - LENGTH, y);
            line(trim.getUpperRightX() + GAP, y, trim.getUpperRightX() + GAP + LENGTH, y);
        }
    }

    /// In the middle of each side.
    private void crosses() {
        float x = (trim.getLowerLeftX() + trim.getUpperRightX()) / 2;
        float y = (trim.getLowerLeftY() + trim.getUpperRightY()) / 2;
        float away = MARGIN / 2 + BLEED / 2;
        cross(x, trim.getLowerLeftY() - away);
        cross(x, trim.getUpperRightY() + away);
        cross(trim.getLowerLeftX() - away, y);
        cross(trim.getUpperRightX() + away, y);
    }

    private void cross(float x, float y) {
        line(x - 1.5f * RADIUS, y, x + 1.5f * RADIUS, y);
        line(x, y - 1.5f * RADIUS, x, y + 1.5f * RADIUS);
        float far = HANDLE * RADIUS;
        write(x + RADIUS, y).append("m ");
        curve(x + RADIUS, y + far, x + far, y + RADIUS, x, y + RADIUS);
        curve(x - far, y + RADIUS, x - RADIUS, y + far, x - RADIUS, y);
        curve(x - RADIUS, y - far, x - far, y - RADIUS, x, y - RADIUS);
        curve(x + far, y - RADIUS, x + RADIUS, y - far, x + RADIUS, y);
        content.append("s\n");
    }

    private void bar() {
        float x = trim.getLowerLeftX() + GAP;
        float y = trim.getLowerLeftY() - BLEED - GAP - PATCH / 2;
        for (var patch : PATCHES) {
            for (int ink : patch) {
                content.append(number(ink / 100f)).append(' ');
            }
            content.append("k ");
            write(x, y).append(number(PATCH)).append(' ').append(number(PATCH)).append(" re f\n");
            x += PATCH;
        }
    }

    private void line(float x1, float y1, float x2, float y2) {
        write(x1, y1).append("m ");
        write(x2, y2).append("l S\n");
    }

    private void curve(float x1, float y1, float x2, float y2, float x3, float y3) {
        write(x1, y1);
        write(x2, y2);
        write(x3, y3).append("c ");
    }

    private StringBuilder write(float x, float y) {
        return content.append(number(x)).append(' ').append(number(y)).append(' ');
    }

    static String number(float value) {
        return String.format(Locale.ROOT, "%.3f", value);
    }
}
