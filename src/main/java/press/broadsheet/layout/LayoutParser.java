package press.broadsheet.layout;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/// Parses layout files. DTDs and entities are off: a layout can name nothing outside itself.
///
/// The DOM it builds is the one that style sheets see: `html`, `body` and the layout's own tree.
final class LayoutParser {
    private static final int DEEPEST = 40;

    private final XMLInputFactory streams = XMLInputFactory.newDefaultFactory();
    private final DocumentBuilder documents;
    private final Problems problems;

    LayoutParser(Problems problems) {
        this.problems = problems;
        streams.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        streams.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        streams.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
        try {
            documents = DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("the JDK has no XML parser", e);
        }
    }

    /// The `page` element; empty when the file is not well-formed or has another root.
    Optional<Tag> parse(Path path) {
        var file = path.getFileName().toString();
        try {
            var reader = streams.createXMLStreamReader(new StringReader(Files.readString(path)));
            return new Run(file, reader).parse();
        } catch (XMLStreamException e) {
            problems.add(file, lineOf(e), "not well-formed: " + firstLine(e), "Close every tag and quote every value");
        } catch (IOException e) {
            problems.add(file, 1, "it cannot be read (" + e.getClass().getSimpleName() + ")", "Save it as UTF-8");
        }
        return Optional.empty();
    }

    private static int lineOf(XMLStreamException e) {
        return e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNumber());
    }

    /// The JDK's message begins with the place and a label, on lines of their own.
    private static String firstLine(XMLStreamException e) {
        var message = String.valueOf(e.getMessage());
        return message.substring(message.lastIndexOf("Message: ") < 0 ? 0 : message.lastIndexOf("Message: ") + 9)
                .lines()
                .findFirst()
                .orElse("")
                .replaceAll("\\.$", "");
    }

    /// One file's parse.
    private final class Run {
        private final String file;
        private final XMLStreamReader reader;
        private final Document document = documents.newDocument();
        private final Element body = document.createElement("body");
        private final Deque<Tag> open = new ArrayDeque<>();
        private final List<Tag> roots = new ArrayList<>();

        Run(String file, XMLStreamReader reader) {
            this.file = file;
            this.reader = reader;
            var html = document.createElement("html");
            document.appendChild(html);
            html.appendChild(body);
        }

        Optional<Tag> parse() throws XMLStreamException {
            while (reader.hasNext()) {
                switch (reader.next()) {
                    case XMLStreamConstants.START_ELEMENT -> start();
                    case XMLStreamConstants.END_ELEMENT -> open.pop();
                    case XMLStreamConstants.CHARACTERS -> text();
                    case XMLStreamConstants.DTD -> problem("it has a DOCTYPE", "Begin with <page>");
                    case XMLStreamConstants.ENTITY_REFERENCE -> problem("it uses an entity", "Leave it out");
                    default -> {
                        // comments and processing instructions say nothing to us
                    }
                }
            }
            return page();
        }

        private Optional<Tag> page() {
            var root = roots.getFirst();
            if (root.is("page")) {
                return Optional.of(root);
            }
            problems.add(file, root.line(), "its root is <" + root.name() + ">", "A layout's root is <page>");
            return Optional.empty();
        }

        private void start() throws XMLStreamException {
            if (open.size() >= DEEPEST) {
                throw new XMLStreamException(
                        "more than " + DEEPEST + " elements inside each other", reader.getLocation());
            }
            var element = document.createElement(reader.getLocalName());
            for (var i = 0; i < reader.getAttributeCount(); i++) {
                element.setAttribute(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
            }
            var tag = new Tag(file, reader.getLocation().getLineNumber(), element, new ArrayList<>());
            parentNode().appendChild(element);
            (open.isEmpty() ? roots : open.element().children()).add(tag);
            open.push(tag);
        }

        private Node parentNode() {
            return open.isEmpty() ? body : open.element().element();
        }

        private void text() {
            var text = reader.getText();
            if (!text.isBlank()) {
                var linesFromText =
                        (int) text.stripLeading().chars().filter(c -> c == '\n').count();
                var line = reader.getLocation().getLineNumber() - linesFromText;
                problems.add(file, line, "text has no place in a layout", "Put standing words into panels/*.html");
            }
        }

        private void problem(String cause, String cure) {
            problems.add(file, reader.getLocation().getLineNumber(), cause, cure);
        }
    }
}
