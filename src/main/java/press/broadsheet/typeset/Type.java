package press.broadsheet.typeset;

import java.util.Locale;
import press.broadsheet.edition.Run;
import press.broadsheet.geometry.Length;
import press.broadsheet.layout.TypeStyle;

/// What letters are set in, and how far they may be changed to fit a line.
///
/// @param weight     wanted; `face` is the nearest to it
/// @param tracking   letterspacing wanted by the style, 1/1000 em
/// @param expansion  percent
/// @param tightest   1/1000 em
/// @param widest     1/1000 em
/// @param wordSpace  the natural one, millipoints
record Type(
        Face face,
        int weight,
        boolean italic,
        Length size,
        int colour,
        int tracking,
        int expansion,
        int tightest,
        int widest,
        boolean hang,
        boolean capitals,
        boolean hyphenate,
        int wordSpace) {
    private static final double SMALL_CAPS = 0.8;
    private static final int BOLD = 700;

    /// The type of `run` in `style`, at `size`: italic inside italic is roman.
    static Type of(TypeStyle style, Run run, Length size, Faces faces) {
        var weight = run.bold() ? Math.max(style.weight(), BOLD) : style.weight();
        var italic = style.italic() != run.italic();
        var face = faces.face(style.family(), weight, italic);
        var own = style.smallCaps() ? size.scaled(SMALL_CAPS) : size;
        return new Type(
                face,
                weight,
                italic,
                own,
                style.colour(),
                style.tracking(),
                style.expansion(),
                style.tightest(),
                style.widest(),
                style.hang(),
                style.capitals() || style.smallCaps(),
                style.hyphenate(),
                (int) ((long) (face.shape(" ").advance() + style.tracking()) * own.millipoints() / 1000));
    }

    /// The same in `other`; word spaces stay as they are.
    Type in(Face other) {
        return new Type(
                other, weight, italic, size, colour, tracking, expansion, tightest, widest, hang, capitals, hyphenate,
                wordSpace);
    }

    boolean covers(int codePoint) {
        return face.covers(capitals ? Character.toUpperCase(codePoint) : codePoint);
    }

    /// The characters to be shaped for `text`.
    String cased(String text) {
        return capitals ? text.toUpperCase(Locale.ROOT) : text;
    }

    /// 1/1000 em in millipoints.
    int millipoints(long thousandths) {
        return (int) (thousandths * size.millipoints() / 1000);
    }

    /// By how many millipoints `spaces` letterspaces can open; they are expanded with the letters.
    int opening(int spaces) {
        return millipoints((long) widest * spaces * (100 + expansion) / 100);
    }

    /// By how many millipoints `spaces` letterspaces can close up.
    int closing(int spaces) {
        return millipoints((long) tightest * spaces * (100 - expansion) / 100);
    }
}
