package press.broadsheet.render.preflight;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/// Which standards a PDF's metadata claim.
final class Claims {
    private static final String PDF_A = "http://www.aiim.org/pdfa/ns/id/";
    private static final String PDF_UA = "http://www.aiim.org/pdfua/ns/id/";
    private static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";

    private Claims() {}

    /// As veraPDF names them: `2a`, `ua1`. Metadata that cannot be read claim nothing.
    static List<String> of(PDDocument document) throws IOException {
        var metadata = document.getDocumentCatalog().getMetadata();
        if (metadata == null) {
            return List.of();
        }
        try (var in = metadata.createInputStream()) {
            var xmp = parse(in.readAllBytes());
            var claims = new ArrayList<String>();
            var part = value(xmp, PDF_A, "part");
            if (!part.isEmpty()) {
                claims.add(part + value(xmp, PDF_A, "conformance").toLowerCase(Locale.ROOT));
            }
            var accessible = value(xmp, PDF_UA, "part");
            if (!accessible.isEmpty()) {
                claims.add("ua" + accessible);
            }
            return claims;
        } catch (SAXException e) {
            return List.of();
        }
    }

    /// A property is an element of its own or an attribute of its description.
    private static String value(Document xmp, String namespace, String name) {
        var elements = xmp.getElementsByTagNameNS(namespace, name);
        if (elements.getLength() > 0) {
            return elements.item(0).getTextContent().strip();
        }
        var descriptions = xmp.getElementsByTagNameNS(RDF, "Description");
        for (int i = 0; i < descriptions.getLength(); i++) {
            if (descriptions.item(i) instanceof Element description && description.hasAttributeNS(namespace, name)) {
                return description.getAttributeNS(namespace, name).strip();
            }
        }
        return "";
    }

    private static Document parse(byte[] xmp) throws SAXException, IOException {
        try {
            var factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            return builder.parse(new java.io.ByteArrayInputStream(xmp));
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("this Java has no XML parser", e);
        }
    }
}
