package press.broadsheet.render.print;

import java.nio.charset.StandardCharsets;

/// What a file for the press says of itself (XMP; ISO 15930-7, 6.15): that it is PDF/X-4, not trapped.
final class PrintXmp {
    private PrintXmp() {}

    static byte[] of(PrintJob job) {
        var identifier = "urn:broadsheet:" + Integer.toHexString(job.title().hashCode()) + ":" + job.date();
        return """
                <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
                <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
                <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"
                 xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:xmpMM="http://ns.adobe.com/xap/1.0/mm/"
                 xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfxid="http://www.npes.org/pdfx/ns/id/">
                <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:title>
                <pdfxid:GTS_PDFXVersion>PDF/X-4</pdfxid:GTS_PDFXVersion>
                <pdf:Trapped>False</pdf:Trapped><pdf:Producer>Broadsheet</pdf:Producer>
                <xmp:CreatorTool>Broadsheet</xmp:CreatorTool>
                <xmp:CreateDate>%2$sT00:00:00Z</xmp:CreateDate><xmp:ModifyDate>%2$sT00:00:00Z</xmp:ModifyDate>
                <xmp:MetadataDate>%2$sT00:00:00Z</xmp:MetadataDate>
                <xmpMM:DocumentID>%3$s</xmpMM:DocumentID><xmpMM:InstanceID>%3$s</xmpMM:InstanceID>
                <xmpMM:VersionID>1</xmpMM:VersionID><xmpMM:RenditionClass>default</xmpMM:RenditionClass>
                </rdf:Description></rdf:RDF></x:xmpmeta>
                <?xpacket end="r"?>""".formatted(escaped(job.title()), job.date(), identifier).getBytes(StandardCharsets.UTF_8);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
