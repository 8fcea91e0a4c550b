package press.broadsheet.intake.feed;

import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Entities;

/// XML that is text, as HTML: XHTML keeps its elements, NITF's get HTML's names, all others only give their words.
final class XmlHtml {
    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("hl1", "h3"),
            Map.entry("hl2", "h3"),
            Map.entry("block", "div"),
            Map.entry("bq", "blockquote"),
            Map.entry("nitf-table", "table"),
            Map.entry("note", "aside"),
            Map.entry("header", "div"));
    private static final Set<String> HEADINGS = Set.of("h1", "hl1");
    private static final Set<String> KEPT = Set.of(
            "p",
            "div",
            "br",
            "hr",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "ul",
            "ol",
            "li",
            "dl",
            "dt",
            "dd",
            "table",
            "tr",
            "td",
            "th",
            "thead",
            "tbody",
            "caption",
            "blockquote",
            "pre",
            "em",
            "strong",
            "b",
            "i",
            "u",
            "q",
            "a",
            "sup",
            "sub",
            "figure",
            "figcaption",
            "img",
            "aside",
            "section",
            "article",
            "span",
            "iframe");
    private static final Set<String> ATTRIBUTES = Set.of("href", "src", "alt", "class", "start", "title");
    private static final Set<String> SILENT =
            Set.of("media", "script", "style", "tagline", "nitf-table-metadata", "sportsml", "datasource");
    private static final Set<String> EMPTY = Set.of("br", "hr", "img");

    private XmlHtml() {}

    /// What is inside `element`, without itself.
    static String of(Xml.Element element) {
        var html = new StringBuilder();
        inside(element, html);
        return html.toString().strip();
    }

    private static void inside(Xml.Element element, StringBuilder html) {
        for (var node : element.nodes()) {
            switch (node) {
                case Xml.Text(var text) -> html.append(Entities.escape(text));
                case Xml.Element inner -> element(inner, html);
            }
        }
    }

    /// The head of a page, whose lines the item's own fields have: slugs, keywords, times, the headline.
    private static boolean isHead(Xml.Element element) {
        return element.is("header") && element.elements().stream().anyMatch(inner -> HEADINGS.contains(inner.name()));
    }

    private static void element(Xml.Element element, StringBuilder html) {
        var name = NAMES.getOrDefault(element.name(), element.name());
        if (SILENT.contains(name) || isHead(element)) {
            return;
        }
        if (!KEPT.contains(name)) {
            inside(element, html);
            return;
        }
        html.append('<').append(name);
        element.attributes().forEach((key, value) -> {
            if (ATTRIBUTES.contains(key)) {
                html.append(' ')
                        .append(key)
                        .append("=\"")
                        .append(Entities.escape(value))
                        .append('"');
            }
        });
        html.append('>');
        if (!EMPTY.contains(name)) {
            inside(element, html);
            html.append("</").append(name).append('>');
        }
    }
}
