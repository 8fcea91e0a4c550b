package press.broadsheet.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/// A panel's elements, from its XHTML: headings, tables, lists, pictures and paragraphs are what their elements or
/// their `role` say; what is `aria-hidden` is not read aloud.
final class PanelTags {
    private static final Set<String> INLINE =
            Set.of("a", "abbr", "b", "br", "cite", "em", "i", "small", "span", "strong", "sub", "sup", "u");

    private final TagTree tree;

    PanelTags(TagTree tree) {
        this.tree = tree;
    }

    /// Where in its section a panel is read.
    enum Place {
        /// It names the newspaper or a section, so that it comes first.
        FIRST,
        /// It is nothing but a heading: it comes before what stands below it.
        ABOVE,
        /// It comes after the stories.
        LAST,
        /// All of it is hidden.
        NOWHERE
    }

    static Place place(Element panel) {
        var levels = new ArrayList<Integer>();
        boolean onlyHeadings = collectLevels(panel, levels);
        if (levels.contains(1)) {
            return Place.FIRST;
        }
        if (onlyHeadings) {
            return levels.isEmpty() ? Place.NOWHERE : Place.ABOVE;
        }
        return Place.LAST;
    }

    /// Adds the panel at the end of `section`.
    void append(Element panel, Tag section) {
        var content = elements(panel);
        var own = section.append(Role.SECTION)
                .note(
                        Tag.Note.TITLE,
                        content.isEmpty() ? "" : content.getFirst().getAttribute("aria-label"));
        walk(panel, own);
        section.simplifyLast();
    }

    /// Adds the head that a section has again on its second page: it is the same head, and read once.
    void appendAgain(Element panel, Tag head) {
        claim(panel, head);
    }

    /// Whether nothing but headings is read aloud.
    private static boolean collectLevels(Element element, List<Integer> levels) {
        if (isHidden(element)) {
            return true;
        }
        int level = level(element);
        if (level > 0) {
            levels.add(level);
            return true;
        }
        boolean onlyHeadings = !hasText(element) && !element.getNodeName().equals("img");
        for (var child : elements(element)) {
            onlyHeadings &= collectLevels(child, levels);
        }
        return onlyHeadings;
    }

    private void walk(Element element, Tag into) {
        if (isHidden(element)) {
            return;
        }
        int level = level(element);
        if (level > 0) {
            var heading = into.append(level == 1 ? Role.SECTION_HEAD : level == 2 ? Role.HEADLINE : Role.SUBHEAD);
            claim(element, heading.note(Tag.Note.ACTUAL_TEXT, element.getAttribute("aria-label")));
        } else if (is(element, "img")) {
            figure(element, into);
        } else if (is(element, "list") || is(element, "ul") || is(element, "ol")) {
            list(element, into);
        } else if (isDataTable(element)) {
            rows(element, into.append(Role.TABLE));
        } else {
            block(element, into);
        }
    }

    private void block(Element element, Tag into) {
        if (!isParagraph(element)) {
            elements(element).forEach(child -> walk(child, into));
            return;
        }
        var paragraph = into.append(Role.PARAGRAPH);
        tree.say(element, paragraph);
        for (var child : elements(element)) {
            if (INLINE.contains(child.getNodeName())) {
                claim(child, paragraph);
            } else {
                walk(child, into);
            }
        }
    }

    private void figure(Element element, Tag into) {
        var words = element.getAttribute(element.hasAttribute("aria-label") ? "aria-label" : "alt");
        if (!words.isEmpty()) {
            claim(element, into.append(Role.FIGURE).note(Tag.Note.ALT, words));
        }
    }

    private void list(Element element, Tag into) {
        var list = into.append(Role.LIST);
        for (var item : descendants(element)) {
            if (is(item, "listitem") || is(item, "li")) {
                claim(item, list.append(Role.ITEM).append(Role.ITEM_BODY));
            }
        }
    }

    private void rows(Element table, Tag tag) {
        for (var row : descendants(table)) {
            if (row.getNodeName().equals("tr") && !isHidden(row)) {
                var cells = tag.append(Role.ROW);
                elements(row).stream().filter(cell -> !isHidden(cell)).forEach(cell -> cell(cell, cells));
            }
        }
    }

    private void cell(Element cell, Tag row) {
        boolean head = cell.getNodeName().equals("th");
        var tag = row.append(head ? Role.HEAD_CELL : Role.CELL).note(Tag.Note.COLUMNS, cell.getAttribute("colspan"));
        if (head) {
            tag.note(Tag.Note.SCOPE, cell.getAttribute("scope").equals("row") ? "Row" : "Column");
        }
        claim(cell, tag);
    }

    /// All text in `element` belongs to `tag`.
    private void claim(Element element, Tag tag) {
        if (!isHidden(element)) {
            tree.say(element, tag);
            elements(element).forEach(child -> claim(child, tag));
        }
    }

    private static boolean isParagraph(Element element) {
        return hasText(element)
                || elements(element).stream()
                        .anyMatch(e -> INLINE.contains(e.getNodeName())
                                && !e.getTextContent().isBlank());
    }

    private static boolean isDataTable(Element element) {
        return element.getNodeName().equals("table")
                && element.getElementsByTagName("th").getLength() > 0;
    }

    /// 1 to 6, or 0 for what is no heading.
    private static int level(Element element) {
        if (element.getAttribute("role").equals("heading")) {
            return element.getAttribute("aria-level").equals("1") ? 1 : 2;
        }
        var name = element.getNodeName();
        return name.length() == 2 && name.charAt(0) == 'h' && name.charAt(1) >= '1' && name.charAt(1) <= '6'
                ? name.charAt(1) - '0'
                : 0;
    }

    private static boolean is(Element element, String roleOrName) {
        return element.getAttribute("role").equals(roleOrName)
                || element.getNodeName().equals(roleOrName);
    }

    private static boolean isHidden(Element element) {
        return element.getAttribute("aria-hidden").equals("true");
    }

    private static boolean hasText(Element element) {
        for (Node n = element.getFirstChild(); n != null; n = n.getNextSibling()) {
            if (n instanceof Text text && !text.getData().isBlank()) {
                return true;
            }
        }
        return false;
    }

    private static List<Element> elements(Element element) {
        var elements = new ArrayList<Element>();
        for (Node n = element.getFirstChild(); n != null; n = n.getNextSibling()) {
            if (n instanceof Element child) {
                elements.add(child);
            }
        }
        return elements;
    }

    private static List<Element> descendants(Element element) {
        var all = new ArrayList<Element>();
        for (var child : elements(element)) {
            all.add(child);
            all.addAll(descendants(child));
        }
        return all;
    }
}
