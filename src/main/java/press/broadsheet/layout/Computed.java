package press.broadsheet.layout;

import org.xhtmlrenderer.css.constants.CSSName;
import org.xhtmlrenderer.css.constants.IdentValue;
import org.xhtmlrenderer.css.style.CalculatedStyle;
import org.xhtmlrenderer.css.style.derived.LengthValue;
import org.xhtmlrenderer.css.style.derived.NumberValue;
import press.broadsheet.geometry.Length;

/// Values of a computed style in our units.
final class Computed {
    private static final Millipoints MILLIPOINTS = new Millipoints();

    private Computed() {}

    /// Zero where the value is a keyword, such as `normal`.
    static Length length(CalculatedStyle style, CSSName name) {
        return style.isLengthOrNumber(name)
                ? new Length(Math.round(style.getFloatPropertyProportionalTo(name, 0, MILLIPOINTS)))
                : Length.ZERO;
    }

    static Length fontSize(CalculatedStyle style) {
        return new Length(Math.round(style.getFont(MILLIPOINTS).size()));
    }

    static boolean is(CalculatedStyle style, CSSName name, IdentValue value) {
        return style.isIdent(name, value);
    }

    /// Distance of baselines at `size`: a number counts in sizes, a length stands as it is.
    static Length leading(CalculatedStyle style, Length size) {
        return switch (style.valueByName(CSSName.LINE_HEIGHT)) {
            case NumberValue number -> size.scaled(exact(number.asFloat()));
            case LengthValue _ -> length(style, CSSName.LINE_HEIGHT);
            default -> size.scaled(1.2);
        };
    }

    /// Letterspacing in 1/1000 em. What is written in em belongs to the font size; an absolute length to `size`.
    static int tracking(CalculatedStyle style, Length size) {
        var value = style.valueByName(CSSName.LETTER_SPACING);
        var em = value.isDependentOnFontSize() ? fontSize(style) : size;
        return Math.round(length(style, CSSName.LETTER_SPACING).millipoints() * 1000f / em.millipoints());
    }

    /// 100 to 900; 0 for `bolder` and `lighter`, which say nothing by themselves.
    static int weight(CalculatedStyle style) {
        var weight = style.getIdent(CSSName.FONT_WEIGHT);
        if (weight == IdentValue.NORMAL) {
            return 400;
        }
        if (weight == IdentValue.BOLD) {
            return 700;
        }
        return weight.asString().matches("[1-9]00") ? Integer.parseInt(weight.asString()) : 0;
    }

    static Align align(CalculatedStyle style) {
        return switch (style.getIdent(CSSName.TEXT_ALIGN).asString()) {
            case "justify" -> Align.JUSTIFY;
            case "center" -> Align.CENTER;
            case "right" -> Align.RIGHT;
            default -> Align.LEFT;
        };
    }

    /// Flying Saucer's floats carry seven digits: 1.05f is to count as 1.05.
    private static double exact(float value) {
        return Double.parseDouble(Float.toString(value));
    }
}
