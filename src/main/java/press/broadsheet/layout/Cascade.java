package press.broadsheet.layout;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.w3c.dom.Element;
import org.xhtmlrenderer.css.extend.lib.DOMTreeResolver;
import org.xhtmlrenderer.css.newmatch.Matcher;
import org.xhtmlrenderer.css.parser.CSSParser;
import org.xhtmlrenderer.css.sheet.Stylesheet;
import org.xhtmlrenderer.css.sheet.StylesheetInfo.Origin;
import org.xhtmlrenderer.css.style.CalculatedStyle;
import org.xhtmlrenderer.css.style.EmptyStyle;

/// One style sheet's cascade over the DOM of layouts: selectors, specificity, order and inheritance are Flying
/// Saucer's.
final class Cascade {
    private final Matcher matcher;
    private final CalculatedStyle initial = new EmptyStyle();
    private final Map<Element, CalculatedStyle> styles = new IdentityHashMap<>();

    /// @param defaults rules that any rule of `css` beats
    /// @param css      checked before: what cannot be parsed is left out
    Cascade(String defaults, String css) {
        var sheets = List.of(parse(defaults, Origin.USER_AGENT), parse(css, Origin.AUTHOR));
        matcher = new Matcher(new DOMTreeResolver(), new LayoutDom(), null, sheets, "print");
    }

    private static Stylesheet parse(String css, Origin origin) {
        var parser = new CSSParser((uri, message) -> {});
        parser.setSupportCMYKColors(true);
        try {
            return parser.parseStylesheet("style.css", origin, new StringReader(css));
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory cannot fail", e);
        }
    }

    /// The computed style of `element`.
    CalculatedStyle style(Element element) {
        var known = styles.get(element);
        if (known != null) {
            return known;
        }
        var parent = element.getParentNode() instanceof Element above ? style(above) : initial;
        var style = parent.deriveStyle(matcher.getCascadedStyle(element, false));
        styles.put(element, style);
        return style;
    }
}
