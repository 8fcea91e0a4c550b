package press.broadsheet.layout;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.w3c.dom.Element;
import org.xhtmlrenderer.css.constants.CSSName;
import org.xhtmlrenderer.css.constants.IdentValue;
import org.xhtmlrenderer.css.style.CalculatedStyle;
import press.broadsheet.geometry.Length;

/// Makes a part's computed style into a [TypeStyle].
final class TypeStyles {
    private final StyleSheet sheet;
    private final Map<Source, TypeStyle> made = new HashMap<>();

    TypeStyles(StyleSheet sheet) {
        this.sheet = sheet;
    }

    /// Where to say that the type of a part is no type.
    @FunctionalInterface
    interface Complaint {
        void about(String wrong, String cure);
    }

    /// All that a [TypeStyle] is made from. Flying Saucer gives equal cascades under one parent the same style object.
    private record Source(CalculatedStyle style, List<String> own) {
        String value(OwnProperty property) {
            return own.get(property.ordinal());
        }

        int number(OwnProperty property) {
            return Integer.parseInt(value(property));
        }
    }

    TypeStyle of(Element part, Complaint complaint) {
        var source = new Source(
                sheet.style(part),
                List.of(
                        sheet.own(part, OwnProperty.EXPANSION, "0"),
                        sheet.own(part, OwnProperty.TRACKING, "0"),
                        sheet.own(part, OwnProperty.HYPHENATE, "none"),
                        sheet.own(part, OwnProperty.HANG, "none"),
                        sheet.own(part, OwnProperty.LADDER, "none"),
                        sheet.own(part, OwnProperty.LINES, "3"),
                        sheet.own(part, OwnProperty.DROP_LINES, "0")));
        var known = made.get(source);
        if (known != null) {
            return known;
        }
        var type = make(source);
        check(type, complaint);
        made.put(source, type);
        return type;
    }

    private static TypeStyle make(Source source) {
        var style = source.style();
        var ladder = OwnProperty.lengths(source.value(OwnProperty.LADDER));
        var size = ladder.isEmpty() ? Computed.fontSize(style) : ladder.getFirst();
        var tracking = source.value(OwnProperty.TRACKING).split(" ");
        return new TypeStyle(
                style.asStringArray(CSSName.FONT_FAMILY)[0],
                Computed.weight(style),
                !Computed.is(style, CSSName.FONT_STYLE, IdentValue.NORMAL),
                size,
                Computed.leading(style, size),
                Math.max(0, CssColour.of(style.getColor())),
                Computed.align(style),
                Computed.length(style, CSSName.TEXT_INDENT),
                Computed.tracking(style, size),
                Computed.is(style, CSSName.TEXT_TRANSFORM, IdentValue.UPPERCASE),
                Computed.is(style, CSSName.FONT_VARIANT, IdentValue.SMALL_CAPS),
                source.value(OwnProperty.HYPHENATE).equals("auto"),
                source.number(OwnProperty.EXPANSION),
                Integer.parseInt(tracking[0]),
                Integer.parseInt(tracking[tracking.length - 1]),
                source.value(OwnProperty.HANG).equals("auto"),
                ladder.isEmpty() ? List.of(size) : ladder,
                source.number(OwnProperty.LINES),
                source.number(OwnProperty.DROP_LINES),
                !Computed.is(style, CSSName.DISPLAY, IdentValue.NONE));
    }

    private static void check(TypeStyle type, Complaint complaint) {
        if (!type.show()) {
            return;
        }
        if (type.family().equals(StyleSheet.NO_FAMILY)) {
            complaint.about("no font-family", "Set one on page for all parts: page { font-family: ... }");
        }
        if (type.weight() == 0) {
            complaint.about("a font-weight that is relative", "Write 100 to 900, normal or bold");
        }
        if (type.size().compareTo(Length.ofPt(2)) < 0 || type.size().compareTo(Length.ofPt(1000)) > 0) {
            complaint.about("a type size of " + type.size(), "Write one of 2 pt to 1,000 pt");
        } else if (type.leading().compareTo(type.size().scaled(0.6)) < 0
                || type.leading().compareTo(type.size().scaled(4)) > 0) {
            complaint.about(
                    "a leading of " + type.leading() + " for type of " + type.size(),
                    "Write line-height as a number where sizes come from a ladder");
        }
    }
}
