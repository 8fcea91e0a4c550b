package press.broadsheet.layout;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.w3c.dom.Element;
import org.xhtmlrenderer.css.constants.CSSName;

/// The computed values of our own properties.
///
/// Flying Saucer drops a property that it does not know. So each of ours has a shadow of the style sheet in which only
/// its declarations are kept, as `font-family` (the one inherited property whose value is a free string). Flying Saucer
/// runs the cascade over the shadow and the computed font family is our value: selectors, specificity, `!important`,
/// `inherit` and inheritance are all its own.
final class OwnCascades {
    /// Stands before each value, so that none is taken for a keyword.
    private static final String MARK = "=";

    private static final String UNSET = "html { font-family: \"" + MARK + "\" }";

    private final Map<OwnProperty, Cascade> shadows = new EnumMap<>(OwnProperty.class);

    OwnCascades(List<CssRule> rules) {
        for (var property : OwnProperty.values()) {
            var shadow = shadow(property, rules);
            if (!shadow.isEmpty()) {
                shadows.put(property, new Cascade(UNSET, shadow));
            }
        }
    }

    private static String shadow(OwnProperty property, List<CssRule> rules) {
        return rules.stream()
                .flatMap(rule -> rule.declarations().stream()
                        .filter(declaration -> declaration.property().equals(property.cssName()))
                        .filter(declaration -> property.accepts(declaration.value()))
                        .map(declaration -> rule.selector() + " { " + disguised(declaration) + " }"))
                .collect(Collectors.joining("\n"));
    }

    private static String disguised(CssRule.Declaration declaration) {
        var value = declaration.value().equals("inherit") ? "inherit" : "\"" + MARK + declaration.value() + "\"";
        return "font-family: " + value + (declaration.important() ? " !important" : "");
    }

    /// The computed value, `otherwise` where no rule sets it.
    String value(Element element, OwnProperty property, String otherwise) {
        var shadow = shadows.get(property);
        if (shadow == null) {
            return otherwise;
        }
        var families = shadow.style(element).asStringArray(CSSName.FONT_FAMILY);
        return families[0].equals(MARK) ? otherwise : families[0].substring(MARK.length());
    }
}
