package press.broadsheet.layout;

import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xhtmlrenderer.css.extend.AttributeResolver;

/// What Flying Saucer's matcher asks about an element of a layout. Layouts have no inline styles, links or pointer.
final class LayoutDom implements AttributeResolver {
    @Override
    public @Nullable String getAttributeValue(Node node, String name) {
        return node instanceof Element element && element.hasAttribute(name) ? element.getAttribute(name) : null;
    }

    @Override
    public @Nullable String getAttributeValue(Node node, String namespace, String name) {
        return getAttributeValue(node, name);
    }

    @Override
    public @Nullable String getClass(Node node) {
        return getAttributeValue(node, "class");
    }

    @Override
    public @Nullable String getID(Node node) {
        return getAttributeValue(node, "id");
    }

    @Override
    public @Nullable String getNonCssStyling(Node node) {
        return null;
    }

    @Override
    public @Nullable String getElementStyling(Node node) {
        return null;
    }

    @Override
    public @Nullable String getLang(Node node) {
        return getAttributeValue(node, "lang");
    }

    @Override
    public boolean isLink(Node node) {
        return false;
    }

    @Override
    public boolean isVisited(Node node) {
        return false;
    }

    @Override
    public boolean isHover(Node node) {
        return false;
    }

    @Override
    public boolean isActive(Node node) {
        return false;
    }

    @Override
    public boolean isFocus(Node node) {
        return false;
    }
}
