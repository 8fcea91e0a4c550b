package press.broadsheet.render;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;

/// The last pass over a PDF: text that can be taken out again as it was put in, and an identity from its content.
final class PdfFinish {
    /// A bfchar block may hold this many entries.
    private static final int BLOCK = 100;

    private PdfFinish() {}

    /// @param texts of each painted glyph, by the tag of the font's subset
    static void finish(Path raw, Path pdf, SortedMap<String, SortedMap<Integer, String>> texts) throws IOException {
        try (var document = Loader.loadPDF(raw.toFile())) {
            var maps = new TreeMap<String, COSStream>();
            for (var font : fonts(document)) {
                var tag = tag(font).orElse("");
                var known = texts.get(tag);
                if (known != null) {
                    font.setItem(COSName.TO_UNICODE, maps.computeIfAbsent(tag, _ -> stream(document, known)));
                }
            }
            document.getDocument().getTrailer().removeItem(COSName.ID);
            document.setDocumentId(hash(raw));
            document.save(pdf.toFile(), CompressParameters.DEFAULT_COMPRESSION);
        }
    }

    private static List<COSDictionary> fonts(PDDocument document) {
        var fonts = new ArrayList<COSDictionary>();
        for (var page : document.getPages()) {
            var resources = page.getResources().getCOSObject().getCOSDictionary(COSName.FONT);
            if (resources != null) {
                for (var name : resources.keySet()) {
                    Optional.ofNullable(resources.getCOSDictionary(name)).ifPresent(fonts::add);
                }
            }
        }
        return fonts;
    }

    private static Optional<String> tag(COSDictionary font) {
        return Optional.ofNullable(font.getNameAsString(COSName.BASE_FONT))
                .filter(name -> name.indexOf('+') == 6)
                .map(name -> name.substring(0, 6));
    }

    private static COSStream stream(PDDocument document, Map<Integer, String> texts) {
        var stream = document.getDocument().createCOSStream();
        try (var out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(cmap(texts).getBytes(StandardCharsets.US_ASCII));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return stream;
    }

    /// A ToUnicode CMap (ISO 32000-1, 9.10.3).
    private static String cmap(Map<Integer, String> texts) {
        var cmap = new StringBuilder("""
                /CIDInit /ProcSet findresource begin
                12 dict begin
                begincmap
                /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
                /CMapName /Adobe-Identity-UCS def
                /CMapType 2 def
                1 begincodespacerange
                <0000> <FFFF>
                endcodespacerange
                """);
        var entries = List.copyOf(texts.entrySet());
        for (int i = 0; i < entries.size(); i += BLOCK) {
            block(entries.subList(i, Math.min(entries.size(), i + BLOCK)), cmap);
        }
        return cmap.append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n")
                .toString();
    }

    private static void block(List<Map.Entry<Integer, String>> entries, StringBuilder cmap) {
        cmap.append(entries.size()).append(" beginbfchar\n");
        for (var entry : entries) {
            cmap.append('<');
            Numbers.appendHex(cmap, entry.getKey());
            cmap.append("> <");
            entry.getValue().chars().forEach(unit -> Numbers.appendHex(cmap, unit));
            cmap.append(">\n");
        }
        cmap.append("endbfchar\n");
    }

    private static long hash(Path file) throws IOException {
        try (var in = new DigestInputStream(Files.newInputStream(file), MessageDigest.getInstance("SHA-256"))) {
            in.transferTo(OutputStream.nullOutputStream());
            return ByteBuffer.wrap(in.getMessageDigest().digest()).getLong();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java has no SHA-256", e);
        }
    }
}
