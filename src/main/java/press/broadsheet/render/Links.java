package press.broadsheet.render;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.openpdf.text.pdf.PdfAction;
import org.openpdf.text.pdf.PdfAnnotation;
import org.openpdf.text.pdf.PdfBorderArray;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfWriter;
import press.broadsheet.makeup.Placed.PlacedLine;
import press.broadsheet.typeset.Span;

/// The addresses that a reader may click: http, https and mailto, nothing else.
final class Links {
    private static final List<String> SCHEMES = List.of("http://", "https://", "mailto:");
    private static final String PLAIN = "-._~:/?#[]@!$&'()*+,;=%";

    private Links() {}

    /// The address in plain ASCII, or nothing when it is not one that may be clicked.
    static Optional<String> allowed(String address) {
        var lower = address.toLowerCase(Locale.ROOT);
        return SCHEMES.stream().anyMatch(s -> lower.startsWith(s) && lower.length() > s.length())
                ? Optional.of(ascii(address))
                : Optional.empty();
    }

    /// Lays the links of a line over its words; neighbouring words of one link make one area.
    static void annotate(PlacedLine line, int pageDepth, PdfWriter writer) {
        var spans = line.line().spans();
        int i = 0;
        while (i < spans.size()) {
            int last = i;
            while (last + 1 < spans.size()
                    && spans.get(last + 1).link().equals(spans.get(i).link())) {
                last++;
            }
            var address = allowed(spans.get(i).link());
            if (address.isPresent()) {
                annotate(line, spans.subList(i, last + 1), address.get(), pageDepth, writer);
            }
            i = last + 1;
        }
    }

    private static void annotate(PlacedLine line, List<Span> spans, String address, int pageDepth, PdfWriter writer) {
        double left = spans.stream().mapToInt(s -> s.x().millipoints()).min().orElseThrow();
        double right =
                spans.stream().mapToInt(s -> s.right().millipoints()).max().orElseThrow();
        var type = spans.getFirst();
        double unit = type.size().pt() / 1000;
        double baseline = (pageDepth - line.baseline().millipoints()) / 1000.0;
        var area = new PdfAnnotation(
                writer,
                (float) (line.x().pt() + left / 1000),
                (float) (baseline - type.face().descent() * unit),
                (float) (line.x().pt() + right / 1000),
                (float) (baseline + type.face().ascent() * unit),
                new PdfAction(address));
        area.put(PdfName.SUBTYPE, PdfName.LINK);
        area.put(PdfName.F, new PdfNumber(PdfAnnotation.FLAGS_PRINT));
        area.setBorder(new PdfBorderArray(0, 0, 0));
        writer.addAnnotation(area);
    }

    private static String ascii(String address) {
        var ascii = new StringBuilder();
        for (byte b : address.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xff);
            boolean plain =
                    c >= '0' && c <= '9' || c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z' || PLAIN.indexOf(c) >= 0;
            ascii.append(plain ? String.valueOf(c) : "%%%02X".formatted((int) c));
        }
        return ascii.toString();
    }
}
