package press.broadsheet.layout;

import java.util.List;
import org.w3c.dom.Element;

/// One element of a layout file.
///
/// @param file     the layout file's name
/// @param line     of its start tag
/// @param element  the same in the DOM that style sheets are matched against
record Tag(String file, int line, Element element, List<Tag> children) {
    String name() {
        return element.getTagName();
    }

    boolean is(String name) {
        return name().equals(name);
    }
}
