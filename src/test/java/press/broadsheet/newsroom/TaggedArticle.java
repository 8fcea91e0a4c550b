package press.broadsheet.newsroom;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/// One story as a screen reader finds it in a PDF.
///
/// @param section  title of the section that it stands in
/// @param language its own, or empty for the edition's
/// @param pieces   its elements in reading order, lists by their items
record TaggedArticle(String section, String language, List<Piece> pieces) {

    /// @param type  the structure type: `P`, `H2`, `LI`
    /// @param links how many links it holds
    record Piece(String type, String text, int links) {}

    static List<TaggedArticle> read(Path pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf.toFile())) {
            var reader = new Reader(document);
            reader.find(document.getDocumentCatalog().getStructureTreeRoot(), "");
            return reader.articles;
        }
    }

    private static final class Reader {
        private final Map<COSDictionary, Map<Integer, String>> texts = new HashMap<>();
        private final List<TaggedArticle> articles = new ArrayList<>();

        Reader(PDDocument document) throws IOException {
            for (var page : document.getPages()) {
                var extractor = new PDFMarkedContentExtractor();
                extractor.setSuppressDuplicateOverlappingText(false);
                extractor.processPage(page);
                var ofPage = new TreeMap<Integer, String>();
                extractor.getMarkedContents().forEach(marked -> ofPage.put(marked.getMCID(), textOf(marked)));
                texts.put(page.getCOSObject(), ofPage);
            }
        }

        private static String textOf(PDMarkedContent marked) {
            if (marked.getActualText() != null) {
                return marked.getActualText();
            }
            var text = new StringBuilder();
            for (var content : marked.getContents()) {
                if (content instanceof TextPosition position) {
                    text.append(position.getUnicode());
                } else if (content instanceof PDMarkedContent inner) {
                    text.append(textOf(inner));
                }
            }
            return text.toString();
        }

        void find(PDStructureNode node, String section) {
            for (var kid : node.getKids()) {
                if (kid instanceof PDStructureElement element) {
                    if (element.getStructureType().equals("Art")) {
                        var pieces = new ArrayList<Piece>();
                        collect(element, pieces);
                        var language =
                                Optional.ofNullable(element.getLanguage()).orElse("");
                        articles.add(new TaggedArticle(section, language, pieces));
                    } else {
                        find(element, Optional.ofNullable(element.getTitle()).orElse(section));
                    }
                }
            }
        }

        private void collect(PDStructureElement parent, List<Piece> pieces) {
            for (var kid : parent.getKids()) {
                if (kid instanceof PDStructureElement element) {
                    switch (element.getStructureType()) {
                        case "L", "BlockQuote" -> collect(element, pieces);
                        default -> {
                            var text = new StringBuilder();
                            int links = speak(element, page(element), text);
                            pieces.add(new Piece(element.getStructureType(), text.toString(), links));
                        }
                    }
                }
            }
        }

        private int speak(PDStructureElement element, Optional<PDPage> page, StringBuilder text) {
            int links = element.getStructureType().equals("Link") ? 1 : 0;
            if (element.getActualText() != null) {
                text.append(element.getActualText());
                return links;
            }
            for (var kid : element.getKids()) {
                switch (kid) {
                    case Integer id -> text.append(text(page.orElseThrow(), id));
                    case PDMarkedContentReference mark ->
                        text.append(text(
                                Optional.ofNullable(mark.getPage())
                                        .or(() -> page)
                                        .orElseThrow(),
                                mark.getMCID()));
                    case PDStructureElement inner ->
                        links += speak(inner, page(inner).or(() -> page), text);
                    default -> {
                        // A link's area has no text of its own.
                    }
                }
            }
            return links;
        }

        private static Optional<PDPage> page(PDStructureElement element) {
            return Optional.ofNullable(element.getPage());
        }

        private String text(PDPage page, int id) {
            return texts.getOrDefault(page.getCOSObject(), Map.of()).getOrDefault(id, "");
        }
    }
}
