package press.broadsheet.newsroom;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;

/// What stands in a PDF besides its text.
///
/// @param pages how many
/// @param names every key, and every name that is a value
/// @param fonts whether each font that is described has its file in the PDF, by name
record PdfFacts(int pages, SortedSet<String> names, SortedMap<String, Boolean> fonts) {

    static PdfFacts read(Path pdf) throws IOException {
        var facts = new PdfFacts(0, new TreeSet<>(), new TreeMap<>());
        try (var document = Loader.loadPDF(pdf.toFile())) {
            facts.walk(document.getDocument().getTrailer(), new HashSet<>());
            return new PdfFacts(document.getNumberOfPages(), facts.names(), facts.fonts());
        }
    }

    private void walk(COSBase base, Set<COSBase> seen) {
        var object = base instanceof COSObject reference ? reference.getObject() : base;
        if (object instanceof COSName name) {
            names.add(name.getName());
        } else if (object instanceof COSArray array && seen.add(array)) {
            array.forEach(value -> walk(value, seen));
        } else if (object instanceof COSDictionary dictionary && seen.add(dictionary)) {
            font(dictionary);
            dictionary.keySet().forEach(key -> names.add(key.getName()));
            dictionary.getValues().forEach(value -> walk(value, seen));
        }
    }

    private void font(COSDictionary dictionary) {
        var type = dictionary.getCOSName(COSName.TYPE);
        if (COSName.FONT.equals(type) && !COSName.TYPE0.equals(dictionary.getCOSName(COSName.SUBTYPE))) {
            var described = dictionary.getCOSDictionary(COSName.FONT_DESC);
            var hasFile = described != null
                    && (described.containsKey(COSName.FONT_FILE)
                            || described.containsKey(COSName.FONT_FILE2)
                            || described.containsKey(COSName.FONT_FILE3));
            fonts.merge(dictionary.getNameAsString(COSName.BASE_FONT), hasFile, Boolean::logicalAnd);
        }
    }
}
