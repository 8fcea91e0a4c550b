package press.broadsheet.intake.feed;

import org.jdom2.Attribute;
import org.jdom2.Document;
import org.jdom2.Element;
import org.jdom2.Namespace;

/// Our XML as ROME wants it, so that ROME never parses a byte itself.
final class JdomTree {
    private static final Namespace RDF = Namespace.getNamespace("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#");
    private static final String XML = "xml:";

    private JdomTree() {}

    static Document of(Xml.Element root) {
        return new Document(element(root));
    }

    /// Depth is at most [XmlReader#MAX_DEPTH], so that it may call itself.
    private static Element element(Xml.Element from) {
        var to = new Element(from.name(), Namespace.getNamespace(from.space()));
        from.attributes().forEach((name, value) -> to.setAttribute(attribute(name, value)));
        for (var node : from.nodes()) {
            switch (node) {
                case Xml.Text(var text) -> to.addContent(text);
                case Xml.Element inner -> to.addContent(element(inner));
            }
        }
        return to;
    }

    private static Attribute attribute(String name, String value) {
        if (name.startsWith(XML)) {
            return new Attribute(name.substring(XML.length()), value, Namespace.XML_NAMESPACE);
        }
        return name.equals("about") || name.equals("resource")
                ? new Attribute(name, value, RDF)
                : new Attribute(name, value);
    }
}
