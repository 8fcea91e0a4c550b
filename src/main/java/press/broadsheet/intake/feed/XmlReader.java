package press.broadsheet.intake.feed;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import press.broadsheet.intake.RemarkPad;

/// Reads XML from its head to its foot: document types are skipped unread, no entity is expanded, no address opened.
final class XmlReader {
    static final int MAX_DEPTH = 200;
    static final int MAX_ELEMENTS = 500_000;
    private static final int MAX_ATTRIBUTES = 100;
    private static final XMLInputFactory FACTORY = factory();

    private final Feed feed;
    private final XMLStreamReader parser;
    private String fault = "";
    private int elements;

    private XmlReader(Feed feed, XMLStreamReader parser) {
        this.feed = feed;
        this.parser = parser;
    }

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setProperty("jdk.xml.elementAttributeLimit", "10000");
        factory.setXMLResolver((publicId, systemId, base, name) -> {
            throw new XMLStreamException("nothing outside the file is read");
        });
        return factory;
    }

    static XmlReader of(Feed feed, RemarkPad pad) {
        try {
            return new XmlReader(feed, FACTORY.createXMLStreamReader(XmlText.of(feed, pad)));
        } catch (XMLStreamException | RuntimeException e) {
            var broken = new XmlReader(feed, nothing());
            broken.fail(String.valueOf(e.getMessage()));
            return broken;
        }
    }

    private static XMLStreamReader nothing() {
        try {
            return FACTORY.createXMLStreamReader(new StringReader("<nothing/>"));
        } catch (XMLStreamException e) {
            throw new IllegalStateException("this is XML", e);
        }
    }

    /// Where and why the file broke off, or empty.
    Optional<String> fault() {
        return fault.isEmpty() ? Optional.empty() : Optional.of(fault);
    }

    /// The whole file; of what is damaged the elements before the fault, and of the `containers` what they hold so far.
    Xml.Element root(Set<String> containers) {
        while (next()) {
            if (parser.getEventType() == XMLStreamConstants.START_ELEMENT) {
                return element(containers, 0);
            }
        }
        return Xml.NONE;
    }

    /// The next whole element of one of these names, anywhere; [Xml#NONE] at the end.
    Xml.Element next(Set<String> names) {
        while (next()) {
            if (parser.getEventType() == XMLStreamConstants.START_ELEMENT && names.contains(parser.getLocalName())) {
                elements = 0;
                var element = element(Set.of(), 0);
                return fault.isEmpty() ? element : Xml.NONE;
            }
        }
        return Xml.NONE;
    }

    private boolean next() {
        try {
            if (fault.isEmpty() && parser.hasNext()) {
                parser.next();
                return true;
            }
        } catch (XMLStreamException | RuntimeException e) {
            fail(String.valueOf(e.getMessage()));
        }
        return false;
    }

    private void fail(String message) {
        var place = parser.getLocation();
        var cause = String.valueOf(message)
                .replaceAll("(?s)^ParseError at.*?Message: ", "")
                .lines()
                .findFirst();
        fault = feed.shortName() + ", line " + place.getLineNumber() + ", column " + place.getColumnNumber() + ": "
                + cause.orElse("it is no XML");
    }

    private Xml.Element element(Set<String> containers, int depth) {
        var space = String.valueOf(parser.getNamespaceURI() == null ? "" : parser.getNamespaceURI());
        var name = parser.getLocalName();
        var attributes = attributes();
        var nodes = new ArrayList<Xml>();
        check(depth);
        while (next() && parser.getEventType() != XMLStreamConstants.END_ELEMENT) {
            switch (parser.getEventType()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    var child = element(containers, depth + 1);
                    if (fault.isEmpty() || containers.contains(child.name())) {
                        nodes.add(child);
                    }
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                    nodes.add(new Xml.Text(parser.getText()));
                default -> {} // comments and the like hold no words
            }
        }
        return new Xml.Element(space, name, attributes, nodes);
    }

    private void check(int depth) {
        if (depth > MAX_DEPTH) {
            fail("elements are nested deeper than the limit of " + MAX_DEPTH);
        } else if (++elements > MAX_ELEMENTS) {
            fail("there are more than the limit of %,d elements".formatted(MAX_ELEMENTS));
        }
    }

    private Map<String, String> attributes() {
        var attributes = new LinkedHashMap<String, String>();
        for (var i = 0; i < Math.min(parser.getAttributeCount(), MAX_ATTRIBUTES); i++) {
            var isXml = "xml".equals(parser.getAttributePrefix(i));
            var name = (isXml ? "xml:" : "") + parser.getAttributeLocalName(i);
            attributes.putIfAbsent(name, parser.getAttributeValue(i));
        }
        return attributes;
    }
}
