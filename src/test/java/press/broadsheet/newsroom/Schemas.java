package press.broadsheet.newsroom;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.w3c.dom.ls.DOMImplementationLS;
import org.w3c.dom.ls.LSInput;
import org.xml.sax.SAXException;

/// The schemas of the archive's formats. Nothing is fetched from the network.
final class Schemas {
    private static final Path FOLDER = Path.of("src/test/resources/schemas");

    private Schemas() {}

    static Schema xml(String name) throws SAXException {
        var factory = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
        factory.setResourceResolver((type, namespace, publicId, systemId, base) -> beside(systemId));
        return factory.newSchema(FOLDER.resolve(name).toFile());
    }

    static void validate(Schema schema, Path file) throws SAXException, IOException {
        schema.newValidator().validate(new StreamSource(file.toFile()));
    }

    /// A schema that is not the project's to keep.
    static Path shared(String name) {
        var folder =
                Optional.ofNullable(System.getProperty("broadsheet.schemas")).orElse("../shared/schemas");
        return Path.of(folder, name);
    }

    private static LSInput beside(String address) {
        try {
            var documents =
                    DocumentBuilderFactory.newInstance().newDocumentBuilder().getDOMImplementation();
            var input = ((DOMImplementationLS) documents.getFeature("LS", "3.0")).createLSInput();
            var file = FOLDER.resolve(address.substring(address.lastIndexOf('/') + 1));
            input.setSystemId(file.toUri().toString());
            return input;
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("this Java has no XML parser", e);
        }
    }
}
