package press.broadsheet.render;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import press.broadsheet.makeup.MadePage;

/// The words that a panel prints, read from its filled template.
///
/// @param page  from 1
/// @param slot  the panel's place on its page
/// @param words a line for each block of the template
public record PanelWords(int page, String slot, String words) {
    private static final Set<String> INLINE = Set.of("span", "b", "i", "em", "strong", "a", "sup", "sub", "small");

    /// Of all panels, page by page. A panel that cannot be filled is left out: rendering will remark it.
    public static List<PanelWords> of(List<MadePage> pages, EditionFacts facts) throws IOException {
        var all = new ArrayList<PanelWords>();
        collect(new EditionDocument(facts, new ArrayList<>()).of(pages).getDocumentElement(), 0, all);
        return all;
    }

    private static void collect(Element element, int page, List<PanelWords> all) {
        var own = element.hasAttribute(EditionDocument.PAGE_ATTRIBUTE)
                ? Integer.parseInt(element.getAttribute(EditionDocument.PAGE_ATTRIBUTE))
                : page;
        if (element.hasAttribute(EditionDocument.SLOT_ATTRIBUTE)) {
            var words = new StringBuilder();
            append(element, words);
            all.add(new PanelWords(own, element.getAttribute(EditionDocument.SLOT_ATTRIBUTE), lines(words)));
            return;
        }
        for (var child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                collect(inner, own, all);
            }
        }
    }

    private static void append(Node node, StringBuilder words) {
        for (var child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child.getNodeType() == Node.TEXT_NODE) {
                words.append(String.valueOf(child.getNodeValue()).replaceAll("\\s+", " "));
            } else if (child instanceof Element element) {
                var isBlock = !INLINE.contains(element.getTagName());
                words.append(isBlock ? "\n" : "");
                append(element, words);
                words.append(isBlock ? "\n" : "");
            }
        }
    }

    private static String lines(StringBuilder words) {
        return String.join(
                "\n",
                words.toString()
                        .lines()
                        .map(line -> line.replaceAll(" +", " ").strip())
                        .filter(line -> !line.isEmpty())
                        .toList());
    }
}
