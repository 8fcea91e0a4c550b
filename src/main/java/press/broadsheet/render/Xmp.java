package press.broadsheet.render;

import java.nio.charset.StandardCharsets;

/// What an edition's file says of itself (XMP, ISO 16684-1): that it is PDF/A-2a and PDF/UA-1, and which issue of
/// which newspaper it is (PRISM 3.0).
final class Xmp {
    private static final String SCHEMAS = schema(
                    "PDF/UA identification",
                    "http://www.aiim.org/pdfua/ns/id/",
                    "pdfuaid",
                    property("part", "Integer", "internal", "part of ISO 14289 that the file conforms to"))
            + schema(
                    "PRISM basic metadata",
                    "http://prismstandard.org/namespaces/basic/3.0/",
                    "prism",
                    property("publicationName", "Text", "external", "title of the newspaper")
                            + property("coverDate", "Text", "external", "day of the issue, ISO 8601")
                            + property("edition", "Text", "external", "edition of the issue")
                            + property("issueIdentifier", "Text", "external", "identifier of the issue"));

    private Xmp() {}

    /// @param title of this file, which may be one page of the edition
    static byte[] of(EditionFacts facts, String title, String producer) {
        var date = facts.date() + "T00:00:00Z";
        return """
                <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
                <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
                <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"
                 xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
                 xmlns:prism="http://prismstandard.org/namespaces/basic/3.0/"
                 xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"
                 xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
                 xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
                 xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
                <pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance><pdfuaid:part>1</pdfuaid:part>
                <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:title>
                <dc:creator><rdf:Seq><rdf:li>%s</rdf:li></rdf:Seq></dc:creator>
                <dc:publisher><rdf:Bag><rdf:li>%2$s</rdf:li></rdf:Bag></dc:publisher>
                <dc:date><rdf:Seq><rdf:li>%s</rdf:li></rdf:Seq></dc:date>
                <dc:language><rdf:Bag><rdf:li>%s</rdf:li></rdf:Bag></dc:language>
                <dc:identifier>%s</dc:identifier>
                <prism:publicationName>%2$s</prism:publicationName><prism:coverDate>%3$s</prism:coverDate>
                <prism:edition>%s</prism:edition><prism:issueIdentifier>%5$s</prism:issueIdentifier>
                <xmp:CreateDate>%s</xmp:CreateDate><xmp:ModifyDate>%7$s</xmp:ModifyDate>
                <xmp:CreatorTool>%s</xmp:CreatorTool><pdf:Producer>%8$s</pdf:Producer>
                <pdfaExtension:schemas><rdf:Bag>%s</rdf:Bag></pdfaExtension:schemas>
                </rdf:Description></rdf:RDF></x:xmpmeta>
                <?xpacket end="r"?>""".formatted(
                        escaped(title),
                        escaped(facts.publication()),
                        facts.date(),
                        escaped(facts.language()),
                        escaped(facts.identifier()),
                        escaped(facts.edition()),
                        date,
                        producer,
                        SCHEMAS)
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String schema(String name, String namespace, String prefix, String properties) {
        return """
                <rdf:li rdf:parseType="Resource"><pdfaSchema:schema>%s</pdfaSchema:schema>\
                <pdfaSchema:namespaceURI>%s</pdfaSchema:namespaceURI><pdfaSchema:prefix>%s</pdfaSchema:prefix>\
                <pdfaSchema:property><rdf:Seq>%s</rdf:Seq></pdfaSchema:property></rdf:li>
                """.formatted(name, namespace, prefix, properties);
    }

    private static String property(String name, String type, String category, String description) {
        return """
                <rdf:li rdf:parseType="Resource"><pdfaProperty:name>%s</pdfaProperty:name>\
                <pdfaProperty:valueType>%s</pdfaProperty:valueType>\
                <pdfaProperty:category>%s</pdfaProperty:category>\
                <pdfaProperty:description>%s</pdfaProperty:description></rdf:li>
                """.formatted(name, type, category, description);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
