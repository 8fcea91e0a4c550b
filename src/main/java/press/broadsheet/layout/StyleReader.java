package press.broadsheet.layout;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.w3c.dom.Element;
import org.xhtmlrenderer.css.constants.CSSName;
import org.xhtmlrenderer.css.style.CalculatedStyle;
import press.broadsheet.geometry.Length;

/// Reads the type of layouts' slots from a style sheet's cascade. Slots of equal type share one [StoryType].
final class StyleReader {
    private final StyleSheet sheet;
    private final TypeStyles parts;
    private final Problems problems;
    private final SlotContext context;
    private final Map<String, StoryType> inContext = new HashMap<>();
    private final Map<StoryType, StoryType> types = new HashMap<>();
    private final Set<String> reported = new HashSet<>();

    StyleReader(StyleSheet sheet, Problems problems) {
        this.sheet = sheet;
        this.parts = new TypeStyles(sheet);
        this.context = new SlotContext(sheet.rules());
        this.problems = problems;
    }

    /// The rule between a page's rows.
    record PageRule(Length thickness, int colour) {}

    PageRule rule(Tag page) {
        var colour = CssColour.of(sheet.style(page.element()).getColor());
        return new PageRule(ownLength(page.element(), OwnProperty.RULE), Math.max(0, colour));
    }

    /// All type of the slot that `tag` makes.
    StoryType type(Tag tag) {
        var seen = context.of(tag.element());
        var known = seen.map(inContext::get);
        if (known.isPresent()) {
            return known.get();
        }
        var type = compute(tag);
        seen.ifPresent(key -> inContext.put(key, type));
        return type;
    }

    /// Puts one `div` per part into the slot's element and reads the computed style of each.
    private StoryType compute(Tag tag) {
        var styles = new EnumMap<Part, TypeStyle>(Part.class);
        var divs = new EnumMap<Part, Element>(Part.class);
        for (var part : Part.values()) {
            divs.put(part, addDiv(tag.element(), part));
        }
        divs.forEach((part, div) -> styles.put(part, parts.of(div, (wrong, cure) -> report(tag, part, wrong, cure))));
        var type = storyType(tag.element(), styles);
        return types.computeIfAbsent(type, same -> same);
    }

    private static Element addDiv(Element slot, Part part) {
        var div = slot.getOwnerDocument().createElement("div");
        div.setAttribute("class", part.cssClass());
        slot.appendChild(div);
        return div;
    }

    private StoryType storyType(Element element, Map<Part, TypeStyle> styles) {
        var style = sheet.style(element);
        var tint = CssColour.of(style.getBackgroundColor());
        var border = border(style);
        var isBoxed = tint != CssColour.NONE || border.millipoints() > 0;
        return new StoryType(
                styles,
                tint,
                border,
                isBoxed ? Computed.length(style, CSSName.PADDING_LEFT) : Length.ZERO,
                ownLength(element, OwnProperty.COLUMN_RULE),
                Math.max(0, CssColour.of(style.asColor(CSSName.BORDER_TOP_COLOR))));
    }

    /// CSS's initial width is `medium`; here a box must be asked for.
    private static Length border(CalculatedStyle style) {
        var isUnset = style.valueByName(CSSName.BORDER_TOP_WIDTH) == CSSName.BORDER_TOP_WIDTH.initialDerivedValue();
        return isUnset ? Length.ZERO : Computed.length(style, CSSName.BORDER_TOP_WIDTH);
    }

    private Length ownLength(Element element, OwnProperty property) {
        return OwnProperty.lengths(sheet.own(element, property, "0")).stream()
                .findFirst()
                .orElse(Length.ZERO);
    }

    /// Once for each cause: the same slip in the sheet meets every slot.
    private void report(Tag tag, Part part, String wrong, String cure) {
        if (reported.add(part + wrong)) {
            var cause = StyleSheet.FILE + " gives ." + part.cssClass() + " of this <" + tag.name() + "> " + wrong;
            problems.add(tag.file(), tag.line(), cause, cure);
        }
    }
}
